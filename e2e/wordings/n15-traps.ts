import type { Wording } from './wording';

const slot = 'otherMatters';

/** Right statements, and traps, where N15 stays silent. */
export const n15Traps: readonly Wording[] = [
  {
    text: '2025年发出收费通知1件，总金额380元，实际收取信息处理费380元。',
    slot,
    expected: 'silent',
    why: '倍数相符',
  },
  { text: '本年度未收取信息处理费。', slot, expected: 'silent', why: '没有收取' },
  {
    text: '2025年本机关发出收费通知0件，信息处理费总金额0元，实际收取0元。',
    slot,
    expected: 'silent',
    why: '零元',
  },
  { text: '全年收取信息处理费0.04万元。', slot, expected: 'silent', why: '万元折算后为400元' },
  { text: '收取信息处理费一百二十元，票据齐全。', slot, expected: 'silent', why: '中文数字，倍数相符' },
  { text: '信息处理费实收４５０元。', slot, expected: 'silent', why: '全角，倍数相符' },
  {
    text: '信息处理费按件计收的，超过十件的部分每件100元；按量计收的，超过三十页的部分每页10元、20元或40元。',
    slot,
    expected: 'silent',
    why: '收费标准',
  },
  { text: '培训经费支出1255元，未收取信息处理费。', slot, expected: 'silent', why: '别的费用' },
  { text: '全年行政事业性收费36.5万元，信息处理费为零。', slot, expected: 'silent', why: '行政事业性收费' },
  { text: '2024年收取信息处理费115元，2025年没有收取。', slot, expected: 'silent', why: '上年数据' },
  {
    text: '因政府信息公开案件缴纳诉讼费50元、邮寄费23元，信息处理费没有发生。',
    slot,
    expected: 'silent',
    why: '诉讼费用',
  },
  {
    text: '全年办理政府信息公开申请12件，其中超过30页的3件，均未收取信息处理费。',
    slot,
    expected: 'silent',
    why: '办件数量',
  },
  {
    text: '严格执行国办函〔2020〕109号，全年信息处理费收取情况为无。',
    slot,
    expected: 'silent',
    why: '文号年份',
  },
  { text: '全市全年收取信息处理费共1235元，我局没有收取。', slot, expected: 'silent', why: '全市口径' },
  { text: '全年发出信息处理费收费通知2件，申请人均按要求缴纳。', slot, expected: 'silent', why: '没有金额' },
  {
    text: '共发出收费通知2件，金额分别为200元和160元，实际收取信息处理费360元。',
    slot,
    expected: 'silent',
    why: '倍数相符，两件',
  },
  { text: '收费通知第125号已撤回，未实际收取信息处理费。', slot, expected: 'silent', why: '通知编号' },
  { text: '收取信息处理费1,230元，全部缴入国库。', slot, expected: 'silent', why: '千位分隔，倍数相符' },
  { text: '对行动不便的申请人免收打印费16元，信息处理费未收取。', slot, expected: 'silent', why: '免收' },
  {
    text: '居民用水第一阶梯每立方米3.15元，已公开；信息处理费没有收取。',
    slot,
    expected: 'silent',
    why: '水费价格',
  },
  {
    text: '拟于2026年更新信息处理费收费公告，标准以每件100元起计。',
    slot,
    expected: 'silent',
    why: '计划或制度',
  },
  {
    text: '全年按量计收信息处理费1件，共710元，申请人已缴。',
    slot,
    expected: 'silent',
    why: '倍数相符，按量计收',
  },
];
