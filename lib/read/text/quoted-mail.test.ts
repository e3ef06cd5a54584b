import { describe, expect, it } from 'vitest';
import { withoutQuotes } from './quoted-mail';

const PROSE = '凡是涉及群众切身利益的事项一律先征求意见后作决定意见采';

describe('a report quoted in a mail', () => {
  it('is read without the marks and without the head of the mail', () => {
    const mail = ['发件人：甲局', '主题：转发：年度报告', '', ...quoted(['一、总体情况', PROSE])];
    expect(withoutQuotes(mail)?.slice(0, 2)).toEqual(['一、总体情况', PROSE]);
  });

  it('keeps lines over the quotation that are no head of a mail', () => {
    expect(withoutQuotes(['甲局年度报告', ...quoted(['一、总体情况'])])?.[0]).toBe('甲局年度报告');
  });

  it('goes on in a line that lost its mark: with a space between two figures alone', () => {
    const lines = [`> ${PROSE}`, '纳情况随文公布。', `> ${PROSE} 0 12`, '3 4', `> ${PROSE} 1,`, '204 5'];
    expect(withoutQuotes([...lines, ...quoted([])])?.slice(0, 3)).toEqual([
      `${PROSE}纳情况随文公布。`,
      `${PROSE} 0 12 3 4`,
      `${PROSE} 1,204 5`,
    ]);
  });

  it('puts figures back that found no room on a full line, and none below a short line', () => {
    const row = '一、本年新收政府信息公开申请数量 12 13 14 150 16  17';
    const lines = withoutQuotes(quoted([PROSE, PROSE, row, '82', '规章 1 2', '3']));
    expect(lines?.slice(2, 5)).toEqual([`${row} 82`, '规章 1 2', '3']);
  });

  it('is none where few lines begin with a mark', () => {
    expect(withoutQuotes(['> 一、总体情况', PROSE])).toBeUndefined();
  });
});

/** With as many more lines as make a quotation. */
function quoted(lines: readonly string[]): string[] {
  return [...lines, ...Array.from({ length: 12 }, () => '无')].map((line) => `> ${line}`);
}
