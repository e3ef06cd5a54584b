import { cellsUnderDashes } from './cells-under-dashes';
import { withoutMarks } from './printed-line';
import { rowsTable } from './rows-table';
import type { TableInText } from './text-document';

const RULE = /^\s*(?:-{2,}|={2,})(?:\s+(?:-{2,}|={2,}))*\s*$/;
/** Dashes across the whole table. */
const SHORTEST_EDGE = 20;
const MOST_LINES = 600;
/**
 * 虚线分列的表: a table whose columns stand under dashes, with an empty line between rows of several lines, as converters
 * print them; from the line it begins at. The first row may stand above the dashes of the columns.
 */
export function dashedTable(lines: readonly string[], from: number): TableInText | undefined {
  const frame = isRule(lines[from]) ? framed(lines, from) : underHead(lines, from);
  if (!frame) return undefined;
  const rows = cellsUnderDashes(
    lines[frame.columns] ?? '',
    frame.rows.map((row) => row.map(withoutMarks)),
  );
  return rows && { blocks: [{ kind: 'table', table: rowsTable(rows) }], end: frame.end };
}

interface Frame {
  /** The line with dashes by column. */
  readonly columns: number;
  /** The lines of each row. */
  readonly rows: readonly (readonly string[])[];
  readonly end: number;
}

/** Between rules: two with dashes by column, or three of which the second parts the first row from the others. */
function framed(lines: readonly string[], from: number): Frame | undefined {
  const second = nextRule(lines, from);
  const columns = [from, second].find((at) => at !== undefined && isColumnRule(lines[at]));
  if (second === undefined || columns === undefined) return undefined;
  const first = lines.slice(from + 1, second);
  const third = nextRule(lines, second);
  // An empty line stands between rows only.
  const isHead = third !== undefined && first.every((line) => line.trim() !== '');
  const isSame = third !== undefined && lines[third] === lines[from];
  if (isHead && isSame && (first.length > 0 || columns === second)) {
    const rest = groupsOf(lines.slice(second + 1, third));
    return { columns, rows: [...(first.length > 0 ? [first] : []), ...rest], end: third + 1 };
  }
  return columns === from && lines[second] === lines[from]
    ? { columns, rows: groupsOf(first), end: second + 1 }
    : undefined;
}

/** A head of one line over dashes by column, and a row on each line down to an empty one. */
function underHead(lines: readonly string[], from: number): Frame | undefined {
  const words = (lines[from] ?? '').trim().split(/\s+/);
  if (words.length < 2 || !isColumnRule(lines[from + 1]) || framed(lines, from + 1)) return undefined;
  let end = from + 2;
  while (end - from < MOST_LINES && (lines[end] ?? '').trim() !== '' && !isRule(lines[end])) end += 1;
  const rows = [from, ...Array.from({ length: end - from - 2 }, (_, index) => from + 2 + index)];
  return {
    columns: from + 1,
    rows: rows.map((at) => [lines[at] ?? '']),
    end: isRule(lines[end]) ? end + 1 : end,
  };
}

function isRule(line: string | undefined): boolean {
  return line !== undefined && RULE.test(line) && line.trim().length >= SHORTEST_EDGE;
}

function isColumnRule(line: string | undefined): boolean {
  return isRule(line) && /\S\s+\S/.test((line ?? '').trim());
}

function nextRule(lines: readonly string[], from: number): number | undefined {
  const at = lines.slice(from + 1, from + MOST_LINES).findIndex(isRule);
  return at === -1 ? undefined : from + 1 + at;
}

/** Rows are parted by empty lines. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}
