import type { Wording } from './wording';

/** Right statements, and traps, where N14 stays silent. */
export const n14Traps: readonly Wording[] = [
  { text: '因本机关不掌握相关政府信息无法提供3件，予以公开6件。', expected: 'silent', why: '规定分类名称' },
  {
    text: '没有现成信息需要另行制作0件，补正后申请内容仍不明确0件。',
    expected: 'silent',
    why: '规定分类名称',
  },
  { text: '对信息不存在的申请，坚持先检索、再论证、后答复。', expected: 'silent', why: '没有件数' },
  {
    text: '专题讲解信息不存在类答复的举证责任，全年培训3次，参训60人次。',
    expected: 'silent',
    why: '培训内容',
  },
  { text: '信息不存在类答复说理还不够充分，个别答复过于简单。', expected: 'silent', why: '问题表述，无件数' },
  { text: '2024年答复信息不存在2件，今年按规定分类统计。', expected: 'silent', why: '上年数据' },
  {
    text: '全市各单位答复信息不存在的申请共126件，市政务公开办组织了专项评查。',
    expected: 'silent',
    why: '全市口径',
  },
  { text: '全年没有因信息不存在的答复引发行政复议。', expected: 'silent', why: '未发生' },
  {
    text: '因信息不存在而无法提供的3件，已计入“本机关不掌握相关政府信息”。',
    expected: 'silent',
    why: '已写明应计入的规定分类',
  },
  { text: '不予公开1件，原因是属于行政查询事项。', expected: 'silent', why: '规定分类名称' },
  { text: '原告主张信息存在，本机关应诉1件，法院尚未审结。', expected: 'silent', why: '诉讼主张，不是分类' },
  { text: '其他处理1件，为申请人主动撤回申请。', expected: 'silent', why: '规定分类名称' },
  { text: '印发《政府信息不存在答复工作规程》1份，规范检索留痕。', expected: 'silent', why: '制度名称' },
  {
    text: '主动公开政府信息306条，属于本机关职责范围的信息做到应公开尽公开。',
    expected: 'silent',
    why: '主动公开的条数',
  },
  {
    text: '网站检测发现2个页面提示“信息不存在”，已于当日修复。',
    expected: 'silent',
    why: '空链接不是申请分类',
  },
  {
    text: '对不属于本机关公开的申请，实行首问负责，告知受理单位。',
    expected: 'silent',
    why: '无件数的制度要求',
  },
  { text: '信访举报投诉类申请0件，重复申请0件，均无不予处理情形。', expected: 'silent', why: '规定分类名称' },
  { text: '2026年将选取信息不存在答复案例5件开展评查，提高答复质量。', expected: 'silent', why: '计划' },
  { text: '12件申请均属于本机关职责范围，全部予以登记。', expected: 'silent', why: '属于法定职责的正面表述' },
  {
    text: '部分公开2件，对涉及第三方权益的内容作了遮盖处理。',
    expected: 'silent',
    why: '部分公开是规定分类',
  },
  {
    text: '清理历史文件时发现3份文件底稿已不存在，及时补齐了扫描件。',
    expected: 'silent',
    why: '资料缺失不是申请分类',
  },
];
