import { ZipDeflate, ZipPassThrough } from 'fflate';

/** What this takes of Node's own packer. */
interface Zlib {
  readonly deflateRawSync: (bytes: Uint8Array, options: { readonly level: number; readonly finishFlush: number }) => Uint8Array<ArrayBuffer>;
  readonly constants: { readonly Z_SYNC_FLUSH: number; readonly Z_FINISH: number };
}

interface Runtime {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}

/** In Node alone, from 20.16 on: it takes a third of the time. What a browser has of the kind does not work at once. */
const zlib = (globalThis as Runtime).process?.getBuiltinModule?.('node:zlib') as Zlib | undefined;

/** DEFLATE, in the numbers of ZIP. */
const DEFLATE = 8;

/** A part of an archive that is packed piece by piece, by Node. Each piece is packed by itself, which costs a few bytes of a quarter of a million. */
class PackedByNode extends ZipPassThrough {
  override compression = DEFLATE;

  constructor(
    name: string,
    private readonly level: number,
    private readonly own: Zlib,
  ) {
    super(name);
  }

  protected override process(piece: Uint8Array, isLast: boolean): void {
    const { Z_FINISH, Z_SYNC_FLUSH } = this.own.constants;
    this.ondata(null, this.own.deflateRawSync(piece, { level: this.level, finishFlush: isLast ? Z_FINISH : Z_SYNC_FLUSH }), isLast);
  }
}

/** A part of an archive that is packed as its pieces come. `level`: 1 to 9, the quickest first. */
export const packedPart = (name: string, level: number): ZipPassThrough | ZipDeflate =>
  zlib ? new PackedByNode(name, level, zlib) : new ZipDeflate(name, { level: level as 1 });
