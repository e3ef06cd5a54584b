import { describe, expect, it } from 'vitest';
import { tableGrid } from '@/lib/template/grid';
import { requests } from '@/templates/2021-30/requests';
import { copiedRows } from './copied-rows';
import { tsvBlock } from './tsv-block';

const grid = tableGrid(requests);
const last = (address: string) => address.split('.').pop() ?? '';

describe('rows copied out of the official table', () => {
  it('hold the labels and what is typed, at the places of the form', () => {
    const { text } = copiedRows(grid, 3, 3, (address) => (address.endsWith('total') ? '<3>' : last(address)));
    expect(text.split('\t')).toEqual([
      '一、本年新收政府信息公开申请数量',
      '',
      '',
      ...['naturalPerson', 'commercialEnterprise', 'researchInstitution'],
      ...['publicWelfareOrganization', 'legalServiceOrganization', 'otherOrganization', '<3>'],
    ]);
  });

  it('begin with the group that reaches into them, cut to their height', () => {
    const copied = copiedRows(grid, 8, 9, () => '0');
    expect(
      tsvBlock(copied.text)
        .cells.slice(0, 3)
        .map(({ text }) => text),
    ).toEqual(['三、本年度办理结果', '（三）不予公开', '2.其他法律行政法规禁止公开']);
    expect(copied.html).toMatch(/^<table><tr><td rowspan="2" colspan="1">三、本年度办理结果<\/td>/);
  });

  it('keep characters that mean something in rich text', () => {
    expect(copiedRows(grid, 3, 3, () => '<b>&').html).toContain('>&lt;b>&amp;</td>');
  });
});
