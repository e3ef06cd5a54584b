import { describe, expect, it } from 'vitest';
import { proseBlocks } from './prose-blocks';

const only = (text: string) => proseBlocks('overview', text)[0];

describe('prose', () => {
  it('becomes a paragraph a line, without blank lines and outer spaces', () => {
    expect(proseBlocks('overview', '　　第一段。\n\n \n第二段。  ')).toEqual([
      { kind: 'paragraph', part: 'overview', text: '第一段。' },
      { kind: 'paragraph', part: 'overview', text: '第二段。' },
    ]);
  });

  it.each([
    ['（一）主动公开情况', 2],
    ['(十二)其他工作', 2],
    ['1.政策信息', 3],
    ['12．服务信息', 3],
    ['（1）网站', 4],
  ])('takes the line %s for a heading of level %i', (text, level) => {
    expect(only(text)).toEqual({ kind: 'heading', part: 'overview', level, text });
  });

  it.each([
    ['（一）持续完善工作机制。本年修订制度三项。', 2, '（一）持续完善工作机制。', '本年修订制度三项。'],
    ['1.加强培训。全年两期。', 3, '1.加强培训。', '全年两期。'],
    ['（二）回应关切。', 2, '（二）回应关切。', ''],
  ])('lets the heading of %s run in up to its first full stop', (text, level, head, rest) => {
    expect(only(text)).toEqual({
      kind: 'paragraph',
      part: 'overview',
      runIn: { level, text: head },
      text: rest,
    });
  });

  it.each([
    '1.5万件申请已经办结',
    '（一）加强学习；',
    '（一）存在以下问题：',
    '2021年新收申请10件',
    '（以下简称条例）',
    `（一）${'很长的一行没有句号'.repeat(6)}`,
    `（一）${'首句太长'.repeat(12)}。后文。`,
  ])('leaves %s a plain paragraph', (text) => {
    expect(only(text)).toEqual({ kind: 'paragraph', part: 'overview', text });
  });
});
