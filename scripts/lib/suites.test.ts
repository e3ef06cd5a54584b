import { describe, expect, it } from 'vitest';
import { countsOfPlaywright, countsOfVitest, told } from './suites.mjs';
import { closingLine, summaryLine } from './summary.mjs';

describe('the counts of a suite', () => {
  it('come from the report of vitest', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(countsOfVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('come from the report of Playwright, a test that passed at its second try counting as passed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } };
    expect(countsOfPlaywright(report)).toEqual({ passed: 6, failed: 1, skipped: 3 });
  });

  it('hold one failure where a run ended badly without a failed test', () => {
    expect(told(1, { passed: 4, failed: 0, skipped: 0 })).toEqual({ passed: 4, failed: 1, skipped: 0 });
    expect(told(1, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(told(1, { passed: 4, failed: 2, skipped: 0 })).toEqual({ passed: 4, failed: 2, skipped: 0 });
    expect(told(0, { passed: 4, failed: 0, skipped: 0 })).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });
});

describe('the closing line', () => {
  it('adds up all suites', () => {
    const results = [
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ];
    expect(closingLine(results)).toBe('7 passed, 1 failed');
  });

  it('names what was skipped only where something was', () => {
    expect(closingLine([{ passed: 3, failed: 0, skipped: 2 }])).toBe('3 passed, 0 failed, 2 skipped');
  });
});

describe('the line of a suite', () => {
  it('says what to type where the suite was not run', () => {
    const result = {
      name: '浏览器',
      passed: 0,
      failed: 1,
      skipped: 0,
      why: '没有找到浏览器',
      command: 'get it',
    };
    expect(summaryLine(result)).toBe('浏览器：没有运行，没有找到浏览器。可输入：get it');
  });

  it('says how many failed', () => {
    const result = { name: '单元', passed: 8, failed: 2, skipped: 1, seconds: 3.14 };
    expect(summaryLine(result)).toBe('单元：未通过 2 项，8 项通过，1 项跳过，3.1 秒');
  });
});
