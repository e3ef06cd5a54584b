import { expect, it } from 'vitest';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import { formats } from '@/templates';
import { ruleIdsIn, rules } from './catalogue';
import { defaultRuleSettings } from './rule-settings';
import { usualReasons } from './usual-reasons';

const settings = defaultRuleSettings;

it.each([
  ['T2-02', ['有当年制发当年废止的文件']],
  ['T2-03', ['本机关有规章制定权']],
  ['T2-04', ['法律法规授权', '受委托实施']],
  ['T3-06', ['上年结转的申请仍在办理', '依法延长办理期限']],
  ['T3-07', ['申请人撤回申请']],
  ['T4-02', ['由以前年度的申请引发']],
  ['Y02', ['上年申请人类型划分更正', '上年数据更正']],
])('offers for %s what usually explains it', (ruleId, reasons) => {
  expect(usualReasons({ ruleId, template: format202130, settings })).toEqual(reasons);
});

it('offers for Y03 the list of the agency', () => {
  const own = { ...settings, rollForwardReasons: ['历史数据补录'] };
  expect(usualReasons({ ruleId: 'Y03', template: format202130, settings: own })).toEqual(['历史数据补录']);
});

it('offers nothing for a rule that the form does not have, nor where nothing is usual', () => {
  expect(usualReasons({ ruleId: 'Y04', template: format202130, settings })).toEqual([]);
  expect(usualReasons({ ruleId: 'Y04', template: format201960, settings })).toHaveLength(3);
  expect(usualReasons({ ruleId: 'C02', template: format202130, settings })).toEqual([]);
});

it('has usual reasons only for rules whose findings can be explained, under every id in which they speak', () => {
  const asked = rules
    .filter(({ usual }) => usual !== undefined)
    .flatMap((rule) =>
      formats.flatMap((template) => ruleIdsIn(template, rule).map((ruleId) => ({ rule, template, ruleId }))),
    );
  expect(asked.filter(({ rule }) => rule.severity !== 'doubt')).toEqual([]);
  for (const { template, ruleId } of asked) {
    expect(usualReasons({ ruleId, template, settings }), `${template.id} ${ruleId}`).not.toEqual([]);
  }
});
