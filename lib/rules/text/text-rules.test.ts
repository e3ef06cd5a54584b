import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { placed, saidBy, type RuleWordings } from './text-kit';
import { textRules } from './text-rules';
import { basisWordings } from './wordings/basis';
import { besideTableWordings } from './wordings/beside-tables';
import { closingWordings } from './wordings/closing';
import { dateWordings } from './wordings/dates';
import { genericWordings } from './wordings/generic';
import { headingWordings } from './wordings/headings';
import { hygieneWordings } from './wordings/hygiene';
import { identityWordings } from './wordings/identity';
import { listedWordings } from './wordings/listed';
import { personalWordings } from './wordings/personal';
import { structureWordings } from './wordings/structure';
import { yearWordings } from './wordings/years';

const all: readonly RuleWordings[] = [
  ...headingWordings,
  ...structureWordings,
  ...besideTableWordings,
  ...closingWordings,
  ...yearWordings,
  ...basisWordings,
  ...identityWordings,
  ...hygieneWordings,
  ...listedWordings,
  ...genericWordings,
  ...personalWordings,
  ...dateWordings,
];

it('every rule about text has its wordings', () => {
  expect(all.map(({ rule }) => rule).sort()).toEqual(textRules.map(({ id }) => id).sort());
});

describe.each(all)('$rule', ({ rule, breaks, holds }) => {
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
