import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIdsIn, rules } from '@/lib/rules/catalogue';
import { leftOut } from '@/lib/rules/rule-list';
import { formats } from '@/templates/index';
import { rulesPage, rulesPagePath } from './rules-page';

describe('the page of the rules', () => {
  it('is what the catalogue says now; npx tsx scripts/make-rules-page.ts writes it anew', () => {
    expect(readFileSync(rulesPagePath, 'utf8')).toBe(rulesPage(formats));
  });

  it('has a heading for every rule and none for what is left out', () => {
    const headings = rulesPage(formats)
      .split('\n')
      .filter((line) => line.startsWith('### '));
    const every = rules.flatMap((rule) => [
      ...new Set(formats.flatMap((template) => ruleIdsIn(template, rule))),
    ]);
    expect(headings.map((line) => line.split(' ')[1]).sort()).toEqual([...every].sort());
    expect(leftOut.map(({ id }) => id).filter((id) => every.includes(id))).toEqual([]);
  });
});
