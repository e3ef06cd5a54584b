import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/rules/finding';
import { keepEqual } from './keep-equal';

const finding = (message: string): Finding => ({
  ruleId: 'T3-02',
  severity: 'error',
  message,
  cells: ['requests.received.total'],
  part: 'requests',
});

describe('findings from check to check', () => {
  it('are the same list while nothing changed', () => {
    const before = [finding('相差 1'), finding('相差 2')];
    expect(keepEqual(before, [finding('相差 1'), finding('相差 2')])).toBe(before);
  });

  it('keep those that stand and take the new ones in their order', () => {
    const before = [finding('相差 1'), finding('相差 2')];
    const kept = keepEqual(before, [finding('相差 3'), finding('相差 2')]);
    expect(kept.map(({ message }) => message)).toEqual(['相差 3', '相差 2']);
    expect(kept[1]).toBe(before[1]);
  });

  it('show other terms of the same sum', () => {
    const side = (...values: string[]) => ({
      terms: values.map((value) => ({ label: '其他', cell: 'requests.granted.total', value })),
      sum: '8',
    });
    const adding = (...values: string[]): Finding => ({
      ...finding('相差 2'),
      ledger: { left: side(...values), right: side('10'), difference: '2' },
    });
    const [kept] = keepEqual([adding('3', '5')], [adding('4', '4')]);
    expect(kept?.ledger?.left.terms.map(({ value }) => value)).toEqual(['4', '4']);
  });

  it('are another list when one went', () => {
    const before = [finding('相差 1'), finding('相差 2')];
    expect(keepEqual(before, [finding('相差 1')])).toEqual([before[0]]);
  });
});
