import { htmlDocument } from '../html-document';
import { parseHtml } from '../parse-html';
import { settleRoles } from '../settle-roles';
import type { VisibleDocument } from '../visible-document';
import { barTable } from './bar-table';
import { barredCells } from './barred-cells';
import { tabsForCommas } from './comma-fields';
import { dashedTable } from './dashed-table';
import { withoutLeaders } from './leader-dots';
import { printedLine } from './printed-line';
import { withoutQuotes } from './quoted-mail';
import { ruledTextTable } from './ruled-text';
import { tabTable } from './tab-table';

/** Of a table in HTML. */
const MOST_LINES = 2_000;

/** A table that begins at a line: its blocks and the line after it. */
export interface TableInText {
  readonly blocks: VisibleDocument;
  readonly end: number;
}

/** What a text shows: its lines as they are printed, and the tables that its bars, tabs or tags draw. */
export function textDocument(text: readonly string[]): VisibleDocument {
  const lines = plainLines(text);
  const hasPages = lines.some((line) => line.includes('\f'));
  const blocks: VisibleDocument[number][] = [];
  let page = 1;
  let at = 0;
  while (at < lines.length) {
    const found =
      htmlTableAt(lines, at) ??
      ruledTextTable(lines, at) ??
      dashedTable(lines, at) ??
      barredCells(lines, at) ??
      barTable(lines, at) ??
      tabTable(lines, at);
    if (found) {
      blocks.push(...found.blocks.map((block) => (hasPages ? { ...block, page } : block)));
      at = found.end;
      continue;
    }
    for (const [index, part] of (lines[at] ?? '').split('\f').entries()) {
      if (index > 0) page += 1;
      if (index > 0 && part === '') continue;
      const line = printedLine(part);
      blocks.push(hasPages ? { ...line, page } : line);
    }
    at += 1;
  }
  return settleRoles(blocks);
}

/** Lines without the marks of programs that they went through. */
function plainLines(text: readonly string[]): readonly string[] {
  const own = withoutQuotes(text) ?? text;
  return joinLoneTabs(withoutLeaders(own) ?? tabsForCommas(own) ?? own);
}

/** So many lines with nothing but a tab stand between cells that are lines of their own. */
const FEWEST_TABS = 10;
const MOSTLY = 0.8;
const HEADING = /^[一二三四五六七八九十]+、/;
const LONGEST_NUMBER = 4;

/** Cells copied from a web page, each on its own line with a line of one tab between them, as rows with tabs. */
function joinLoneTabs(lines: readonly string[]): readonly string[] {
  const alone = lines.flatMap((line, at) => (line === '\t' ? [at] : []));
  if (alone.length < FEWEST_TABS) return lines;
  // Some programs put a blank line between all lines.
  const doubled = alone.filter((at) => lines[at - 1] === '' && lines[at + 1] === '');
  const between = doubled.length > alone.length * MOSTLY ? /\n\n(?:\t+\n\n)+/g : /\n(?:\t+\n)+/g;
  return lines
    .join('\n')
    .replace(between, (tabs: string, at: number, whole: string) => {
      // A heading is no cell: the tab before it ends a row whose last cell is blank.
      const isEnd = HEADING.test(whole.slice(at + tabs.length, at + tabs.length + LONGEST_NUMBER));
      return tabs.replace(/\n/g, '') + (isEnd ? '\n' : '');
    })
    .split('\n');
}

/** A table written in HTML within Markdown. */
function htmlTableAt(lines: readonly string[], from: number): TableInText | undefined {
  if (!/^\s*<table[\s>]/i.test(lines[from] ?? '')) return undefined;
  const last = lines.findIndex(
    (line, index) => index >= from && index < from + MOST_LINES && /<\/table>\s*$/i.test(line),
  );
  if (last === -1) return undefined;
  const page = parseHtml(lines.slice(from, last + 1).join('\n'));
  return page && { blocks: htmlDocument(page), end: last + 1 };
}
