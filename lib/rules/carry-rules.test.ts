import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { Template } from '@/lib/template/types';
import { findingsOf, spoken, withCells, zeroReport } from './test-kit';

describe.each<[string, Template]>([
  ['2021-30', format202130],
  ['2019-60', format201960],
])('in %s', (_id, template) => {
  it.each([
    { received: '5', brought: '1', carried: '6', rule: 'T3-06', why: 'exactly all that came in' },
    { received: '5', brought: '1', carried: '7', rule: 'T3-05', why: 'one more than came in' },
    { received: '5', brought: '9', carried: '5', rule: null, why: 'exactly as many as were received' },
    { received: '5', brought: '9', carried: '6', rule: 'T3-06', why: 'one more than were received' },
    { received: '0', brought: '0', carried: '0', rule: null, why: 'nothing at all' },
    { received: '0', brought: '0', carried: '1', rule: 'T3-05', why: 'one from nowhere' },
  ])('新收 $received 上年结转 $brought 结转下年 $carried: $why', ({ received, brought, carried, rule }) => {
    const said = carrySpoken(template, received, brought, carried);
    const places = ['naturalPerson', 'total'].map((column) => `${rule} requests.carriedForward.${column}`);
    expect(said).toEqual(rule === null ? [] : places);
  });

  it.each([
    [null, '0', '9'],
    ['0', '0', null],
    ['0', '0', '1o'],
    ['-', '0', '9'],
  ])('stays undecided with 新收 %s 上年结转 %s 结转下年 %s', (received, brought, carried) => {
    expect(carrySpoken(template, received, brought, carried)).toEqual([]);
  });

  it('T3-06 needs no 上年结转', () => {
    expect(carrySpoken(template, '0', null, '1')).toEqual([
      'T3-06 requests.carriedForward.naturalPerson',
      'T3-06 requests.carriedForward.total',
    ]);
  });
});

it('T3-05 shows all three figures', () => {
  const [finding] = findingsOf(format202130, carry('5', '1', '7'), 'T3-05');
  expect(finding).toMatchObject({
    severity: 'error',
    part: 'requests',
    message: '表三“自然人”列：结转下年 7 大于新收 5 + 上年结转 1 = 6，相差 1。核对这几个数。',
    cells: ['carriedForward', 'received', 'broughtForward'].map((row) => `requests.${row}.naturalPerson`),
    ledger: { left: { sum: '7' }, right: { sum: '6' }, difference: '1' },
  });
});

it('T3-06 asks for a reason', () => {
  const [finding] = findingsOf(format202130, carry('5', '9', '7'), 'T3-06');
  expect(finding).toMatchObject({
    severity: 'doubt',
    message:
      '表三“自然人”列：结转下年 7 大于新收 5，相差 2。有申请跨年仍未办结，核对办理期限，属实的说明原因。',
    cells: ['carriedForward', 'received'].map((row) => `requests.${row}.naturalPerson`),
  });
});

it('T3-06 gives way only to the limit of its own table and row', () => {
  const other = { kind: 'carryLimit', rule: 'Z-1', table: 'requests', from: ['received'] } as const;
  const template: Template = {
    ...format202130,
    checks: [{ ...other, carried: 'broughtForward' }, ...format202130.checks],
  };
  // 上年结转 is over the invented limit, 结转下年 is within its own.
  expect(carrySpoken(template, '5', '9', '6')).toEqual([
    'T3-06 requests.carriedForward.naturalPerson',
    'T3-06 requests.carriedForward.total',
  ]);
});

function carry(
  received: string | null,
  brought: string | null,
  carried: string | null,
  template: Template = format202130,
) {
  return withCells(zeroReport(template), {
    'requests.received.naturalPerson': received,
    'requests.broughtForward.naturalPerson': brought,
    'requests.carriedForward.naturalPerson': carried,
  });
}

function carrySpoken(
  template: Template,
  ...figures: [string | null, string | null, string | null]
): string[] {
  return spoken(template, carry(...figures, template)).filter((one) => /^T3-0[56]/.test(one));
}
