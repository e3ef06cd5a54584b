import { describe, expect, it } from 'vitest';
import fontRecords from '@/assets/fonts/metrics.json';
import type { PrintedCell, ReportDocument, TableBlock } from '@/lib/document/blocks';
import { defaultProfile } from '@/lib/document/profile';
import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { tablesOf } from '@/lib/template/walk';
import { formats } from '@/templates/index';
import { readFontMetrics } from './font-metrics';
import { TYPE_AREA } from './geometry';
import { layOut } from './lay-out';
import type { Page, Rule } from './page';

const fonts = readFontMetrics(fontRecords);
const tables = formats.flatMap((format) => tablesOf(format).map((table) => ({ format: format.id, table })));

describe.each(tables)('$format $table.name', ({ table }) => {
  it.each(['0', '9999', '1234567', '123456789012'])('never wraps the figure %s', (figure) => {
    const pages = layOut(documentOf(block(table, () => figure)), fonts);
    for (const { areas, texts } of pages) {
      for (const area of areas.filter(({ cell }) => cell !== undefined)) {
        const runs = texts.filter(({ cell }) => cell === area.cell);
        expect(runs.map(({ text }) => text)).toEqual([figure]);
        expect(runs[0]!.x).toBeGreaterThanOrEqual(area.x);
        expect(runs[0]!.x + runs[0]!.width).toBeLessThanOrEqual(area.x + area.width);
      }
    }
  });

  it.each([12, 10.5, 9] as const)('has its labels and figures in %d pt, heads never larger', (size) => {
    const profile = { ...defaultProfile, tableFontSize: size };
    const pages = layOut({ ...documentOf(block(table, () => '8')), profile }, fonts);
    const texts = pages.flatMap((page) => page.texts.filter(({ part }) => part === table.id));
    expect(new Set(texts.flatMap((run) => (run.cell === undefined ? [] : run.size)))).toEqual(
      new Set([size]),
    );
    expect(Math.max(...texts.map((run) => run.size))).toBe(size);
    expect(texts.filter((run) => run.text.startsWith('自然')).map(({ text }) => text)).not.toContain('自然');
  });

  it('stands on one page', () => {
    expect(layOut(documentOf(block(table, () => '1234567')), fonts)).toHaveLength(1);
  });

  it('draws each line once', () => {
    const [page] = layOut(documentOf(block(table, () => '0')), fonts);
    const length = (rules: readonly Rule[]) =>
      rules.reduce((sum, { x1, x2, y1, y2 }) => sum + Math.abs(x2 - x1) + Math.abs(y2 - y1), 0);
    expect(length(page!.rules)).toBeCloseTo(
      edgeLength(
        page!,
        block(table, () => '0'),
      ),
      0,
    );
  });
});

const long = tables.find(({ format, table }) => format === '2021-30' && table.layout === 'grid')!.table;

describe('a table taller than a page', () => {
  const note = '此格说明较长，须分作数行方能写完，用以检验换页。';
  const made = block(long, () => note);
  const pages = layOut(documentOf(made), fonts);

  it('is split, and its head stands on each page again', () => {
    expect(pages.length).toBeGreaterThan(1);
    const heads = made.cells.filter(({ row }) => row < made.headRows);
    for (const page of pages) {
      const printed = page.texts.map(({ text }) => text).join('');
      for (const { text } of heads) expect(printed).toContain(text);
    }
  });

  it('splits between rows only', () => {
    const addresses = pages.flatMap(({ areas }) => areas.flatMap(({ cell }) => cell ?? []));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toHaveLength(made.cells.filter(({ address }) => address !== undefined).length);
  });

  it('prints a label over several rows again where the page cuts it', () => {
    const group = made.cells.find(({ rowSpan, row }) => rowSpan > 20 && row >= made.headRows)!;
    const cut = pages.filter(({ texts }) =>
      texts.some(({ cell, text }) => cell === undefined && group.text.startsWith(text) && text.length > 1),
    );
    expect(cut.length).toBeGreaterThan(1);
  });

  it('stays inside the 版心', () => {
    for (const { rules } of pages) {
      for (const { y1, y2 } of rules) expect(Math.max(y1, y2)).toBeLessThanOrEqual(TYPE_AREA.bottom + 0.02);
    }
  });
});

it('begins on a new page with its heading when it would not fit', () => {
  const text = { kind: 'paragraph', part: 'overview', text: '公开' } as const;
  const heading = {
    kind: 'heading',
    part: 'requests',
    level: 1,
    text: '三、收到和处理政府信息公开申请情况',
  } as const;
  const report = documentOf(block(long, () => '0'));
  const pages = layOut({ ...report, blocks: [text, heading, ...report.blocks] }, fonts);
  expect(pages).toHaveLength(2);
  expect(pages[1]!.marks.map(({ title }) => title)).toEqual([heading.text]);
});

function block(table: Table, figure: (cell: PrintedCell) => string): TableBlock {
  const { rows, headRows, cells } = tableGrid(table);
  const printed = cells.map((cell) => (cell.address === undefined ? cell : { ...cell, text: figure(cell) }));
  return {
    kind: 'table',
    part: table.id,
    id: table.id,
    caption: table.name,
    widths: table.widths,
    rows,
    headRows,
    cells: printed,
  };
}

function documentOf(table: TableBlock): ReportDocument {
  return {
    title: '报告',
    agency: '某某市财政局',
    year: 2025,
    draft: false,
    profile: defaultProfile,
    blocks: [table],
  };
}

/** Half the outlines of all cells and half the outline of the table: each inner line belongs to two cells. */
function edgeLength(page: Page, table: TableBlock): number {
  const xs = table.widths.reduce<number[]>(
    (edges, width) => [...edges, edges.at(-1)! + (width * 72) / 25.4],
    [0],
  );
  const whole = page.areas.find(({ cell }) => cell === undefined)!;
  const ys = [...new Set(page.rules.flatMap(({ y1, y2 }) => [y1, y2]))].sort((a, b) => a - b);
  const outline = (width: number, height: number) => 2 * (width + height);
  const cells = table.cells.map(({ row, rowSpan, column, columnSpan }) =>
    outline(xs[column + columnSpan]! - xs[column]!, ys[row + rowSpan]! - ys[row]!),
  );
  return (cells.reduce((sum, length) => sum + length, 0) + outline(whole.width, whole.height)) / 2;
}
