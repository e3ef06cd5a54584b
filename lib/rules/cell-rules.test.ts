import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { asRead, findingsOf, spoken, withCells, zeroReport } from './test-kit';

const COUNT = 'requests.received.naturalPerson';
const CHARGE = 'proactive.administrativeCharge.amountCharged';
const SIGNED = 'proactive.penalty.change';
const PROCURED = 'proactive.procurement.amount';
const TOTAL = 'review.reconsideration.total';

describe('a count', () => {
  it.each([
    ['1o', 'C02'],
    ['12.5', 'C02'],
    ['1,2', 'C02'],
    ['+2', 'C02'],
    ['3件', 'C02'],
    ['-35', 'C03'],
    ['-', 'C05'],
    ['—', 'C05'],
    ['/', 'C05'],
    ['无', 'C05'],
    ['0（跨年）', 'C06'],
    ['12345678901234567890', 'C10'],
    ['10000000000', 'C10'],
    ['', 'C01'],
    ['　', 'C01'],
  ])('%s is spoken of once, by %s', (text, ruleId) => {
    const said = spoken(format202130, withCells(zeroReport(format202130), { [COUNT]: text }));
    expect(said).toEqual([`${ruleId} ${COUNT}`]);
  });

  it.each(['1,234', '１２', ' 7 ', '9999999999', '007'])(
    '%s raises nothing about the cell itself',
    (text) => {
      const said = spoken(format202130, withCells(zeroReport(format202130), { [COUNT]: text }));
      expect(said.filter((one) => one.startsWith('C'))).toEqual([]);
    },
  );

  it('is named by table, row and column, with what it holds and what to do', () => {
    const [finding] = findingsOf(
      format202130,
      withCells(zeroReport(format202130), { [COUNT]: ' 1o ' }),
      'C02',
    );
    expect(finding).toEqual({
      ruleId: 'C02',
      severity: 'error',
      message:
        '表三“一、本年新收政府信息公开申请数量 / 自然人”应为非负整数，现为“1o”。改为实际件数，没有的填 0。',
      cells: [COUNT],
      part: 'requests',
    });
  });
});

describe('an amount', () => {
  it.each([
    ['1o', 'C04'],
    ['-3', 'C04'],
    ['0.0000001', 'C04'],
    ['/', 'C05'],
    ['2908.85万元', 'C07'],
    ['251000元', 'C07'],
    ['12345678901234567890', 'C10'],
  ])('%s is spoken of once, by %s', (text, ruleId) => {
    const said = spoken(format202130, withCells(zeroReport(format202130), { [CHARGE]: text }));
    expect(said).toEqual([`${ruleId} ${CHARGE}`]);
  });

  it('of 采购 is held to the same rule', () => {
    const [finding] = findingsOf(
      format201960,
      withCells(zeroReport(format201960), { [PROCURED]: '-1' }),
      'C04',
    );
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('万元');
  });

  it('with a unit says which figure in 万元 it is taken for', () => {
    const [finding] = findingsOf(
      format202130,
      withCells(zeroReport(format202130), { [CHARGE]: '251000元' }),
      'C07',
    );
    expect(finding?.severity).toBe('doubt');
    expect(finding?.message).toContain('写有单位“元”，按 25.1 万元计算');
  });

  it('that a document printed in another unit says how it was converted', () => {
    const report = withCells(zeroReport(format202130), { [CHARGE]: '25.1' });
    const printed = { [CHARGE]: '251000元', [COUNT]: '3件' };
    const read = asRead({ ...report, tables: { ...report.tables, requests: {} } }, { printed });
    expect(findingsOf(format202130, read, 'C07')).toMatchObject([
      {
        severity: 'doubt',
        message:
          '表二“行政事业性收费 / 本年收费金额（单位：万元）”在原件中写作“251000元”，按 25.1 万元计算。核对换算。',
        cells: [CHARGE],
      },
    ]);
  });
});

describe('本年增/减', () => {
  it('may be negative', () => {
    const report = withCells(zeroReport(format201960), { [SIGNED]: '-35' });
    // O03 has its own word on more taken away than there was.
    expect(spoken(format201960, report).filter((one) => !one.startsWith('O03'))).toEqual([]);
  });

  it.each(['1.5', '减3'])('%s is no integer', (text) => {
    const [finding] = findingsOf(
      format201960,
      withCells(zeroReport(format201960), { [SIGNED]: text }),
      'C02',
    );
    expect(finding?.message).toContain('应为整数，减少的前面加减号');
  });
});

describe('a placeholder', () => {
  it('is 未填 and its text is quoted', () => {
    const [finding] = findingsOf(format202130, withCells(zeroReport(format202130), { [COUNT]: '—' }), 'C05');
    expect(finding?.severity).toBe('missing');
    expect(finding?.message).toContain('填的是“—”');
  });
});

describe('附注', () => {
  const address = 'proactive.license.itemsLastYear';

  it('in the cell is a hint with the note and the figure', () => {
    const report = withCells(zeroReport(format201960), { [address]: '4（其中修订2件）' });
    const [finding] = findingsOf(format201960, report, 'C06');
    expect(finding?.severity).toBe('hint');
    expect(finding?.message).toContain('带有附注“其中修订2件”，按 4 计算');
  });

  it('kept beside the figure is a hint in a table that prints notes', () => {
    const report = { ...zeroReport(format201960), notes: { [address]: '无行政许可权' } };
    expect(spoken(format201960, report)).toEqual([`C06 ${address}`]);
  });

  it('of the clerk alone, in a table that prints none, is nobody’s business', () => {
    const report = { ...zeroReport(format202130), notes: { [COUNT]: '与信访局核对过' } };
    expect(spoken(format202130, report)).toEqual([]);
  });

  it('that a document printed is a hint in any table', () => {
    const report = { ...zeroReport(format202130), notes: { [COUNT]: '跨年' } };
    expect(spoken(format202130, asRead(report))).toContain(`C06 ${COUNT}`);
  });

  it('beside a blank says nothing', () => {
    const report = withCells(
      { ...zeroReport(format201960), notes: { [address]: '待查' } },
      { [address]: null },
    );
    expect(spoken(format201960, report)).toEqual([`C01 ${address}`]);
  });
});

describe('a total', () => {
  it('typed with letters is an error', () => {
    const [finding] = findingsOf(format202130, withCells(zeroReport(format202130), { [TOTAL]: '1o' }), 'C02');
    expect(finding?.severity).toBe('error');
  });

  it('printed so that nobody can read it is 未填', () => {
    const [finding] = findingsOf(
      format202130,
      asRead(withCells(zeroReport(format202130), { [TOTAL]: '1o' })),
      'C02',
    );
    expect(finding?.severity).toBe('missing');
  });

  it('printed as a fraction is an error all the same', () => {
    const [finding] = findingsOf(
      format202130,
      asRead(withCells(zeroReport(format202130), { [TOTAL]: '1.5' })),
      'C02',
    );
    expect(finding?.severity).toBe('error');
  });

  it('does not excuse an unreadable input of a report that was read', () => {
    const [finding] = findingsOf(
      format202130,
      asRead(withCells(zeroReport(format202130), { [COUNT]: '1o' })),
      'C02',
    );
    expect(finding?.severity).toBe('error');
  });
});
