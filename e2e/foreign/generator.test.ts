import { describe, expect, it } from 'vitest';
import type { ForeignReport } from './foreign-report';
import { randomForeign } from './random-report';
import { createRng } from './rng';
import { suitBlanks } from './suit-blanks';
import { writeCell, type Habits } from './write-cell';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const reports = seeds.map((seed) => randomForeign(seed));

describe('randomForeign', () => {
  it('gives the same report for the same seed and another for another', () => {
    expect(randomForeign(7)).toEqual(randomForeign(7));
    expect(randomForeign(7)).not.toEqual(randomForeign(8));
  });

  it('expects something of every cell of the form', () => {
    const countOf = (format: '2019-60' | '2021-30') =>
      seeds.slice(0, 60).map((seed) => {
        const ids = Object.keys(randomForeign(seed, format).expected);
        return ids.filter((id) => !id.startsWith('requests.otherHandling.') || format === '2019-60').length;
      });
    expect(new Set(countOf('2019-60'))).toEqual(new Set([22 + 161 + 15]));
    expect(new Set(countOf('2021-30'))).toEqual(new Set([10 + 175 + 15]));
  });

  it('prints each figure in one cell and expects null exactly where none is printed', () => {
    for (const report of reports) {
      const printed = new Map(cellsOf(report).map(({ id, printed }) => [id, printed]));
      expect(printed).toEqual(new Map(Object.entries(report.figures)));
      const blanks = Object.keys(report.expected).filter((id) => (report.figures[id] ?? '') === '');
      expect(Object.keys(report.expected).filter((id) => report.expected[id] === null)).toEqual(blanks);
    }
  });

  it('makes every mixture', () => {
    expect(new Set(reports.flatMap(({ mixtures }) => mixtures))).toEqual(
      new Set([
        ...['retypedLabel', 'extraRow', 'missingRow', 'otherHandlingInOneRow', 'oldFormInLaterYear'],
        ...['wrongTotal', 'blankCell', 'blankRow'],
      ]),
    );
  });

  it('expects a row that no form has in no cell', () => {
    const report = find('extraRow');
    const [extra] = report.extraRows;
    const row = [...report.proactive.flatMap(({ rows }) => rows), ...report.requests.rows].find(
      ({ label }) => label === extra?.label,
    );
    expect(row?.cells.map(({ id }) => id)).toEqual(extra?.values.map(() => undefined));
  });

  it('expects （六）其他处理 of one row under its own id and nothing under the three', () => {
    const report = find('otherHandlingInOneRow');
    expect(report.requests.rows.filter(({ label }) => /其他处理$/.test(label))).toHaveLength(1);
    expect('requests.otherHandling.total' in report.figures).toBe(true);
    expect(report.expected['requests.feeOverdue.total']).toBeNull();
  });

  it('adds up where no total was spoilt, and does not where one was', () => {
    const whole = reports.filter(
      ({ expected, missingRows }) => missingRows.length === 0 && isNumeric(expected),
    );
    const isSpoilt = ({ mixtures }: ForeignReport) => mixtures.includes('wrongTotal');
    expect(whole.filter(isSpoilt).length).toBeGreaterThan(3);
    for (const report of whole)
      expect([report.seed, addsUp(report)]).toEqual([report.seed, !isSpoilt(report)]);
  });

  it('draws figures of all sizes', () => {
    const lengths = new Set(
      reports.flatMap(({ expected }) => Object.values(expected).map((text) => text?.length ?? 0)),
    );
    expect([...lengths]).toEqual(expect.arrayContaining<number>([0, 1, 2, 3, 4, 5, 6]));
  });
});

