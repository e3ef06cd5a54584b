/** 测试用: wordings for texts that speak of agencies in general, written before the rule. */
import type { RuleWordings, Wording } from '../text-test-kit';

const FILLER = '能够按照要求做好栏目维护，持续推进公开，不断完善机制，';
const whole = (text: string): Wording => ({ text, slot: 'text.overview.whole' });
const long = (text: string): Wording => whole(`${text}${FILLER.repeat(5)}成效明显。`);

export const genericWordings: readonly RuleWordings[] = [
  {
    rule: 'X04',
    breaks: [
      long('多数部门'),
      long('大部分部门'),
      long('部分地区'),
      long('一些地区'),
      long('个别地区'),
      long('各级政府部门'),
      long('各地区各部门'),
      long('2024年，多数部门'),
    ],
    holds: [
      long('我局'),
      long('我局指导多数部门，'),
      long('多数部门公开信息35条，'),
      long('云江市档案局与多数部门一道，'),
      long('多数部门收到申请三件，'),
      long('本机关会同各级政府部门'),
      long('中心联合多数部门'),
      long('主动公开工作有序推进，'),
      long('部分地区召开会议2次，'),
      whole('多数部门公开及时。'),
      whole(''),
      { text: `多数部门${FILLER.repeat(5)}`, slot: 'text.problemsAndImprovements' },
    ],
  },
];
