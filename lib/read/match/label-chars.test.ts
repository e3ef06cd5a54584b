import { describe, expect, it } from 'vitest';
import { labelText } from './label-chars';

describe('a label as it is compared', () => {
  it.each([
    ['without white space of any kind', '三、本 年\u3000度\n办理\u00a0结果', '三.本年度办理结果'],
    ['in one width', '（七）总计１', '(七)总计1'],
    ['with one kind of quotes', '3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['with radicals of a PDF as characters', '⼀、其他⾏政', '一.其他行政'],
    ['without bars and stars of Markdown', '| **规章** |', '规章'],
    ['without characters that print nothing', '总\u200b计\ufeff', '总计'],
  ])('is %s', (_, printed, compared) => {
    expect(labelText(printed)).toBe(compared);
  });
});
