import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { placed, saidBy } from './text-test-kit';
import { publishedForm } from './wordings/published-form';
import { publishedIdentity } from './wordings/published-identity';

describe.each([...publishedIdentity, ...publishedForm])(
  '$rule, as published reports are written',
  ({ rule, breaks, holds }) => {
    it.each(breaks.map(placed))('speaks about: $text, case %#', ({ text, ...where }) => {
      expect(saidBy(format202130, rule, text, where)).not.toEqual([]);
    });

    it.each(holds.map(placed))('stays silent about: $text, case %#', ({ text, ...where }) => {
      expect(saidBy(format202130, rule, text, where).map(({ message }) => message)).toEqual([]);
    });
  },
);

describe('what X02 says', () => {
  const said = (text: string) => saidBy(format202130, 'X02', text).map(({ message }) => message);

  it('tells a lost unit from a lost number', () => {
    expect(said('我区共受理4申请公开政府信息。')).toEqual(['“受理4”后缺少单位。补上“件”。']);
    expect(said('全年共主动公开条，均已解读。')).toEqual([
      '“共主动公开条”处缺少数字。补上数字，没有的写明没有。',
    ]);
  });
});

describe('what I03 says', () => {
  const severities = (text: string) =>
    saidBy(format202130, 'I03', text, { slot: 'text.opening' }).map(({ severity }) => severity);

  it('is grave where a period of another year is printed, and a hint where none is', () => {
    expect(severities('起止时间为2023年1月1日至12月31日。')).toEqual(['error']);
    expect(severities('2024年4月1日至5月31日开展专项检查。')).toEqual(['hint']);
  });
});

describe('what X03 and S16 say of words beside a table', () => {
  const said = (rule: string, text: string) =>
    saidBy(format202130, rule, '', { seen: { besideTables: [{ part: 'requests', text }] } });

  it('is one finding in the part of the table, with the sentence quoted', () => {
    const [instruction, ...others] = said('X03', '该部分以表格形式报告。表格如下：');
    expect(others).toEqual([]);
    expect(instruction).toEqual({
      ruleId: 'X03',
      severity: 'doubt',
      message: '像是残留的填报说明“该部分以表格形式报告”“表格如下：”。是说明的删去，是正文的保留。',
      cells: [],
      part: 'requests',
      quote: '该部分以表格形式报告。',
    });
    expect(said('S16', '收到和处理情况见下表。2024年，我局收到申请3件。均已答复。')).toEqual([
      {
        ruleId: 'S16',
        severity: 'hint',
        message: '第三部分以表格报告，表格以外写了正文。正文说明移到第一部分“总体情况”。',
        cells: [],
        part: 'requests',
        quote: '2024年，我局收到申请3件。',
      },
    ]);
  });
});
