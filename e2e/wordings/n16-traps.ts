import type { Wording } from './wording';

const slot = 'overview.proactiveDisclosure';

/** Right statements, and traps, where N16 stays silent. */
export const n16Traps: readonly Wording[] = [
  { text: '全年收取行政事业性收费36.5万元。', slot, expected: 'silent', why: '单位一致' },
  {
    text: '本年度行政事业性收费三十六万五千元，即36.5万元。',
    slot,
    expected: 'silent',
    why: '单位一致，中文数字',
  },
  {
    text: '行政事业性收费365000元（36.5万元），与财务决算一致。',
    slot,
    expected: 'silent',
    why: '元后写明万元折算',
  },
  { text: '行政事业性收费３６．５万元，实行目录清单管理。', slot, expected: 'silent', why: '全角，单位一致' },
  { text: '发出收费通知1件，收取信息处理费380元。', slot, expected: 'silent', why: '信息处理费本来以元计' },
  { text: '全年罚没收入125000元，行政处罚信息全部公开。', slot, expected: 'silent', why: '罚款' },
  { text: '2024年行政事业性收费412000元，2025年为36.5万元。', slot, expected: 'silent', why: '上年数据' },
  { text: '全市水务系统行政事业性收费共计8650000元。', slot, expected: 'silent', why: '全市口径' },
  { text: '水资源费每立方米0.2元，行政事业性收费标准已公布。', slot, expected: 'silent', why: '收费标准' },
  { text: '行政事业性收费项目2项，依据和标准在大厅公示。', slot, expected: 'silent', why: '没有金额' },
  { text: '公开部门预算，全年财政拨款收入23560000元。', slot, expected: 'silent', why: '预算金额' },
  { text: '公开政府采购项目12个，采购金额1850000元。', slot, expected: 'silent', why: '采购金额' },
  {
    text: '本机关没有行政事业性收费项目，全年未收取。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '0' },
    expected: 'silent',
    why: '未收取，表二为零',
  },
  {
    text: '本年行政事业性收费282.1万元，主要为学费。',
    slot,
    figures: { 'proactive.administrativeCharge.amountCharged': '282.1' },
    expected: 'silent',
    why: '单位一致，小数',
  },
  {
    text: '全年为企业减免行政事业性收费15000元，优惠政策已公开。',
    slot,
    expected: 'silent',
    why: '减免金额',
  },
  {
    text: '行政事业性收费公示栏更新6次，接受咨询150人次。',
    slot,
    expected: 'silent',
    why: '单位不写在收费上',
  },
  { text: '公开农村饮水安全补助资金320000元的分配结果。', slot, expected: 'silent', why: '补贴资金' },
  { text: '2026年预计行政事业性收费350000元，将按月公布。', slot, expected: 'silent', why: '计划' },
  { text: '支付案件受理费50元，未发生其他费用。', slot, expected: 'silent', why: '诉讼费' },
  { text: '公开重大项目15个，总投资86500000元，进度按季更新。', slot, expected: 'silent', why: '工程投资' },
  { text: '退还投标保证金200000元，退还情况公开可查。', slot, expected: 'silent', why: '保证金不是收费' },
  {
    text: '公开《行政事业性收费目录清单（2025年版）》，共列2项，单价均为每件20元。',
    slot,
    expected: 'silent',
    why: '文件名称',
  },
];
