/** 测试用: wordings for the list of words that an agency keeps, written before the rule. */
import { defaultRuleSettings } from '../../rule-settings';
import type { RuleWordings, Wording } from '../text-test-kit';

const settings = {
  ...defaultRuleSettings,
  wordList: [{ word: '档案事业处', instead: '档案业务科' }, { word: '三公开' }, { word: '' }],
};
const listed = (text: string, slot = 'text.overview.platform'): Wording => ({ text, slot, settings });

export const listedWordings: readonly RuleWordings[] = [
  {
    rule: 'X06',
    breaks: [
      listed('档案事业处公开信息35条。'),
      listed('由档案事业处负责答复。'),
      listed('落实三公开要求。'),
      listed('三公开栏目按月检查。'),
      listed('档案事业处落实三公开。'),
      listed('联系档案事业处。', 'text.opening'),
      listed('档案事业处人手不足。', 'text.problemsAndImprovements'),
      listed('档案事业处未收取信息处理费。', 'text.otherMatters'),
    ],
    holds: [
      listed('档案业务科公开信息35条。'),
      listed('档案事业发展信息按季公开。'),
      listed('三类信息公开到位。'),
      listed('村务、组务、财务公开。'),
      listed('公开事业单位招聘信息。'),
      listed(''),
      listed('第三个公开栏在大厅。'),
      '档案事业处公开信息35条。',
      '落实三公开要求。',
      '由档案事业处负责答复。',
      { text: '落实三公开要求。', settings: defaultRuleSettings },
      { text: '档案事业处答复2件。', settings: { ...settings, wordList: [{ word: '旧名称' }] } },
    ],
  },
];
