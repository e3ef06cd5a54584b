import { figureText, isBindable, parseExpression } from './bound-figure';
import type { Sheet } from './evaluate';

/**
 * 正文底稿: prose with its bound figures as one string, the form in which it is edited, saved and compared. A figure
 * stands in it by what it is bound to and not by its value, so that a change of the table is no change of the text.
 * The marks are noncharacters of Unicode, which no text may hold.
 */
export type ProseSource = string;

const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const MARK = /\uFDD0([^\uFDD0\uFDD1\n]*)\uFDD1/;
const STRAY = /[\uFDD0\uFDD1]/g;

/** A piece of a source: words, or the expression of a figure. */
export type ProsePiece = { readonly text: string } | { readonly expr: string };

export function figureMark(expression: string): ProseSource {
  return `${OPEN}${expression}${CLOSE}`;
}

export function isBound(source: ProseSource): boolean {
  return source.includes(OPEN);
}

/** Text from outside, in which a mark means nothing. */
export function withoutMarks(text: string): string {
  return text.replace(STRAY, '');
}

/** The pieces of a source; a mark without a readable expression is left away. */
export function piecesOf(source: ProseSource): readonly ProsePiece[] {
  return source.split(MARK).flatMap((piece, index): ProsePiece[] => {
    if (index % 2 === 1) return parseExpression(piece) ? [{ expr: piece }] : [];
    const text = withoutMarks(piece);
    return text === '' ? [] : [{ text }];
  });
}

export function joinPieces(pieces: readonly ProsePiece[]): ProseSource {
  return pieces.map((piece) => ('expr' in piece ? figureMark(piece.expr) : piece.text)).join('');
}

/** The words of one piece. */
export function pieceText(piece: ProsePiece, sheet: Sheet): string {
  if ('text' in piece) return piece.text;
  const figure = parseExpression(piece.expr);
  return figure ? figureText(figure, sheet) : '';
}

/** The text as anybody reads it. */
export function plainText(source: ProseSource, sheet: Sheet): string {
  if (!isBound(source)) return source;
  return piecesOf(source)
    .map((piece) => pieceText(piece, sheet))
    .join('');
}

/** A source without figures of cells that the sheet does not have. */
export function bindable(source: ProseSource, sheet: Sheet): ProseSource {
  if (!isBound(source)) return source;
  return joinPieces(piecesOf(source).filter((piece) => 'text' in piece || isBindable(piece.expr, sheet)));
}

/**
 * A source after its plain text was edited by something that knows no figures: those before and behind the change stay
 * bound, those in it have become text.
 */
export function rebind(source: ProseSource, typed: string, sheet: Sheet): ProseSource {
  const after = withoutMarks(typed);
  if (!isBound(source)) return after;
  const before = plainText(source, sheet);
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;

  const pieces: ProsePiece[] = [];
  let written = 0;
  let end = 0;
  for (const piece of piecesOf(source)) {
    const start = end;
    end += pieceText(piece, sheet).length;
    const isBefore = end <= head;
    if ('text' in piece || (!isBefore && start < before.length - tail)) continue;
    const moved = isBefore ? 0 : after.length - before.length;
    pieces.push({ text: after.slice(written, start + moved) }, piece);
    written = end + moved;
  }
  return joinPieces([...pieces, { text: after.slice(written) }]);
}
