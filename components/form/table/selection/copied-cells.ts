import type { Copied } from '../paste/copied-rows';
import type { FigurePlace } from './selected-cells';

/** Selected figures as text with tabs and as rich text; rows of the form without figures are left away. */
export function copiedCells(cells: readonly FigurePlace[], figureOf: (address: string) => string): Copied {
  const left = Math.min(...cells.map(({ column }) => column));
  const width = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)) - left;
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) =>
    cells.filter((cell) => cell.row === row),
  );
  const text = rows.map((row) => {
    const line = Array.from({ length: width }, () => '');
    for (const { column, address } of row) line[column - left] = quoted(figureOf(address));
    return line.join('\t');
  });
  const html = rows.map((row) => {
    const gap = (row[0]?.column ?? left) - left;
    const before = gap > 0 ? `<td colspan="${gap}"></td>` : '';
    const cells = row.map(
      ({ address, columnSpan }) => `<td colspan="${columnSpan}">${escaped(figureOf(address))}</td>`,
    );
    return `<tr>${before}${cells.join('')}</tr>`;
  });
  return { text: text.join('\r\n'), html: `<table>${html.join('')}</table>` };
}

/** As Excel writes what a tab or a quote would break. */
function quoted(text: string): string {
  return /["\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
