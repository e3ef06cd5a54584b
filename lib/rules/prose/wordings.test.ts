/** Every wording that clerks use is judged by the rule it was written for. */
import { describe, expect, it } from 'vitest';
import { wordingsByRule } from '@/e2e/wordings/by-rule';
import type { Wording } from '@/e2e/wordings/wording';
import { wordingReport } from '@/e2e/wordings/wording-report';
import { evaluate } from '@/lib/report/evaluate';
import { format202130 } from '@/templates/2021-30';
import type { Finding } from '../finding';
import { toldRules } from './told-rules';

const ENOUGH = 0.9;
const rules = Object.entries(wordingsByRule).map(([id, wordings]) => ({ id, wordings }));

describe.each(rules)('$id', ({ id, wordings }) => {
  const wrong = wordings.filter(({ expected }) => expected !== 'silent');

  it('finds at least nine of ten contradictions, as severe as they are', () => {
    const missed = wrong.filter((wording) => said(wording, id)[0]?.severity !== wording.expected);
    const shown = missed.map((wording) => [wording.expected, said(wording, id)[0]?.severity, wording.text]);
    expect(missed.length / wrong.length, JSON.stringify(shown, null, 1)).toBeLessThanOrEqual(1 - ENOUGH);
  });

  it('says nothing about traps', () => {
    const spoken = wordings
      .filter(({ expected }) => expected === 'silent')
      .flatMap((wording) => said(wording, id).map(({ message }) => [wording.text, message]));
    expect(spoken).toEqual([]);
  });
});

function said(wording: Wording, id: string): readonly Finding[] {
  const report = wordingReport(wording);
  const context = { template: format202130, report, sheet: evaluate(format202130, report) };
  return toldRules.flatMap((rule) => rule.check(context)).filter(({ ruleId }) => ruleId === id);
}
