import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/report/evaluate';
import { readPath, writePath } from '@/lib/report/path';
import type { Finding } from '@/lib/rules/finding';
import { withCells, zeroReport } from '@/lib/rules/test-kit';
import { format202130 } from '@/templates/2021-30';
import { repairOf } from './repair';

const template = format202130;
const platform = 'text.overview.platform';

it('takes the computed value for a printed total that differs from it', () => {
  const total = 'requests.received.total';
  const report = withCells(zeroReport(template), { [total]: '9' });
  expect(repair(report, { cells: [total] })).toMatchObject({
    name: '采用计算值',
    path: `tables.${total}`,
    value: null,
  });
  expect(repair(zeroReport(template), { cells: [total] })).toBeUndefined();
});

describe('a text', () => {
  it('gets the heading of the form in place of the one that is quoted, and keeps the rest', () => {
    const heading = '（四）平台建设情况。';
    const report = writePath(zeroReport(template), platform, `${heading}\n网站每周更新。\n没有新媒体。`);
    const found = repair(report, { slot: platform, quote: heading });
    expect(found).toMatchObject({ name: '改为规范标题', path: platform });
    expect(found?.value).toMatch(/^（四）[^\n]+\n网站每周更新。\n没有新媒体。$/);
    expect(found?.value).not.toContain(heading);
  });

  it.each([
    ['共收到申请 3 件。', '共收到申请3件。'],
    ['网站　每周 更新。', '网站每周更新。'],
    ['网站\u200b每周\ufeff更新。', '网站每周更新。'],
    ['使用 Web 3 技术。', '使用Web 3技术。'],
  ])('loses the white space of the sentence %j', (quote, value) => {
    const report = writePath(zeroReport(template), platform, `开头。${quote}末尾 一句。`);
    expect(repair(report, { slot: platform, quote })).toMatchObject({
      name: '删除空格',
      value: `开头。${value}末尾 一句。`,
    });
  });

  it.each([
    ['has no white space', '网站每周更新。', '网站每周更新。'],
    ['stands twice in the text', '网站 更新。网站 更新。', '网站 更新。'],
    ['is no longer in the text', '网站更新。', '网站 更新。'],
  ])('is left to a person where the sentence %s', (_why, text, quote) => {
    const report = writePath(zeroReport(template), platform, text);
    expect(repair(report, { slot: platform, quote })).toBeUndefined();
    expect(readPath(report, platform)).toBe(text);
  });
});

function repair(report: ReturnType<typeof zeroReport>, about: Partial<Finding>) {
  const finding: Finding = {
    ruleId: 'X',
    severity: 'doubt',
    message: '',
    cells: [],
    part: 'overview',
    ...about,
  };
  return repairOf(template, { report, sheet: evaluate(template, report) }, finding);
}
