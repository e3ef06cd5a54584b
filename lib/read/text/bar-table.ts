import { withoutMarks } from './printed-line';
import { rowsTable } from './rows-table';
import type { TableInText } from './text-document';

/** `|---|:--:|`: it parts the head from the rows. */
const RULE = /^:?-{2,}:?$/;

/** Rows of a Markdown table, from the line they begin at: at least two, with bars. */
export function barTable(lines: readonly string[], from: number): TableInText | undefined {
  let end = from;
  while (isRow(lines[end] ?? '')) end += 1;
  if (end - from < 2) return undefined;
  const rows = lines
    .slice(from, end)
    .map(textsOf)
    .filter((texts) => !texts.every((text) => RULE.test(text)));
  return { blocks: [{ kind: 'table', table: rowsTable(rows) }], end };
}

function isRow(line: string): boolean {
  const bars = line.split('|').length - 1;
  return bars >= 2 || (bars === 1 && /^\s*\|/.test(line));
}

function textsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((text) => withoutMarks(text.trim()));
}
