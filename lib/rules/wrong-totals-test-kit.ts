/** 测试用: a printed report with 29 wrong totals and balances. Nothing of the product imports this file. */
import { withComputedTotals } from '@/lib/report/complete-totals';
import type { Report } from '@/lib/report/report';
import type { Row, Template } from '@/lib/template/types';
import { columnName, partsOf, rowName, tablesOf } from '@/lib/template/walk';
import { asRead, withCells, zeroReport } from './test-kit';

/** What one of the findings has to say: table, row and column as far as it is about one, and both figures. */
export interface Wrong {
  readonly cell: string;
  readonly says: readonly string[];
}

export interface WrongTotals {
  readonly report: Report;
  /** Nineteen totals of 表三, three of 表四, and the balance of all seven columns. */
  readonly wrong: readonly Wrong[];
}

/** Each kind of applicant: 20 received and 3 brought forward, one of each of the 21 results, 2 carried forward. */
const right = { received: 20, broughtForward: 3, carriedForward: 2 };
const came = 23;

/** Totals off by so much; together by nothing, so that the sum down the column of totals stays right. */
const offs = [1, 1, -2, ...Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? 3 : -3))];

/** In the format of 2021. */
export function wrongTotalsIn(template: Template): WrongTotals {
  const [requests, review] = [gridOf(template, 'requests'), gridOf(template, 'review')];
  const results = requests.rows.filter(({ id, under = [] }) => under.includes('results') && id !== 'handled');
  const kinds = requests.columns.filter(({ sumOf }) => sumOf === undefined);
  const many = kinds.length;
  const along = (row: string, value: number) =>
    Object.fromEntries(kinds.map(({ id }) => [`requests.${row}.${id}`, String(value)]));

  const sound = [...results.map(({ id }) => [id, 1] as const), ...Object.entries(right)].reduce(
    (report, [row, value]) => withCells(report, along(row, value)),
    zeroReport(template),
  );
  const totals = [
    ...offs.map((off, index) => ({
      ...requests,
      row: rowAt(results, index),
      sum: many,
      printed: many + off,
    })),
    ...review.rows.map((row, index) => ({ ...review, row, sum: 0, printed: index + 4 })),
  ].map((total) => ({ ...total, cell: `${total.table.id}.${total.row.id}.total` }));

  const printed = withCells(withComputedTotals(template, sound), {
    ...Object.fromEntries(totals.map(({ cell, printed: figure }) => [cell, String(figure)])),
    // One more than balances, in every column.
    ...along('carriedForward', right.carriedForward + 1),
    'requests.carriedForward.total': String(many * (right.carriedForward + 1)),
  });
  return {
    report: asRead(printed),
    wrong: [
      ...totals.map(({ cell, table, row, sum, printed: figure }) => ({
        cell,
        says: [table.name, rowName(table, row), '总计', String(sum), String(figure)],
      })),
      ...requests.columns.map((column) => {
        const times = column.sumOf === undefined ? 1 : many;
        const sums = [` = ${came * times}`, ` = ${(came + 1) * times}`];
        return {
          cell: `requests.received.${column.id}`,
          says: [requests.table.name, columnName(column), '新收', '办结', ...sums],
        };
      }),
    ],
  };
}

function gridOf(template: Template, id: string) {
  const table = tablesOf(template).find((one) => one.id === id);
  const [part] = table ? partsOf(table) : [];
  if (!table || !part) throw new Error(`${template.id}: no table ${id}`);
  return { table, rows: part.rows, columns: part.columns };
}

function rowAt(rows: readonly Row[], index: number): Row {
  const row = rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
}
