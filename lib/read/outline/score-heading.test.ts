import { expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30/index';
import { scoreHeading } from './score-heading';
import { templateWords } from './template-words';

const words = templateWords(format202130);

it.each([
  '三、本年度办理结果',
  '三、本年度办',
  '四、结转下年度继续办理',
  '四、结转下年',
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
])('takes the label %s for no heading', (text) => {
  expect(scoreHeading(words, text)).toEqual([]);
});

it('takes the heading of the form for that of its part alone', () => {
  const [found, ...others] = scoreHeading(words, '四、政府信息公开行政复议、行政诉讼情况');
  expect([found?.section, found?.score, others]).toEqual(['review', 1, []]);
});
