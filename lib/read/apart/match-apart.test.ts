import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { review } from '@/templates/2021-30/review';
import { matchTable } from '../match/match-table';
import type { TableMatch } from '../match/match-result';
import { textDocument } from '../text/text-document';
import type { VisibleDocument } from '../visible-document';
import { columnsOf, figureAt, gridOf, printed, readDown, sheetOf, type Sheet } from './test-sheet';

/** Columns of labels beside the figures of 表三. */
const LABELS = 3;
const nothingBlank: readonly string[] = [];

describe('a sheet copied column after column', () => {
  it.each([proactive, requests, review])('of $name is put back to rows', (table) => {
    const match = matchLinesOf(table, readDown(sheetOf(table)));
    expect(figuresOf(match)).toEqual(figuresIn(table));
    expect(match.unread).toEqual([]);
  });

  it('keeps its blanks, the first and last of a column too', () => {
    const blanks = ['requests.received.naturalPerson', 'requests.carriedForward.total'];
    const match = matchLinesOf(requests, readDown(sheetOf(requests, blanks)));
    expect(figuresOf(match)).toEqual(figuresIn(requests, blanks));
  });

  it('is not read where its labels moved against its figures, though no figure is out of place', () => {
    const last = requests.columns.map(({ id }) => `requests.carriedForward.${id}`);
    const lines = readDown(sheetOf(requests, last));
    const behind = lines.indexOf('四、结转下年度继续办理') + 1;
    const moved = [...lines.slice(0, behind), '', ...lines.slice(behind)];
    expect(matchLinesOf(requests, moved).cells.size).toBe(0);
    expect(matchLinesOf(requests, lines).cells.size).toBe(cellsOf(requests).length);
  });

  it('is not read where a line of it is gone', () => {
    const lines = readDown(sheetOf(requests));
    const gone = lines.filter((_, index) => index !== lines.length - 5);
    expect(matchLinesOf(requests, gone).cells.size).toBe(0);
  });
});

describe('columns printed one after the other', () => {
  it.each([
    ['表二', proactive, proactiveByColumn()],
    ['表三', requests, requestsByColumn()],
    ['表四', review, reviewByColumn()],
  ])('of %s have their figures below their heads', (_, table, lines) => {
    const match = matchLinesOf(table, lines);
    expect(figuresOf(match)).toEqual(figuresIn(table));
    expect(match.unread).toEqual([]);
  });

  it('may have an empty line behind each line', () => {
    const lines = requestsByColumn().flatMap((line) => [line, '']);
    expect(figuresOf(matchLinesOf(requests, lines))).toEqual(figuresIn(requests));
  });

  it('have their heads in pieces', () => {
    const lines = requestsByColumn().flatMap((line) => (line === '自然人' ? ['自', '然', '人'] : [line]));
    expect(figuresOf(matchLinesOf(requests, lines))).toEqual(figuresIn(requests));
  });

  it('have an empty line for a blank', () => {
    const blanks = ['requests.received.naturalPerson', 'requests.granted.total'];
    const match = matchLinesOf(requests, requestsByColumn(blanks));
    expect(figuresOf(match)).toEqual(figuresIn(requests, blanks));
  });

  it('are not read where a blank left no line', () => {
    const lines = requestsByColumn(['requests.granted.total']).filter((line) => line !== '');
    expect(matchLinesOf(requests, lines).cells.size).toBe(0);
  });
});

describe('a table continued on the next page beside it', () => {
  const sheet = sheetOf(requests);
  const first = printed(columnsOf(sheet, 0, 7), LABELS);
  const plain = printed(columnsOf(sheet, 7), 0);

  it('is read with the labels of its rows once more', () => {
    const again = printed(
      sheet.map((row) => [...row.slice(0, LABELS), ...row.slice(7)]),
      LABELS,
    );
    const match = matchLinesOf(requests, [...first, '— 3 —', ...again, '— 4 —']);
    expect(figuresOf(match)).toEqual(figuresIn(requests));
  });

  it('is read without them where each row has figures there', () => {
    const match = matchLinesOf(requests, [...first, '第3页', '', ...plain]);
    expect(figuresOf(match)).toEqual(figuresIn(requests));
    expect(match.cells.get('requests.received.total')?.block).toBe(first.length + 2 + 3);
  });

  it('is not read further where a row of it is gone', () => {
    const match = matchLinesOf(requests, [...first, '第3页', ...plain.slice(0, -1)]);
    expect([...match.cells.keys()].filter((id) => id.endsWith('.total'))).toEqual([]);
  });

  it('may be cut in the middle of a head', () => {
    const pages = [columnsOf(sheetOf(review), 0, 7), columnsOf(sheetOf(review), 7)];
    const lines = pages.flatMap((page) => [...printed(page, 0), '第3页']);
    expect(figuresOf(matchLinesOf(review, lines))).toEqual(figuresIn(review));
  });
});

