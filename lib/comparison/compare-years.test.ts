import { describe, expect, it } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { evaluate } from '@/lib/report/evaluate';
import { withCells, zeroReport } from '@/lib/rules/test-kit';
import type { Template } from '@/lib/template/types';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { compareYears, type ComparedFigure, type YearSheet } from './compare-years';
import { listJumps } from './list-jumps';

type Cells = Readonly<Record<string, string | null>>;
const received = 'requests.received.naturalPerson';

describe('a figure beside last year’s', () => {
  it('says both, how far they are apart and in percent', () => {
    expect(at(received, { [received]: '26' }, { [received]: '5' })).toMatchObject({
      now: { kind: 'figure', text: '26' },
      before: { kind: 'figure', text: '5' },
      change: '+21',
      growth: '+420.0%',
    });
  });

  it.each<[string | null, string | null]>([
    [null, '5'],
    ['5', null],
    ['5', '1o'],
    ['无', '5'],
  ])('has no change from %s to %s', (before, now) => {
    const figure = at(received, { [received]: now }, { [received]: before });
    expect(figure).toMatchObject({ change: null, growth: null, isJump: false });
  });

  it('keeps blank, zero and what is no figure apart', () => {
    const said = [null, '0', ' 1o '].map((text) => at(received, { [received]: text }).now);
    expect(said).toEqual([{ kind: 'blank' }, { kind: 'figure', text: '0' }, { kind: 'odd', text: '1o' }]);
  });

  it('adds up amounts without the error of floating point', () => {
    const charge = 'proactive.administrativeCharge.amountCharged';
    expect(at(charge, { [charge]: '0.3' }, { [charge]: '0.1' })).toMatchObject({
      change: '+0.2',
      growth: '+200.0%',
    });
  });

  it('gives 增减 a difference, but neither a percentage nor a mark', () => {
    const change = 'proactive.license.change';
    const figure = at(change, { [change]: '40' }, { [change]: '-3' }, format201960, format201960);
    expect(figure).toMatchObject({ change: '+43', growth: null, isJump: false });
  });
});

describe('占比', () => {
  const cells = {
    'requests.granted.naturalPerson': '3',
    'requests.granted.commercialEnterprise': '1',
    'requests.notHeld.naturalPerson': '9',
  };

  it('is of 总计 along the row and of 办结 down the column', () => {
    expect(at('requests.granted.naturalPerson', cells)).toMatchObject({
      shareOfRow: { whole: '总计', text: '75.0%' },
      shareOfColumn: { whole: '办结', text: '25.0%' },
    });
    expect(at('requests.granted.total', cells).shareOfColumn).toEqual({ whole: '办结', text: '30.8%' });
  });

  it('is not asked of a total along its own sum, nor of a row that is no outcome', () => {
    expect(at('requests.granted.total', cells).shareOfRow).toBeUndefined();
    expect(at('requests.received.naturalPerson', cells).shareOfColumn).toBeUndefined();
    expect(at('proactive.license.decisions', cells)).not.toHaveProperty('shareOfRow');
  });

  it('is unknown while one of the parts is blank, and — where the whole is 0', () => {
    const blank = { ...cells, 'requests.granted.otherOrganization': null };
    expect(at('requests.granted.naturalPerson', blank).shareOfRow?.text).toBeNull();
    expect(at('requests.stateSecret.naturalPerson', cells).shareOfRow?.text).toBe('—');
  });

  it('is of the widest total where subtotals stand in it', () => {
    const figure = at(
      'consultations.arrived.phone',
      { 'consultations.arrived.phone': '10', 'consultations.arrived.counter': '30' },
      {},
      format203001,
      format203001,
    );
    expect(figure.shareOfRow).toEqual({ whole: '合计', text: '25.0%' });
  });
});

describe('a year with another form', () => {
  const tables = compareYears(
    sheet(format202130, {}),
    sheet(format201960, { [received]: '8', 'proactive.procurement.amount': '2908.85' }),
  );
  const figures = tables.flatMap((table) => table.figures);
  const before = (address: string) => figures.find(({ cell }) => cell.address === address)?.before;

  it('is compared where both forms have the place', () => {
    expect(before(received)).toEqual({ kind: 'figure', text: '8' });
    expect(before('proactive.license.decisions')).toEqual({ kind: 'figure', text: '0' });
  });

  it('has no neighbour elsewhere: not the row, or not the column', () => {
    expect(before('requests.otherReason.total')).toEqual({ kind: 'absent', lacks: 'row' });
    expect(before('proactive.normativeDocument.inForce')).toEqual({ kind: 'absent', lacks: 'column' });
  });

  it('keeps what only it asked', () => {
    const left = tables.flatMap(({ onlyBefore }) => onlyBefore);
    const byAddress = new Map(left.map((one) => [one.cell.address, one.before]));
    expect(byAddress.get('proactive.procurement.amount')).toEqual({ kind: 'figure', text: '2908.85' });
    expect(byAddress.has('requests.otherHandling.total')).toBe(true);
    expect(byAddress.has(received)).toBe(false);
  });

  it('keeps whole tables that this form no longer has', () => {
    const gone = compareYears(sheet(format202130, {}), sheet(format203001, {}));
    expect(gone.map(({ table, figures: { length } }) => [table.id, length > 0])).toEqual([
      ['proactive', true],
      ['requests', true],
      ['review', true],
      ['consultations', false],
      ['holdings', false],
      ['appraisals', false],
      ['trainings', false],
    ]);
    expect(gone.slice(3).every(({ onlyBefore }) => onlyBefore.length > 0)).toBe(true);
  });
});

describe('变动较大', () => {
  it('names the total alone where it jumps, and the columns where it stays', () => {
    const [granted, notHeld] = ['requests.granted', 'requests.notHeld'];
    const now = {
      [`${granted}.naturalPerson`]: '80',
      [`${notHeld}.naturalPerson`]: '30',
      [`${notHeld}.otherOrganization`]: '1',
    };
    const last = {
      [`${granted}.naturalPerson`]: '8',
      [`${notHeld}.naturalPerson`]: '1',
      [`${notHeld}.otherOrganization`]: '30',
    };
    const tables = compareYears(sheet(format202130, now), sheet(format202130, last));
    expect(listJumps(tables).map(({ cell }) => cell.address)).toEqual([
      `${granted}.total`,
      `${notHeld}.naturalPerson`,
      `${notHeld}.otherOrganization`,
      'requests.handled.naturalPerson',
      'requests.handled.otherOrganization',
    ]);
  });
});

function at(
  address: string,
  now: Cells,
  before: Cells = {},
  template: Template = format202130,
  last: Template = format202130,
): ComparedFigure {
  const found = compareYears(sheet(template, now), sheet(last, before))
    .flatMap(({ figures }) => figures)
    .find(({ cell }) => cell.address === address);
  if (!found) throw new Error(`no ${address}`);
  return found;
}

function sheet(template: Template, cells: Cells): YearSheet {
  return { template, sheet: evaluate(template, withCells(zeroReport(template), cells)) };
}
