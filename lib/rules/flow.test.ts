import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/report/evaluate';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { flowOf } from './flow';
import { withCells, zeroReport } from './test-kit';

const cell = (row: string, column = 'naturalPerson') => `requests.${row}.${column}`;

describe('flowOf', () => {
  it('gives the total column of a balanced table under the short words of the form', () => {
    const { figures, verdict } = flow({
      [cell('received')]: '8',
      [cell('granted')]: '7',
      [cell('carriedForward')]: '1',
    });
    expect(Object.fromEntries(figures)).toEqual({ 新收: '8', 上年结转: '0', 办结: '7', 结转下年: '1' });
    expect(verdict).toEqual({ kind: 'holds' });
  });

  it('gives the difference of the total column where it does not balance', () => {
    expect(flow({ [cell('received')]: '2' }).verdict).toEqual({ kind: 'totalOff', difference: '2' });
  });

  it('does not call a table balanced whose columns only cancel each other out', () => {
    const cells = { [cell('received')]: '1', [cell('granted', 'commercialEnterprise')]: '1' };
    expect(flow(cells).verdict).toEqual({ kind: 'columnsOff', count: 2 });
  });

  it('is undecided while a cell is blank, and leaves that figure blank', () => {
    const { figures, verdict } = flow({ [cell('received')]: null });
    expect(verdict).toEqual({ kind: 'undecided' });
    expect(figures.get('新收')).toBe('');
    expect(figures.get('上年结转')).toBe('0');
  });

  it('has a verdict in every format', () => {
    const verdicts = formats.map((template) => flowOf(template, evaluate(template, zeroReport(template))));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(formats.map(() => ({ kind: 'holds' })));
  });
});

function flow(cells: Readonly<Record<string, string | null>>) {
  return flowOf(format202130, evaluate(format202130, withCells(zeroReport(format202130), cells)));
}
