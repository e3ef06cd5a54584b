import { n15Traps } from './n15-traps';
import type { Wording } from './wording';

const slot = 'otherMatters';

/** N15: 信息处理费 that no tier of the fee can give. */
export const n15: readonly Wording[] = [
  { text: '2025年，本机关发出信息处理费收费通知1件，总金额125元，实际收取125元。', slot, expected: 'doubt' },
  { text: '本年度依规收取信息处理费385元，已缴入国库。', slot, expected: 'doubt' },
  { text: '全年发出收费通知两件，应收信息处理费合计513元。', slot, expected: 'doubt' },
  { text: '按照《政府信息公开信息处理费管理办法》收取信息处理费1,002元。', slot, expected: 'doubt' },
  { text: '信息处理费收取情况：发出收费通知3份，通知总金额666元，实收666元。', slot, expected: 'doubt' },
  { text: '我局全年收取政府信息公开信息处理费人民币48元。', slot, expected: 'doubt' },
  { text: '收取信息处理费一百二十五元，开具财政票据一张。', slot, expected: 'doubt' },
  { text: '本年共计收取信息处理费２３３元。', slot, expected: 'doubt' },
  { text: '2025年收到信息处理费0.0385万元，其他事项无。', slot, expected: 'doubt' },
  { text: '共向申请人发出信息处理费收费通知1份，金额为57元，申请人已按时缴纳。', slot, expected: 'doubt' },
  { text: '全年信息处理费实际收取金额为1234元，涉及申请2件。', slot, expected: 'doubt' },
  { text: '因申请人超量申请，我单位依法收取信息处理费299元。', slot, expected: 'doubt' },
  { text: '发出收费通知1件，信息处理费总金额84元，实际收取0元，申请人逾期未缴。', slot, expected: 'doubt' },
  { text: '一是信息处理费方面，全年收取75元；二是没有其他需要报告的事项。', slot, expected: 'doubt' },
  { text: '2025年度信息处理费收入为21.5元，全部上缴财政。', slot, expected: 'doubt' },
  { text: '按量计收信息处理费1件，计费金额366元。', slot, expected: 'doubt' },
  { text: '依据国办函〔2020〕109号，对1件申请收取信息处理费145元。', slot, expected: 'doubt' },
  { text: '本机关本年度收取的政府信息公开信息处理费共二百零三元。', slot, expected: 'doubt' },
  { text: '信息处理费：全年通知收取3笔，共计911元，年底前全部到账。', slot, expected: 'doubt' },
  { text: '我镇依申请公开收取信息处理费15元，已公示收费标准。', slot, expected: 'doubt' },
  { text: '信息处理费收取105元，涉及1名申请人，未发生收费争议。', slot, expected: 'doubt' },
  {
    text: '收费情况。本年度收取信息处理费总计4,321元，其中按件计费4,000元，按量计费321元。',
    slot,
    expected: 'doubt',
  },
  { text: '全年对大量申请收取信息处理费，金额0.1234万元，收费过程公开透明。', slot, expected: 'doubt' },
  { text: '2025年，中心开具信息处理费缴款通知书2份，合计金额637元，实收637元。', slot, expected: 'doubt' },
  { text: '报告期内收取信息处理费壹拾伍元整。', slot, expected: 'doubt' },
  ...n15Traps,
];
