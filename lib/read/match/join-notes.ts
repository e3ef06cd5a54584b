import type { LinePiece } from './split-line';

/** Lines below a figure in which its note may end. */
const REACH = 2;

/** 附注 broken over lines: its end is put back behind the figure. Where no end is found, the figure stands alone. */
export function joinNotes(lines: readonly (readonly LinePiece[])[]): readonly (readonly LinePiece[])[] {
  const joined = lines.map((pieces) => [...pieces]);
  joined.forEach((pieces, index) => {
    pieces.forEach((piece, at) => {
      if (!piece.isOpen) return;
      const end = takeEnd(joined.slice(index + 1).filter((line) => line.length > 0));
      const text = end === undefined ? piece.text.replace(/[（(].*$/, '') : piece.text + end;
      pieces[at] = { kind: 'value', text, x: piece.x };
    });
  });
  return joined;
}

/** Takes the words that close a bracket opened above them out of their line. */
function takeEnd(below: readonly LinePiece[][]): string | undefined {
  for (const line of below.slice(0, REACH)) {
    const at = line.findIndex(({ kind, text }) => kind === 'label' && /^[^（(]*[）)]$/.test(text));
    const found = line[at];
    if (!found) continue;
    line.splice(at, 1);
    return found.text;
  }
  return undefined;
}