describe('tables beside each other on several pages', () => {
  const sheet = sheetOf(requests);

  it('are one table, each figure where its own page has it', () => {
    const document = tablesOf(columnsOf(sheet, 0, 6), columnsOf(sheet, 6));
    const match = matchIn(requests, document);
    expect(figuresOf(match)).toEqual(figuresIn(requests));
    expect(match.cells.get('requests.received.total')).toMatchObject({ block: 1, row: 3, column: 3 });
  });

  it('may have less of the head, and the labels once more', () => {
    const last = sheet.map((row) => [...row.slice(0, LABELS), ...row.slice(9)]).slice(1);
    const match = matchIn(requests, tablesOf(columnsOf(sheet, 0, 9), last));
    expect(figuresOf(match)).toEqual(figuresIn(requests));
  });

  it('are none where the second has a row less, under its heads or without', () => {
    for (const from of [0, 3]) {
      const gone = columnsOf(sheet, 6).filter((_, row) => row >= from && row !== 9);
      const match = matchIn(requests, tablesOf(columnsOf(sheet, 0, 6), gone));
      expect([...match.cells.keys()].filter((id) => id.endsWith('.total'))).toEqual([]);
    }
  });
});

function matchLinesOf(table: Table, lines: readonly string[]): TableMatch {
  return matchIn(table, textDocument([...lines, '']).slice(0, -1));
}

function matchIn(table: Table, document: VisibleDocument): TableMatch {
  return matchTable(table, document, [...document.keys()], { after: 0, before: 0 });
}

function tablesOf(...sheets: readonly Sheet[]): VisibleDocument {
  return sheets.map((sheet, index) => ({ kind: 'table', table: gridOf(sheet), page: index + 1 }));
}

function figuresOf({ cells }: TableMatch): Record<string, string> {
  return Object.fromEntries([...cells].map(([id, { text }]) => [id, text]));
}

function figuresIn(table: Table, blanks = nothingBlank): Record<string, string> {
  return Object.fromEntries(
    cellsOf(table).map(({ address }, index) => [address, blanks.includes(address) ? '' : figureAt(index)]),
  );
}

function figureOf(table: Table, blanks: readonly string[], address: string): string {
  return figuresIn(table, blanks)[address] ?? '';
}

function proactiveByColumn(): string[] {
  return proactive.blocks.flatMap(({ label, stub, rows, columns }) => [
    label,
    stub,
    ...rows.map((row) => row.label),
    ...columns.flatMap((column) => [
      column.label,
      ...rows.map((row) => figureOf(proactive, nothingBlank, `proactive.${row.id}.${column.id}`)),
    ]),
  ]);
}

function requestsByColumn(blanks = nothingBlank): string[] {
  const labels = sheetOf(requests)
    .slice(3)
    .flatMap((row) => row.slice(0, LABELS).filter((text) => text !== ''));
  return [
    requests.corner,
    ...labels,
    ...requests.columns.flatMap(({ id, label }, index) => [
      ...(index === 0 ? ['申请人情况'] : index === 1 ? ['法人或其他组织'] : []),
      label,
      ...requests.rows.map((row) => figureOf(requests, blanks, `requests.${row.id}.${id}`)),
    ]),
  ];
}

function reviewByColumn(blanks = nothingBlank): string[] {
  const groups = [['行政复议'], ['行政诉讼', '未经复议直接起诉'], ['复议后起诉']];
  return review.rows.flatMap((row, at) => [
    ...(groups[at] ?? []),
    ...review.columns.flatMap(({ id, label }) => [label, figureOf(review, blanks, `review.${row.id}.${id}`)]),
  ]);
}
