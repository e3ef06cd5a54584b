/** 测试用: words that a document prints beside a table, written before the rule. */
import type { RuleWordings, Wording } from '../text-test-kit';

const beside = (text: string, part = 'requests'): Wording => ({
  text: part,
  seen: { besideTables: [{ part, text }] },
});

export const besideTableWordings: readonly RuleWordings[] = [
  {
    rule: 'S16',
    breaks: [
      beside('2024年，我局共收到申请3件，均已答复。'),
      beside('详见下表。本年度未收到政府信息公开申请。'),
      beside('以下情况，包括上年结转在内：共办结12件。'),
      beside('该部分以表格形式报告。2024年，我局共收到申请3件。'),
      beside('2024年，本机关制发行政规范性文件2件。', 'proactive'),
      beside('我镇没有行政处罚权，数据为零。', 'proactive'),
      beside('本年无行政复议，也没有行政诉讼。', 'review'),
      beside('其中，属于四类过程性信息1件，无下年度结转。'),
    ],
    holds: [
      beside('该部分以表格形式报告。表格如下：'),
      beside('规章：地方行政规章指各省、自治区、直辖市的人民政府制定的规范性文件，不得称条例。', 'proactive'),
      beside('规章（设区的市应提供相关数据） |其他事项（指2024年办件量），|', 'proactive'),
      beside('注：本表勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。'),
      beside('收到和处理政府信息公开申请的情况，见下表。'),
      beside('规范性文件是指行政机关制定、发布的文件，3件以上的合并填写。', 'proactive'),
      beside('填表说明：没有的填0。'),
      beside('备注：数据截至2024年12月31日。', 'review'),
      beside('申请人情况，办理结果，见表格。'),
      beside('2024年，我局共收到申请3件，均已答复。', 'appendix'),
      '2024年，我局共收到申请3件，均已答复。',
      { text: '2024年，我局共收到申请3件。', seen: {} },
    ],
  },
];