describe('writeCell', () => {
  const habits: Habits = {
    ...{ zero: '0', zeroShare: 1, isFullWidth: false, hasSeparators: false, hasPlus: false },
    ...{ unit: '', noteShare: 0, brackets: ['（', '）'] },
  };
  it.each([
    ['requests.received.total', '8', {}, '8', '8'],
    ['requests.received.total', '0', { isFullWidth: true }, '０', '0'],
    ['requests.received.total', '1234567', { hasSeparators: true }, '1,234,567', '1234567'],
    ['requests.received.total', '0', { zero: '—' }, '—', '—'],
    ['requests.received.total', '0', { zero: '无' }, '无', '无'],
    ['proactive.license.change', '2', { hasPlus: true }, '+2', '2'],
    ['proactive.license.change', '-35', { hasPlus: true }, '-35', '-35'],
    ['proactive.procurement.amount', '2908.85', { unit: '万元' }, '2908.85万元', '2908.85'],
    ['proactive.administrativeCharge.amountCharged', '25.1', { unit: '元' }, '251000元', '25.1'],
    ['proactive.administrativeCharge.amountCharged', '0.5', { unit: '元' }, '5000元', '0.5'],
  ] as const)('writes %s %s with %o as %s', (id, value, habit, printed, expected) => {
    expect(writeCell(id, value, { ...habits, ...habit }, createRng(1))).toEqual({ printed, expected });
  });

  it('keeps a note apart from its figure', () => {
    const written = writeCell('proactive.license.decisions', '22', { ...habits, noteShare: 1 }, createRng(1));
    expect(written.printed).toBe(`22（${written.note ?? ''}）`);
    expect(written.expected).toBe('22');
  });
});

describe('suitBlanks', () => {
  const report = find('blankCell');
  const blanksOf = ({ figures }: ForeignReport) => Object.keys(figures).filter((id) => figures[id] === '');

  it('leaves a report alone where each blank is seen', () => {
    expect(suitBlanks(report, 'visible', 'fill')).toBe(report);
  });

  it('fills single blanks and leaves whole blank rows', () => {
    const filled = suitBlanks(find('blankRow'), 'rowsOnly', 'fill');
    const rows = [...filled.proactive.flatMap(({ rows }) => rows), ...filled.requests.rows];
    const blanks = rows.map(
      ({ cells }) => cells.filter(({ printed }) => printed === '').length / cells.length,
    );
    expect(new Set(blanks)).toEqual(new Set([0, 1]));
  });

  it('declares every cell beside a single blank', () => {
    const declared = suitBlanks(report, 'rowsOnly', 'declare');
    expect(blanksOf(declared)).toEqual(blanksOf(report));
    const blank = report.requests.rows.find(
      ({ cells }) =>
        cells.some(({ printed }) => printed === '') && cells.some(({ printed }) => printed !== ''),
    );
    expect(declared.undecidable).toEqual(
      expect.arrayContaining(blank?.cells.map(({ id }) => id) ?? ['no such row']),
    );
  });
});

function find(mixture: ForeignReport['mixtures'][number]): ForeignReport {
  const found = reports.filter(({ mixtures }) => mixtures.includes(mixture));
  return mixture === 'blankCell' ? found.find(hasGappedRow)! : found[0]!;
}

function hasGappedRow({ requests }: ForeignReport): boolean {
  return requests.rows.some(({ cells }) => new Set(cells.map(({ printed }) => printed === '')).size === 2);
}

function cellsOf({ proactive, requests, review }: ForeignReport) {
  const rows = [...proactive.flatMap((block) => block.rows), ...requests.rows, ...review.rows];
  return rows.flatMap(({ cells }) => cells).filter(({ id }) => id !== undefined);
}

/** No cell is blank or holds a dash. */
function isNumeric(expected: ForeignReport['expected']): boolean {
  return Object.entries(expected).every(
    ([id, text]) => id.startsWith('proactive.') || /^\d+$/.test(text ?? ''),
  );
}

function addsUp({ expected, requests }: ForeignReport): boolean {
  const count = (id: string) => Number(expected[id]);
  const inputs = [
    'naturalPerson',
    'commercialEnterprise',
    'researchInstitution',
    'publicWelfareOrganization',
  ];
  inputs.push('legalServiceOrganization', 'otherOrganization');
  const rows = requests.rows.flatMap(({ cells: [first] }) =>
    first?.id === undefined ? [] : [first.id.split('.')[1]!],
  );
  const results = rows.filter(
    (row) => !['received', 'broughtForward', 'handled', 'carriedForward'].includes(row),
  );
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + count(id), 0);

  const acrossRows = rows.every(
    (row) => sum(inputs.map((id) => `requests.${row}.${id}`)) === count(`requests.${row}.total`),
  );
  const downColumns = [...inputs, 'total'].every(
    (column) =>
      sum(results.map((row) => `requests.${row}.${column}`)) === count(`requests.handled.${column}`),
  );
  const review = ['reconsideration', 'directSuit', 'suitAfterReconsideration'].every(
    (row) =>
      sum(['upheld', 'corrected', 'otherOutcome', 'pending'].map((column) => `review.${row}.${column}`)) ===
      count(`review.${row}.total`),
  );
  return acrossRows && downColumns && review;
}
