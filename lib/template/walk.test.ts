import { describe, expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { cellMap, cellName, groupOf, labelPath, shortName, tablesOf } from './walk';

const cells = cellMap(format202130);

describe('cells', () => {
  it('stand in the order of the form', () => {
    const addresses = [...cells.keys()];
    expect(addresses[0]).toBe('proactive.governmentRule.issued');
    expect(addresses.at(-1)).toBe('review.suitAfterReconsideration.total');
    expect(addresses.indexOf('requests.received.total') + 1).toBe(
      addresses.indexOf('requests.broughtForward.naturalPerson'),
    );
  });

  it.each([
    ['proactive.administrativeCharge.amountCharged', 'amount'],
    ['requests.received.naturalPerson', 'count'],
  ])('%s holds a %s', (address, kind) => {
    expect(cells.get(address)?.kind).toBe(kind);
  });

  it('know that 本年增/减 is signed', () => {
    expect(cellMap(format201960).get('proactive.penalty.change')?.kind).toBe('signed');
  });

  it.each([
    ['requests.received.total', true],
    ['requests.handled.naturalPerson', true],
    ['requests.handled.total', true],
    ['requests.granted.naturalPerson', false],
  ])('%s is a total: %s', (address, isTotal) => {
    expect(cells.get(address)?.isTotal).toBe(isTotal);
  });

  it('are found once for a format', () => {
    expect(cellMap(format202130)).toBe(cells);
  });
});

describe('names in a sentence', () => {
  it.each([
    ['requests.received.otherOrganization', '一、本年新收政府信息公开申请数量 / 其他组织'],
    ['requests.grantedInPart.total', '（二）部分公开 / 总计'],
    ['requests.notHeld.naturalPerson', '（四）无法提供 1.本机关不掌握相关政府信息 / 自然人'],
    ['review.directSuit.pending', '未经复议直接起诉 / 尚未审结'],
  ])('%s is %s', (address, name) => {
    expect(cellName(cells.get(address)!)).toBe(name);
  });

  it('are short in a balance, where the form has a short word', () => {
    const rows = ['received', 'grantedInPart', 'petition'].map(
      (row) => cells.get(`requests.${row}.naturalPerson`)!.row,
    );
    expect(rows.map(shortName)).toEqual(['新收', '（二）部分公开', '1.信访举报投诉类申请']);
  });

  it('keep every official label from the outside in', () => {
    const { table, row, column } = cells.get('requests.stateSecret.commercialEnterprise')!;
    expect(labelPath(table, row)).toEqual(['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密']);
    expect(labelPath(table, column)).toEqual(['申请人情况', '法人或其他组织', '商业企业']);
  });

  it('are refused for a group that is not there', () => {
    expect(() => groupOf(tablesOf(format202130)[1]!, 'nobody')).toThrow('requests: unknown group nobody');
  });
});
