import { kindOfText, type BlockView } from './block-view';
import type { LineMatcher } from './line-matcher';

/**
 * How many leading columns of a block hold labels: the number that leaves the most rows with a row of this table on the
 * left and nothing but figures on the right. Where no label is known, leading columns of words without any figure.
 */
export function labelWidth(view: BlockView, matchRow: LineMatcher): number {
  let best = { width: 0, rows: 0 };
  for (let width = 1; width < view.columns; width += 1) {
    const rows = new Set<string>();
    for (let row = 0; row < view.rows; row += 1) {
      const label = labelOf(view, row, width);
      if (label === '' || !hasOnlyFigures(view, row, width)) continue;
      const match = matchRow(label);
      if (match.kind === 'line' && !match.line.isGroup) rows.add(match.line.id);
    }
    if (rows.size > best.rows) best = { width, rows: rows.size };
  }
  return best.rows > 0 ? best.width : wordColumns(view);
}

/** The innermost label of a row: the last one before the figures. */
export function labelOf(view: BlockView, row: number, width: number): string {
  const texts = view.cellsBefore(row, width).map(({ text }) => text);
  return texts.filter((text) => kindOfText(text) === 'words').pop() ?? '';
}

function hasOnlyFigures(view: BlockView, row: number, width: number): boolean {
  return view.cellsFrom(row, width).every(({ text }) => kindOfText(text) !== 'words');
}

function wordColumns(view: BlockView): number {
  let width = 0;
  while (width < view.columns - 1) {
    const kinds = Array.from({ length: view.rows }, (_, row) => kindOfText(view.at(row, width)?.text ?? ''));
    if (!kinds.includes('words') || kinds.includes('figure')) break;
    width += 1;
  }
  return width;
}
