import { afterEach, beforeEach, expect, it } from 'vitest';
import { nobody } from '@/lib/access/actor';
import { usualRules, type ChosenRules } from '@/lib/rules/chosen-rules';
import { defaultRuleSettings } from '@/lib/rules/rule-settings';
import { asPrinted, zeroReport } from '@/lib/rules/test-kit';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { saveAgencySettings } from './agency-settings';
import { changeState } from './change-state';
import { createReport, importReport } from './create-report';
import { loadReport } from './load-report';
import { isRefusal } from './refusal';
import { ruleSettingsFor } from './rule-settings';
import { chosenRulesSchema } from './rule-settings-schema';
import { accepted, testAgency, testStore, type TestStore } from './test-scope';

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

it('gives a report the checks of its agency, of 本机关 where that has none, and the usual ones before', async () => {
  const id = accepted(await createReport(test.scope(), { year: 2024, agency: testAgency })).id;
  const other = { ...testAgency, name: '云江市档案馆' };
  const otherId = accepted(await createReport(test.scope(), { year: 2024, agency: other })).id;
  expect([await settings(id), await settings(otherId)]).toEqual([defaultRuleSettings, defaultRuleSettings]);

  await choose({ overviewLimit: 1500, wordList: [{ word: '旧称' }] }, '01-26');
  const chosen = { ...defaultRuleSettings, overviewLimit: 1500, wordList: [{ word: '旧称' }] };
  expect(await settings(id)).toEqual({ ...chosen, deadline: { agency: '01-26', government: '01-26' } });
  expect(await settings(otherId)).toEqual(chosen);
});

it('checks a file by what its agency chose, else by what 本机关 did, whose 公布期限 is its own', async () => {
  expect(await ruleSettingsFor(test.scope(), testAgency.name)).toEqual(defaultRuleSettings);
  await choose({ overviewLimit: 1500 }, '01-26');
  const other = { ...testAgency, name: '云江市水务局' };
  const known = accepted(await createReport(test.scope(), { year: 2024, agency: other }));
  const mine = { ...defaultRuleSettings, overviewLimit: 1500 };
  const deadline = { agency: '01-26', government: '01-26' };
  expect(await ruleSettingsFor(test.scope(), ` ${testAgency.name}\n`)).toEqual({ ...mine, deadline });
  expect(await ruleSettingsFor(test.scope(), '云江市没有的局')).toEqual(mine);
  expect(await ruleSettingsFor(test.scope(), '云江市水务局')).toEqual(await settings(known.id));
  expect(await ruleSettingsFor(test.scope({ actor: nobody }), testAgency.name)).toEqual(defaultRuleSettings);
});

it('lets a missing statement bar 定稿 as 存疑 or as 有误, as the agency chose', async () => {
  const zero = { ...zeroReport(format202130), year: 2024, agency: testAgency };
  const silent = { ...zero, text: { ...zero.text, otherMatters: '其他事项见网站。' } };
  const { id } = accepted(await importReport(test.scope(), asPrinted(format202130, silent)));
  const severity = async () => {
    const answer = await changeState(test.scope(), id, { to: 'finalized', rev: 1 });
    return isRefusal(answer) && answer.findings?.find(({ ruleId }) => ruleId === 'S09')?.severity;
  };
  expect(await severity()).toBe('doubt');
  await choose({ feeStatement: 'error' });
  expect(await severity()).toBe('error');
});

it.each([
  ['a limit of nothing', { overviewLimit: 0 }],
  ['a limit in words', { overviewLimit: '一千' }],
  ['another severity', { feeStatement: 'hint' }],
  ['an empty word', { wordList: [{ word: ' ' }] }],
  ['a word that is none', { wordList: ['旧称'] }],
  ['a reason that is too long', { rollForwardReasons: ['因'.repeat(51)] }],
  ['too many words', { wordList: Array.from({ length: 501 }, () => ({ word: '旧称' })) }],
])('refuses %s', (_what, rules) => {
  expect(chosenRulesSchema.safeParse(rules).success).toBe(false);
});

async function choose(rules: Partial<ChosenRules>, deadline: string | null = null) {
  const lines = { address: '', telephone: '', website: '', deadline };
  const all = { ...usualRules, ...rules };
  accepted(await saveAgencySettings(test.scope(), { ...testAgency, ...lines, rules: all }));
}

async function settings(id: string) {
  return (await loadReport(test.scope(), id))?.settings;
}
