import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath, writePath } from '@/lib/report/path';
import { cellMap } from '@/lib/template/walk';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Template } from '@/lib/template/types';
import { landingChanges } from './landing-changes';
import type { Landing } from './landing';

const agency = { name: '云江市', kind: 'government' as const };
const row = ['naturalPerson', 'commercialEnterprise', 'researchInstitution'];
const rest = ['publicWelfareOrganization', 'legalServiceOrganization', 'otherOrganization'];
const parts = Object.fromEntries(
  [...row, ...rest].map((column, at) => [`requests.received.${column}`, String(at)]),
);

describe('changes of a pasted block', () => {
  it.each([
    ['requests.received.naturalPerson', '1,234', '1234'],
    ['requests.received.naturalPerson', ' ８ ', '8'],
    ['requests.received.naturalPerson', '1 234', '1234'],
    ['requests.received.naturalPerson', '1,2', '1,2'],
    ['requests.received.naturalPerson', '-', '-'],
    ['requests.received.naturalPerson', '', null],
    ['proactive.administrativeCharge.amountCharged', '12,908.50', '12908.50'],
    ['proactive.administrativeCharge.amountCharged', '251000元', '251000元'],
  ])('write %s from %j as %j', (address, text, value) => {
    const { changes } = changed(format202130, { [address]: text });
    expect(changes).toEqual([{ path: figurePath(address), value }]);
  });

  it('keep a note, and the sign of 本年增/减', () => {
    const address = 'proactive.license.change';
    expect(changed(format201960, { [address]: '－３' }).changes[0]?.value).toBe('-3');
    expect(changed(format201960, { [address]: '0（无许可权）' }).changes[0]?.value).toBe('0（无许可权）');
  });

  it('write a total only where it differs from what the parts come to', () => {
    const total = 'requests.received.total';
    expect(changed(format202130, { ...parts, [total]: '15' })).toMatchObject({ differing: 0 });
    expect(changed(format202130, { ...parts, [total]: '15' }).changes).toContainEqual({
      path: figurePath(total),
      value: null,
    });
    const differing = changed(format202130, { ...parts, [total]: '1,016' });
    expect(differing).toMatchObject({ differing: 1 });
    expect(differing.changes).toContainEqual({ path: figurePath(total), value: '1016' });
  });

  it('keep a total whose parts are blank, because it says more than they do', () => {
    expect(changed(format202130, { 'requests.received.total': '9' })).toMatchObject({ differing: 1 });
  });

  it('write no total that is the sum of the parts that are filled, as a copied table has it', () => {
    const total = 'requests.received.total';
    const some = { [`requests.received.${row[0]}`]: '3', [`requests.received.${row[1]}`]: '4' };
    expect(changed(format202130, { ...some, [total]: '7' })).toMatchObject({ differing: 0 });
    expect(changed(format202130, { ...some, [total]: '9' })).toMatchObject({ differing: 1 });
    expect(changed(format202130, { [total]: '0' })).toMatchObject({ differing: 1 });
  });

  it('end an older claim that the pasted total takes the place of', () => {
    const total = 'requests.received.total';
    const { changes } = changed(format202130, { ...parts, [total]: '15' }, { [total]: '99' });
    expect(changes).toContainEqual({ path: figurePath(total), value: null });
  });
});

function changed(template: Template, texts: Record<string, string>, before: Record<string, string> = {}) {
  const report = Object.entries(before).reduce(
    (next, [address, text]) => writePath(next, figurePath(address), text),
    blankReport(template, template.years.from, agency),
  );
  const cells = cellMap(template);
  const places = Object.entries(texts).map(([address, text]) => {
    const cell = cells.get(address);
    if (!cell) throw new Error(`unknown cell ${address}`);
    return { cell, text };
  });
  const landing: Landing = { lines: [{ number: 1, label: '', texts: [], places, notes: [] }], notes: [] };
  return landingChanges(template, report, landing);
}
