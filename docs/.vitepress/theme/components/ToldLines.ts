import { type FunctionalComponent, h, type VNodeChild } from 'vue';
import type { Locale } from '../../../../src/index.js';
import { evidenceLevels, evidenceName } from '../../pages/evidence.js';
import type { Line, Piece, Told } from '../policy/pieces.js';
import { addressOf } from '../use-site.js';

function pieceOf(piece: Piece, locale: Locale): VNodeChild {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return h('strong', piece.strong);
  if ('small' in piece) return h('span', { class: 'small' }, piece.small);
  if ('code' in piece) return h('code', piece.code);
  if ('quote' in piece) return h('q', { lang: piece.lang }, piece.quote);
  if ('link' in piece) return h('a', { href: addressOf(locale, piece.link) }, piece.text);
  const shape = evidenceLevels.find(({ id }) => id === piece.evidence)?.shape;
  return h('span', { class: `evidence ${piece.evidence}` }, [
    h('span', { 'aria-hidden': 'true' }, shape),
    ` ${evidenceName(piece.evidence, locale)}`,
  ]);
}

const lineOf = (pieces: Line, locale: Locale): VNodeChild[] => pieces.map((piece) => pieceOf(piece, locale));

/** Lines of a policy file's telling, in a line of the page or as paragraphs and lists. */
const ToldLines: FunctionalComponent<{ told: readonly Told[]; locale: Locale; inline?: boolean }> = ({ told, locale, inline }) =>
  told.map((one) => {
    if ('list' in one)
      return h(
        'ul',
        { class: 'told' },
        one.list.map((pieces) => h('li', lineOf(pieces, locale))),
      );
    return inline === true ? lineOf(one.line, locale) : h('p', { class: 'told' }, lineOf(one.line, locale));
  });
ToldLines.props = ['told', 'locale', 'inline'];
export default ToldLines;
