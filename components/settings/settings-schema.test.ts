import { describe, expect, it } from 'vitest';
import type { OwnAgency } from '@/components/api/agency';
import { defaultProfile, type LayoutProfile } from '@/lib/document/profile';
import { usualRules, type ChosenRules } from '@/lib/rules/chosen-rules';
import { format202130 } from '@/templates/2021-30';
import { settingsSchema, settingsValues } from './settings-schema';

const schema = settingsSchema(format202130, 2025);
const agency = { name: '云江市水务局', kind: 'department', level: undefined, powers: [] } as const;
const named = { ...settingsValues(null), name: agency.name, kind: agency.kind };
const besides = { address: '', telephone: '', website: '', deadline: null };

describe('the form of 本机关', () => {
  it.each<Partial<LayoutProfile>>([
    {},
    { subheadings: 'runIn', signature: false, title: 'both', tableFontSize: 12, pageNumbers: 'centred' },
    { tableFontSize: 9, titleText: '云江市\n水务局2021年\n政府信息公开工作年度报告' },
  ])('gives back what it was filled with: %j', (profile) => {
    const own: OwnAgency = {
      ...agency,
      powers: [],
      ...besides,
      layout: { ...defaultProfile, ...profile },
      rules: usualRules,
    };
    expect(schema.parse(settingsValues(own))).toEqual(own);
  });

  it.each<Partial<ChosenRules>>([
    { overviewLimit: 1500, feeStatement: 'error' },
    { rollForwardReasons: ['机构改革划转', '历史数据补录'] },
    { rollForwardReasons: [], wordList: [{ word: '旧称', instead: '新称' }, { word: '废止的提法' }] },
  ])('gives back the checks it was filled with: %j', (rules) => {
    const own = {
      ...agency,
      powers: [],
      ...besides,
      layout: defaultProfile,
      rules: { ...usualRules, ...rules },
    };
    expect(schema.parse(settingsValues(own))).toEqual(own);
  });

  it('takes the words of a list as people write them', () => {
    const values = { ...named, wordList: ' 旧称 ＝ 新称 \n\n甲→乙\n丙', overviewLimit: ' １５００ ' };
    expect(schema.parse(values).rules).toMatchObject({
      overviewLimit: 1500,
      wordList: [{ word: '旧称', instead: '新称' }, { word: '甲', instead: '乙' }, { word: '丙' }],
    });
  });

  it.each([
    ['overviewLimit', '一千', '字数上限应为100到20000之间的整数，现为“一千”。'],
    ['overviewLimit', '99', '字数上限应为100到20000之间的整数，现为“99”。'],
    ['rollForwardReasons', '因'.repeat(51), '第 1 行有 51 字，最多 50 字。'],
    ['rollForwardReasons', '甲\n'.repeat(21), '有 21 行，最多 20 行。'],
    ['wordList', '甲\n=乙', '第 2 行没有要查的词。'],
    ['wordList', `甲=${'乙'.repeat(51)}`, '第 1 行有 51 字，最多 50 字。'],
  ])('says what is wrong with %s %s', (path, text, message) => {
    const { error } = schema.safeParse({ ...named, [path]: text });
    expect(error?.issues).toMatchObject([{ path: [path], message }]);
  });

  it('begins with the usual 版式', () => {
    expect(schema.parse(named).layout).toEqual(defaultProfile);
  });

  it('says at the field when the title broken by hand is another title', () => {
    const values = { ...named, titleText: '云江市水务局\n2025年工作报告' };
    expect(schema.safeParse(values).error?.issues).toMatchObject([
      {
        path: ['titleText'],
        message: '自定标题与“云江市水务局2025年政府信息公开工作年度报告”不一致。只分行，不增减文字。',
      },
    ]);
  });
});
