import { unzipSync, Zip } from 'fflate';
import { packedPart } from './packed-part.js';
import { attributeOrNone, HEAD, prefixed, prefixOf } from './xml.js';

/** The parts of an Office file by their names; those of a sheet may be long, so each is unpacked when it is asked for. */
export interface Parts {
  readonly names: readonly string[];
  bytes(name: string): Uint8Array | undefined;
  text(name: string): string | undefined;
}

/** The parts of a file that has been read before, so that it is known to be no zip bomb. */
export function partsOf(file: Uint8Array): Parts {
  const names: string[] = [];
  unzipSync(file, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  const bytes = (name: string) => unzipSync(file, { filter: (one) => one.name === name })[name];
  return {
    names,
    bytes,
    text: (name) => {
      const found = bytes(name);
      return found && new TextDecoder().decode(found);
    },
  };
}

const LEVEL = 3;
/** Characters gathered before they are packed. */
const STRETCH = 1 << 18;

/** Packs parts into a file, piece by piece: none is in memory as a whole but what its maker keeps. */
export function* zipped(parts: Iterable<readonly [name: string, pieces: Uint8Array | Iterable<string>]>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const [name, pieces] of parts) {
    const entry = packedPart(name, LEVEL);
    entry.mtime = new Date(1980, 1, 1);
    zip.add(entry);
    if (pieces instanceof Uint8Array) entry.push(pieces, true);
    else {
      let text = '';
      for (const piece of pieces) {
        text += piece;
        if (text.length < STRETCH) continue;
        entry.push(encoder.encode(text));
        text = '';
        yield* ready;
        ready = [];
      }
      entry.push(encoder.encode(text), true);
    }
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

/** The relations of a part. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** As a name of a part. */
  readonly target: string;
}

const RELATION_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const typeOf = (kind: string): string => `${RELATION_TYPE}/${kind}`;

/** Where the relations of a part stand. */
export const relationsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

export function relationsIn(xml: string | undefined, part: string): readonly Relation[] {
  return [...(xml ?? '').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attributeOrNone(tag, 'Id'),
    type: attributeOrNone(tag, 'Type'),
    target: resolved(attributeOrNone(tag, 'Target'), part),
  }));
}

/** The relations of a part with more behind them. */
export function withRelations(
  xml: string | undefined,
  part: string,
  added: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const whole = xml ?? `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const own = added.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${seenFrom(part, target)}"/>`).join('');
  const prefix = prefixOf(whole, 'Relationships');
  const open = whole.replace(/<((?:\w+:)?)Relationships([^>]*)\/>/, '<$1Relationships$2></$1Relationships>');
  return open.replace(`</${prefix}Relationships>`, () => `${prefixed(own, prefix)}</${prefix}Relationships>`);
}

/** A target as it is told in the relations of a part: from its folder, since not every program takes a path from the root. */
function seenFrom(part: string, target: string): string {
  const [here, there] = [part.split('/').slice(0, -1), target.split('/')];
  const apart = here.findIndex((folder, at) => folder !== there[at]);
  const same = apart < 0 ? here.length : apart;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

function resolved(target: string, part: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}
