import { isValueText } from '../match/value-text';
import { withoutMarks } from './printed-line';
import { rowsTable } from './rows-table';
import type { TableInText } from './text-document';

/** Fewer cells one under another are no table. */
const FEWEST_CELLS = 8;

/** One cell as lines print it: its text, empty for a blank one, and the line after it. */
interface Cell {
  readonly text: string;
  readonly end: number;
}

/** How cells stand one under another, each closed so that blank ones can be told. */
const STYLES: readonly ((lines: readonly string[], at: number) => Cell | undefined)[] = [
  // 规章 |⏎0 |⏎|
  (lines, at) => {
    const [, text] = /^([^|]*)\|\s*$/.exec(lines[at] ?? '') ?? [];
    return text === undefined ? undefined : { text: text.trim(), end: at + 1 };
  },
  // 规章⏎|⏎0⏎|⏎|
  (lines, at) => {
    if (isBar(lines[at])) return { text: '', end: at + 1 };
    const text = (lines[at] ?? '').trim();
    return text === '' || text.includes('|') || !isBar(lines[at + 1]) ? undefined : { text, end: at + 2 };
  },
];

/** 逐格成行: a table whose cells are lines of their own closed by bars, from the line it begins at, where some are blank. */
export function barredCells(lines: readonly string[], from: number): TableInText | undefined {
  for (const cellAt of STYLES) {
    const cells: string[] = [];
    let end = from;
    for (let cell = cellAt(lines, end); cell; cell = cellAt(lines, end)) {
      cells.push(withoutMarks(cell.text));
      end = cell.end;
    }
    const rows = rowsOf(cells);
    const hasBlanks = rows.some((row) => row.length > 1 && row.includes(''));
    if (cells[0] !== '' && cells.length >= FEWEST_CELLS && hasBlanks) {
      return { blocks: [{ kind: 'table', table: rowsTable(rows) }], end };
    }
  }
  return undefined;
}

function isBar(line: string | undefined): boolean {
  return line?.trim() === '|';
}

/** Figures and blanks belong to the label before them; every other label is a row of its own. */
function rowsOf(cells: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const text of cells) {
    const row = rows.at(-1);
    if (row && (text === '' || isValueText(text))) row.push(text);
    else rows.push([text]);
  }
  return rows;
}
