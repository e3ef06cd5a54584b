import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from './label-likeness';

describe('相似度 of two labels', () => {
  it.each([
    ['三、本年度办理结果', '三、本年\n度 办 理\u00a0结果'],
    ['3.危及“三安全一稳定”', '３．危及"三安全一稳定"'],
    ['（一）予以公开', '㈠予以公开'],
    ['本年增/减', '本年增／减'],
    ['自然人', '自\u200b然\u00ad人'],
  ])('is 1 where only white space, width or punctuation differ: %j and %j', (a, b) => {
    expect(likeness(a, b)).toBe(1);
  });

  it.each([
    ['现行有效件数', '现行有效件', 5 / 6],
    ['行政规范性文件', '规范性文件', 5 / 7],
    ['科研机构', '科硏机构', 3 / 4],
    ['总计', '其他', 0],
    ['', '总计', 0],
    ['……', '——', 0],
  ])('counts the characters to change: %j and %j', (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 10);
  });

  it('is the same both ways, 1 for a label and itself, and never outside 0 to 1', () => {
    const label = fc.string({ unit: fc.constantFrom(...'一二本年新收其他总计公开.（）1 '), maxLength: 12 });
    fc.assert(
      fc.property(label, label, (a, b) => {
        const there = likeness(a, b);
        expect(there).toBe(likeness(b, a));
        expect(there >= 0 && there <= 1).toBe(true);
        expect(likeness(`x${a}`, `x${a}`)).toBe(1);
      }),
    );
  });

  it('compares texts longer than any label for equality alone', () => {
    const long = '年'.repeat(20_000);
    expect(likeness(long, long)).toBe(1);
    expect(likeness(long, `${long}报`)).toBe(0);
  });
});
