import type { RuleExample } from '../example';
import { textExample } from './text-example';

const TITLE = '云江市档案局2024年政府信息公开工作年度报告';
const BASIS = '根据国办公开办函〔2021〕30号编制。统计期限为1月1日至12月31日。';

/** 例子 of I and D, title, period, agency and date, by rule. */
export const basicsExamples: Readonly<Record<string, readonly RuleExample[]>> = {
  I01: [titled('云江市档案局2023年政府信息公开工作年度报告')],
  I02: [titled('云江市档案局2024年度政府信息公开工作年度报告')],
  I03: [
    textExample(
      'text.opening',
      '统计期限为2023年1月1日至2023年12月31日。',
      '统计期限为2024年1月1日至2024年12月31日。',
    ),
  ],
  I04: [
    textExample(
      'text.overview.disclosureOnRequest',
      '2023年，我局共收到政府信息公开申请5件。',
      '我局共收到政府信息公开申请5件，较2023年增加2件。',
    ),
  ],
  I05: [textExample('text.opening', '根据国办公开办函〔2019〕60号编制。统计期限为1月1日至12月31日。', BASIS)],
  I06: [
    textExample(
      'text.opening',
      '云江市财政局（以下简称“我局”）编制本报告。统计期限为1月1日至12月31日。',
      '云江市档案局（以下简称“我局”）编制本报告。统计期限为1月1日至12月31日。',
    ),
  ],
  I07: [textExample('text.overview.platform', '我镇更新公开专栏。', '我局更新公开专栏。')],
  I08: [
    textExample(
      'text.overview.disclosureOnRequest',
      '2024年，全市共收到政府信息公开申请320件。',
      '2024年，我局收到政府信息公开申请3件。',
    ),
  ],
  I09: [textExample('text.opening', '根据国办公开办函〔202130号编制。统计期限为1月1日至12月31日。', BASIS)],
  I10: [textExample('text.overview.platform', '自20241月1日起更新栏目。', '自2024年1月1日起更新栏目。')],
  D01: [dated('2025-02-10')],
  D02: [dated('2024-12-20')],
  D03: [dated('2025-01-03')],
  D04: [dated('2026-01-20')],
};

function titled(title: string): RuleExample {
  return { breaks: { seen: { title } }, holds: { seen: { title: TITLE } } };
}

function dated(date: string): RuleExample {
  return { breaks: { set: { 'signature.date': date } }, holds: { set: { 'signature.date': '2025-01-20' } } };
}
