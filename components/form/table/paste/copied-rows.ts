import type { PlacedCell, TableGrid } from '@/lib/template/grid';

/** What copying some rows of the official table puts on the clipboard. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Rows of the official table as rich text with its merged heads and as text with tabs, figures as they are typed. */
export function copiedRows(
  grid: TableGrid,
  first: number,
  last: number,
  figureOf: (address: string) => string,
): Copied {
  const textOf = ({ address, text }: PlacedCell) => (address === undefined ? text : figureOf(address));
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const beginning = (row: number) =>
    grid.cells.filter((cell) => (cell.row < first ? row === first && ends(cell) > first : cell.row === row));
  const lines = rows.map((row) => [...beginning(row)].sort((a, b) => a.column - b.column));

  const html = lines.map((cells, at) => {
    const tds = cells.map((cell) => {
      const rowSpan = Math.min(ends(cell), last + 1) - (first + at);
      return `<td rowspan="${rowSpan}" colspan="${cell.columnSpan}">${escaped(textOf(cell))}</td>`;
    });
    return `<tr>${tds.join('')}</tr>`;
  });
  const text = lines.map((cells) => {
    const line = Array.from({ length: grid.columns }, () => '');
    for (const cell of cells) line[cell.column] = textOf(cell);
    return line.join('\t');
  });
  return { html: `<table>${html.join('')}</table>`, text: text.join('\r\n') };
}

function ends(cell: PlacedCell): number {
  return cell.row + cell.rowSpan;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
