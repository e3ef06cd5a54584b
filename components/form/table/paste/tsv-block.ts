import type { ReadTable } from '@/lib/read/read-table';

/** 制表符文本: lines and tabs as Excel and WPS write them; a quoted cell may hold line breaks and doubled quotes. */
export function tsvBlock(text: string): ReadTable {
  const lines = linesOf(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''));
  return {
    rows: lines.length,
    columns: lines.reduce((most, line) => Math.max(most, line.length), 0),
    cells: lines.flatMap((line, row) =>
      line.map((cell, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text: cell.trim() })),
    ),
  };
}

/** A cell in quotes up to the quote that ends it, else everything up to the next tab or line end. */
const CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;

function linesOf(text: string): string[][] {
  let line: string[] = [];
  const lines = [line];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match) throw new Error(`no cell at ${at}`);
    line.push(match[1] === undefined ? match[0] : match[1].replace(/""/g, '"'));
    at += match[0].length;
    if (at >= text.length) return lines;
    if (text[at] === '\n') {
      line = [];
      lines.push(line);
    }
    at += 1;
  }
}
