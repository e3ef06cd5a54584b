import { describe, expect, it } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { formatForYear } from '@/lib/report/parse-report';
import { agencyLevels } from '@/lib/report/report';
import { leavesOf, sumsOf } from '@/lib/template/totals';
import type { Check, Column, Row, Table, Template } from '@/lib/template/types';
import { cellMap, cellsOf, partsOf, tablesOf } from '@/lib/template/walk';
import { formats } from '.';

const every: readonly Template[] = [...formats, format203001];

describe.each(every.map((template) => ({ id: template.id, template })))('$id', ({ template }) => {
  const tables = tablesOf(template);

  it('names each part, row, column and group once', () => {
    expectUnique(template.sections.map(({ id }) => id));
    expectUnique(tables.map(({ id }) => id));
    for (const table of tables) {
      expectUnique(partsOf(table).flatMap(({ rows }) => rows.map(({ id }) => id)));
      for (const { rows, columns } of partsOf(table)) {
        expectUnique([...columns.map(({ id }) => id), ...Object.keys(table.groups ?? {})]);
        expectUnique([...rows.map(({ id }) => id), ...Object.keys(table.groups ?? {})]);
      }
    }
    for (const section of template.sections) {
      if (section.kind === 'aspects') expectUnique([section.lead, ...section.aspects].map(({ id }) => id));
    }
  });

  it('uses ids that can stand in a path', () => {
    const ids = tables.flatMap((table) => [table.id, ...linesOf(table).map(({ id }) => id)]);
    for (const id of [...ids, ...template.sections.map((section) => section.id)]) {
      expect(id).toMatch(/^[a-z][A-Za-z]*$/);
    }
  });

  it('has every group that a line stands under, and no other', () => {
    for (const table of tables) {
      const used = new Set(linesOf(table).flatMap(({ under }) => under ?? []));
      expect([...used].sort()).toEqual(Object.keys(table.groups ?? {}).sort());
    }
  });

  it('keeps the lines of a group together', () => {
    for (const table of tables) {
      for (const group of Object.keys(table.groups ?? {})) {
        for (const lines of partsOf(table).flatMap(({ rows, columns }) => [rows, columns])) {
          expect(runsOf(lines.map(({ under }) => under?.includes(group) === true))).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('adds up only lines and groups that it has', () => {
    for (const table of tables) expect(() => sumsOf(table)).not.toThrow();
  });

  it('counts each input at most once in any total', () => {
    for (const table of tables) {
      for (const { parts } of sumsOf(table)) expectUnique(parts);
      for (const cell of cellsOf(table)) if (cell.isTotal) expectUnique(leavesOf(cell));
    }
  });

  it('breaks labels inside the label', () => {
    for (const table of tables) {
      for (const { label, breakAfter = [] } of [...linesOf(table), ...Object.values(table.groups ?? {})]) {
        for (const position of breakAfter) {
          expect(position).toBeGreaterThan(0);
          expect(position).toBeLessThan(label.length);
        }
      }
    }
  });

  it('checks only cells that it has', () => {
    for (const check of template.checks) {
      const table = tables.find(({ id }) => id === check.table);
      expect(table, check.rule).toBeDefined();
      const rows = table ? partsOf(table).flatMap((part) => part.rows.map(({ id }) => id)) : [];
      for (const row of rowsOf(check)) expect(rows).toContain(row);
      for (const address of cellsRead(check)) expect(cellMap(template).has(address), address).toBe(true);
      if (check.kind === 'power') {
        for (const level of check.levelsWithout ?? []) expect(agencyLevels).toContain(level);
      }
    }
  });

  it('names the notice in its basis and the agency in its title', () => {
    expect(template.basis.number).toMatch(/〔\d{4}〕\d+号$/);
    expect(template.title.join('')).toContain('{agency}');
    expect(template.title.join('')).toContain('{year}');
  });
});

describe.each(formats.map((template) => ({ id: template.id, template })))('$id', ({ template }) => {
  it('counts each input of a table with totals in exactly one total per direction', () => {
    for (const table of tablesOf(template).filter((one) => sumsOf(one).length > 0)) {
      const inputs = cellsOf(table).filter(({ isTotal }) => !isTotal);
      for (const { address, row } of inputs) {
        const along = sumsOf(table).filter((sum) => sum.along === 'row' && sum.parts.includes(address));
        expect(along, address).toHaveLength(1);
        const down = sumsOf(table).filter((sum) => sum.along === 'column' && sum.parts.includes(address));
        expect(down, address).toHaveLength(row.under?.includes('results') === true ? 1 : 0);
      }
    }
  });

  it('compares every total by a rule', () => {
    for (const { rule, total } of tablesOf(template).flatMap(sumsOf))
      expect(rule, total.address).toBeDefined();
  });

  it('explains every line that is typed', () => {
    for (const line of tablesOf(template).flatMap(linesOf)) {
      expect(line.help ?? '', line.id).not.toBe('');
    }
  });
});

describe('years', () => {
  it.each([
    [2018, undefined],
    [2019, '2019-60'],
    [2020, '2019-60'],
    [2021, '2021-30'],
    [2025, '2021-30'],
    [2040, '2021-30'],
  ])('%i is reported in %s', (year, id) => {
    expect(formatForYear(formats, year)?.id).toBe(id);
  });
});

function linesOf(table: Table): readonly (Row | Column)[] {
  return partsOf(table).flatMap(({ rows, columns }) => [...rows, ...columns]);
}

function rowsOf(check: Check): readonly string[] {
  switch (check.kind) {
    case 'balance':
      return [...check.left, ...check.right];
    case 'openingStock':
    case 'stockCoversIssued':
      return check.rows;
    case 'power':
      return [check.row];
    case 'carryLimit':
    case 'carryBacklog':
      return [check.carried, ...check.from];
    case 'oneSided':
      return [];
  }
}

function cellsRead(check: Check): readonly string[] {
  if (check.kind !== 'openingStock' && check.kind !== 'stockCoversIssued') return [];
  return check.rows.flatMap((row) =>
    [check.inForce, check.issued, check.repealed].map((column) => `${check.table}.${row}.${column}`),
  );
}

/** How many separate runs of `true` there are. */
function runsOf(marks: readonly boolean[]): number {
  return marks.filter((mark, index) => mark && marks[index - 1] !== true).length;
}

function expectUnique(ids: readonly string[]) {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}
