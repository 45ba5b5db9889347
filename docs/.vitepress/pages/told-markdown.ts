import type { Locale } from '../../../src/index.js';
import type { Line, Piece, Told } from '../theme/policy/pieces.js';
import { badge } from './evidence.js';
import { linkTo } from './locale.js';
import { blocks, list } from './page.js';

function pieceIn(piece: Piece, locale: Locale): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return `**${piece.strong}**`;
  if ('small' in piece) return piece.small;
  if ('code' in piece) return `\`${piece.code}\``;
  if ('quote' in piece) return `<q lang="${piece.lang}">${piece.quote}</q>`;
  return 'link' in piece ? linkTo(locale, piece.link, piece.text) : badge(piece.evidence, locale);
}

const lineIn = (pieces: Line, locale: Locale): string => pieces.map((piece) => pieceIn(piece, locale)).join('');

/** What is told of a policy, as Markdown: the resolution as published is told in the very way in which a file is. */
export const toldMarkdown = (told: readonly Told[], locale: Locale): string =>
  blocks(...told.map((one) => ('list' in one ? list(one.list.map((pieces) => lineIn(pieces, locale))) : lineIn(one.line, locale))));
