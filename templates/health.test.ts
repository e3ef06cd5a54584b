import { describe, expect, it } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { formatForYear } from '@/lib/report/format-for-year';
import { agencyKinds, agencyLevels } from '@/lib/report/report';
import { leavesOf, sumsOf } from '@/lib/template/totals';
import type { Check } from '@/lib/template/check-types';
import type { Column, Row, Table, Template } from '@/lib/template/types';
import { cellMap, cellsOf, partsOf, tablesOf } from '@/lib/template/walk';
import { formats } from '.';
import { format201960 } from './2019-60';
import { format202130 } from './2021-30';

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

  it('checks only cells, texts and agencies that it has', () => {
    for (const check of template.checks) {
      const table = tables.find(({ id }) => id === check.table);
      expect(table, check.rule).toBeDefined();
      const rows = table ? partsOf(table).flatMap((part) => part.rows.map(({ id }) => id)) : [];
      for (const row of rowsOf(check)) expect(rows).toContain(row);
      for (const address of cellsRead(check)) expect(cellMap(template).has(address), address).toBe(true);
      for (const { known, named } of wordsRead(check, template)) {
        for (const name of named) expect(known, check.rule).toContain(name);
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
});

describe('what only a former form prints', () => {
  it.each(formerForms())(
    'in $table of $id is in an earlier form, and not in this one',
    ({ template, check }) => {
      const earlier = formats.slice(0, formats.indexOf(template));
      for (const label of check.labels ?? []) {
        expect(earlier.flatMap((one) => labelsOf(one, check.table))).toContain(label);
        expect(labelsOf(template, check.table)).not.toContain(label);
      }
      for (const row of check.rows ?? []) {
        expect(earlier.flatMap(rowIdsOf)).toContain(row);
        expect(rowIdsOf(template)).not.toContain(row);
      }
    },
  );

  it('is declared for every label of 表二 that the form of 2021 no longer has', () => {
    const now = labelsOf(format202130, 'proactive');
    const gone = labelsOf(format201960, 'proactive').filter((label) => !now.includes(label));
    // Both are mistypings of labels of 2021 as well.
    const ambiguous = ['规范性文件', '处理决定数量'];
    const declared = formerForms().flatMap(({ check }) => check.labels ?? []);
    expect([...declared, ...ambiguous].sort()).toEqual([...new Set(gone)].sort());
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

function formerForms() {
  return formats.flatMap((template) =>
    template.checks.flatMap((check) =>
      check.kind === 'formerForm' ? [{ id: template.id, table: check.table, template, check }] : [],
    ),
  );
}

/** Every label that a table prints, the bands of its blocks included. */
function labelsOf(template: Template, id: string): readonly string[] {
  return tablesOf(template)
    .filter((table) => table.id === id)
    .flatMap((table) => [
      ...partsOf(table).flatMap(({ label }) => label ?? []),
      ...linesOf(table).map(({ label }) => label),
    ]);
}

function rowIdsOf(template: Template): readonly string[] {
  return tablesOf(template).flatMap((table) =>
    partsOf(table).flatMap(({ rows }) => rows.map(({ id }) => id)),
  );
}

function rowsOf(check: Check): readonly string[] {
  switch (check.kind) {
    case 'balance':
      return [...check.left, ...check.right];
    case 'carryOverTotal':
    case 'carryOverColumns':
      return [check.broughtForward, check.carriedForward];
    case 'carryLimit':
    case 'carryBacklog':
      return [check.carried, ...check.from];
    case 'power':
    case 'makersOnly':
      return [check.row];
    default:
      return [];
  }
}

/** Every cell that a check names by row and column. */
function cellsRead(check: Check): readonly string[] {
  const at = (rows: readonly string[], ...columns: readonly (string | undefined)[]) =>
    rows.flatMap((row) =>
      columns.flatMap((column) => (column === undefined ? [] : [`${check.table}.${row}.${column}`])),
    );
  switch (check.kind) {
    case 'openingStock':
    case 'stockCoversIssued':
    case 'stockRollForward':
      return at(check.rows, check.inForce, check.issued, check.repealed);
    case 'itemsRollForward':
      return at(check.rows, check.opening, check.change);
    case 'itemsNotNegative':
    case 'decisionsAreItems':
    case 'decisionsWithoutItems':
      return at(check.rows, check.opening, check.change, check.decisions);
    case 'carryOverTotal':
    case 'carryOverColumns':
      return at([check.broughtForward, check.carriedForward], check.totalColumn);
    case 'disclosedInTotal':
    case 'disclosedOfProduced':
      return at(check.rows, check.less, check.more);
    case 'unitSlip':
    case 'amountInText':
    case 'rareRow':
      return at([check.row], check.column);
    case 'sameCounts':
    case 'noticeTold':
    case 'rareTold':
    case 'correctionTold':
      return at(check.rows, check.column);
    case 'shareLimit':
      return at([check.row, check.of], check.column);
    case 'followsFrom':
      return at([check.row, check.from], check.column);
    case 'emptyColumn':
      return at([check.row], check.column, check.total);
    case 'paired':
      return at([check.row], ...check.columns);
    case 'pendingStays':
      return at(check.rows, check.pending, check.total);
    case 'casesNeedCause': {
      const { table, rows, column } = check.causes;
      return rows.map((row) => `${table}.${row}.${column}`);
    }
    default:
      return [];
  }
}

/** The texts, kinds of agency and columns that a check names. */
function wordsRead(check: Check, template: Template) {
  const sections = template.sections.map(({ id }) => id);
  const columns = tablesOf(template)
    .filter(({ id }) => id === check.table)
    .flatMap((table) => partsOf(table).flatMap((part) => part.columns.map(({ id }) => id)));
  switch (check.kind) {
    case 'amountInText':
      return [{ known: sections, named: [check.section] }];
    case 'noticeTold':
    case 'rareTold':
    case 'correctionTold':
      return [{ known: sections, named: [check.asks, ...check.sections] }];
    case 'sameTable':
      return [{ known: columns, named: check.flows ?? [] }];
    case 'casesNeedCause':
      return [{ known: columns, named: [check.column] }];
    case 'makersOnly':
      return [
        { known: agencyKinds, named: check.kinds },
        { known: agencyLevels, named: check.levelsWith },
      ];
    case 'rareRow':
      return [
        { known: agencyKinds, named: check.kinds },
        { known: agencyLevels, named: check.levels },
      ];
    case 'power':
      return [{ known: agencyLevels, named: check.levelsWithout ?? [] }];
    default:
      return [];
  }
}

/** How many separate runs of `true` there are. */
function runsOf(marks: readonly boolean[]): number {
  return marks.filter((mark, index) => mark && marks[index - 1] !== true).length;
}

function expectUnique(ids: readonly string[]) {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}
