import { describe, expect, it } from 'vitest';
import { isValueText, valuesInLine } from './value-text';

describe('a cell', () => {
  it.each([
    '0',
    '０',
    '1,234',
    '１，２３４',
    '2908.85万元',
    '251000元',
    '+2',
    '-35',
    '-',
    '—',
    '/',
    '无',
    '3件',
  ])('holds a figure or a mark for none: %s', (text) => {
    expect(isValueText(text)).toBe(true);
  });

  it.each(['0（中心无行政许可权）', '22（其中修订16件）', '12\n（含下属\n单位3项）'])(
    'holds a figure with its note: %s',
    (text) => {
      expect(isValueText(text)).toBe(true);
    },
  );

  it.each(['', '1.属于国家秘密', '（四）无法提供', '2021年', '详见附件', '规章'])(
    'holds none: %s',
    (text) => {
      expect(isValueText(text)).toBe(false);
    },
  );
});

describe('a printed line', () => {
  it.each([
    ['figures behind a label', '2.重复申请 0 1,234 —', ['0', '1,234', '—']],
    ['a figure set close behind a label', '（一）予以公开8 2', ['8', '2']],
    ['a dash set close behind a comma of a label', '的，— 0', ['—', '0']],
    ['figures before a label', '8 0 1.属于国家秘密', ['8', '0']],
    ['a note in full', '行政许可 0（中心无行政许可权） 0', ['0（中心无行政许可权）', '0']],
    ['no number of a label', '1.属于国家秘密', []],
    ['no figure before a numbered label', '0（四）无法提供', []],
    ['no year, no law', '2021年依照第711号令', []],
    ['no 无 of a label printed with spaces', '（四） 无 法 提 供', []],
    ['no 无 at the end of a line of such a label', '1.申 请 人 无', []],
    ['no 无 behind the number of a row', '（四）无    2.没有现成信息 0 无', ['0', '无']],
    ['无 as a mark for none', '行政强制 无 0', ['无', '0']],
    ['no slash of a head', '本年增/减', []],
  ])('holds %s', (_, line, values) => {
    expect(valuesInLine(line).map(({ text }) => text)).toEqual(values);
  });

  it('says that a note goes on below', () => {
    expect(valuesInLine('行政许可 0（中心无行政')).toMatchObject([{ text: '0（中心无行政', isOpen: true }]);
  });
});
