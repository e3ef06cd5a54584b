import { rowsOf, type Grid, type GridCell } from '../grid';
import { jitterColumns } from '../jitter-columns';
import type { Rng } from '../rng';
import { cutWord, spaceOut } from '../text/wrap-text';
import { printHtmlText, splitIntoSpans } from './print-html-text';

export interface HtmlTableHabits {
  readonly hasThead: boolean;
  readonly hasJitter: boolean;
  /** Words cut into spans, as a word processor exports them. */
  readonly hasSpans: boolean;
  /** Characters of a narrow word before a `<br>`. */
  readonly cut: number;
  readonly blank: '' | '&nbsp;';
}

/** A table of a portal page. */
export function printHtmlTable(official: Grid, habits: HtmlTableHabits, rng: Rng): string {
  const grid = habits.hasJitter ? jitterColumns(official, rng) : official;
  const rows = rowsOf(grid).map((cells, row) => {
    const isHead = habits.hasThead && row < grid.headRows;
    return `<tr>\n${cells.map((cell) => printCell(cell, isHead ? 'th' : 'td', habits, rng)).join('\n')}\n</tr>`;
  });
  const head =
    habits.hasThead && grid.headRows > 0 ? `<thead>${rows.slice(0, grid.headRows).join('\n')}</thead>\n` : '';
  const body = rows.slice(head === '' ? 0 : grid.headRows).join('\n');
  return `<table border="1" cellspacing="0" cellpadding="0" align="center">\n${head}<tbody>\n${body}\n</tbody>\n</table>`;
}

function printCell(cell: GridCell, tag: 'td' | 'th', habits: HtmlTableHabits, rng: Rng): string {
  const spans =
    (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '') +
    (cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '');
  return `<${tag}${spans} valign="center">${cellContent(cell, habits, rng)}</${tag}>`;
}

function cellContent(cell: GridCell, { cut, hasSpans, blank }: HtmlTableHabits, rng: Rng): string {
  if (cell.text === '') return rng.pick([blank, `<p>${blank}</p>`]);
  if (cell.isFigure)
    return rng.pick([
      printHtmlText(cell.text),
      `<p align="center"><span>${printHtmlText(cell.text)}</span></p>`,
      `${printHtmlText(cell.text)}&nbsp;`,
    ]);
  if (cell.isNarrow && cut < 9) return `<p>${cutWord(cell.text, cut).map(printHtmlText).join('<br>')}</p>`;
  const text = rng.chance(0.1) ? spaceOut(cell.text).replaceAll(' ', '\u00a0') : cell.text;
  return hasSpans ? `<p>${splitIntoSpans(text, rng)}</p>` : printHtmlText(text);
}
