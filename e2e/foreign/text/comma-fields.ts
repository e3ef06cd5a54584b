import { cellAt, gridOf, type Grid, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import { outlineOf } from '../outline';
import type { Rng } from '../rng';
import { breakLabel, cutWord, spaceOut } from './wrap-text';

/** 逗号分隔: a sheet saved as text. Merged cells are empty fields, quotation marks hold line breaks and commas. */
export function printCommaFields(report: ForeignReport, rng: Rng): string {
  const separator = rng.pick([',', ',', ';']);
  const cut = rng.pick([1, 2, 9]);
  const quotesAll = rng.chance(0.2);
  /** Fields of the whole sheet, or of the table alone. */
  const columns = rng.chance(0.6) ? 15 : 0;

  const quote = (text: string) =>
    (quotesAll && text !== '') || /["\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const record = (texts: readonly string[]) =>
    [...texts, ...Array<string>(Math.max(0, columns - texts.length)).fill('')].map(quote).join(separator);

  const tableRecords = (grid: Grid) => {
    const texts = new Map(grid.cells.map((cell) => [cell, cellText(cell, cut, rng)]));
    return Array.from({ length: grid.rows }, (_, row) =>
      record(
        Array.from({ length: grid.columns }, (_, column) => {
          const cell = cellAt(grid, row, column);
          return cell?.row === row && cell.column === column ? (texts.get(cell) ?? '') : '';
        }),
      ),
    );
  };

  const lines = outlineOf(report).flatMap((piece) =>
    piece.kind === 'table' ? tableRecords(gridOf(report, piece.table)) : [record([piece.text])],
  );
  return `${rng.pick(['', '\ufeff'])}${lines.join(rng.pick(['\n', '\r\n']))}\n`;
}

function cellText(cell: GridCell, cut: number, rng: Rng): string {
  const { text, isFigure, isNarrow } = cell;
  if (isFigure) return text;
  if (isNarrow) return cutWord(text, cut).join('\n');
  if (text.length > 10 && rng.chance(0.15)) return breakLabel(text, rng).join('\n');
  return rng.chance(0.15) ? spaceOut(text) : text;
}
