import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { placed, saidBy } from './text-test-kit';
import { textRules } from './text-rules';
import { textWordings } from './wordings/text-wordings';

it('every rule about text has its wordings', () => {
  expect(textWordings.map(({ rule }) => rule).sort()).toEqual(textRules.map(({ id }) => id).sort());
});

describe.each(textWordings)('$rule', ({ rule, breaks, holds }) => {
  it.each(breaks.map(placed))('speaks about: $text, case %#', ({ text, ...where }) => {
    const findings = saidBy(format202130, rule, text, where);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, quote } of findings) {
      expect(message).toMatch(/。$/);
      if (quote !== undefined && where.seen === undefined) expect(text).toContain(quote);
    }
  });

  it.each(holds.map(placed))('stays silent about: $text, case %#', ({ text, ...where }) => {
    expect(saidBy(format202130, rule, text, where).map(({ message }) => message)).toEqual([]);
  });

  it('has at least 8 wordings that break it and 12 that do not', () => {
    expect(breaks.length).toBeGreaterThanOrEqual(8);
    expect(holds.length).toBeGreaterThanOrEqual(12);
  });
});
