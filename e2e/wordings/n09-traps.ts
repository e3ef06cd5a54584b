import type { Wording } from './wording';

const slot = 'overview.proactiveDisclosure';

/** Right statements, and traps, where N09 stays silent. */
export const n09Traps: readonly Wording[] = [
  {
    text: '全年作出行政许可决定1204件，行政处罚决定86件，未作出行政强制决定。',
    slot,
    expected: 'silent',
    why: '与表二一致',
  },
  {
    text: '本年度共作出行政处罚决定八十六件，行政许可决定一千二百零四件。',
    slot,
    expected: 'silent',
    why: '中文数字与表二一致',
  },
  {
    text: '办结行政许可１，２０４件，作出行政处罚决定８６件。',
    slot,
    expected: 'silent',
    why: '全角数字与表二一致',
  },
  {
    text: '通过双公示栏目发布行政许可信息1180条、行政处罚信息80条。',
    slot,
    expected: 'silent',
    why: '公示的信息条数不是决定数',
  },
  {
    text: '在信用网站公开行政处罚决定书79份，方便群众查询。',
    slot,
    expected: 'silent',
    why: '公开的决定书份数不是决定数',
  },
  { text: '2024年作出行政处罚决定91件、行政许可决定1310件。', slot, expected: 'silent', why: '上年数据' },
  {
    text: '本年行政处罚决定86件，比上年的91件减少5件。',
    slot,
    expected: 'silent',
    why: '与上年比较，本年数一致',
  },
  {
    text: '全市水务系统全年作出行政处罚决定312件，行政许可决定4120件。',
    slot,
    expected: 'silent',
    why: '全市口径',
  },
  {
    text: '编制权责清单，公布行政许可事项24项、行政处罚事项186项。',
    slot,
    expected: 'silent',
    why: '事项目录数量',
  },
  {
    text: '全年作出取水许可决定320件，许可结果当天上网。',
    slot,
    expected: 'silent',
    why: '一类许可只是部分',
  },
  {
    text: '第一季度作出行政处罚决定21件，第二季度作出30件。',
    slot,
    expected: 'silent',
    why: '第一季度只是部分',
  },
  {
    text: '受理行政许可申请1311件，对材料不齐的一次性告知补正。',
    slot,
    expected: 'silent',
    why: '受理数不是决定数',
  },
  {
    text: '全年立案查处水事违法案件95起，移送公安机关2起。',
    slot,
    expected: 'silent',
    why: '立案数不是决定数',
  },
  { text: '行政处罚罚没金额32.5万元，已按规定公开。', slot, expected: 'silent', why: '罚款金额' },
  {
    text: '全年作出行政许可决定1200余件，网上办理比例超过九成。',
    slot,
    expected: 'silent',
    why: '约数且与表二相符',
  },
  {
    text: '对轻微违法行为作出不予行政处罚决定12件，体现执法温度。',
    slot,
    expected: 'silent',
    why: '不予处罚另是一种决定',
  },
  { text: '开展行政执法检查260次，出动执法人员七百余人次。', slot, expected: 'silent', why: '执法检查次数' },
  {
    text: '2026年计划公开行政处罚典型案例10件，行政许可办理指南30份。',
    slot,
    expected: 'silent',
    why: '计划数',
  },
  {
    text: '收到要求公开行政处罚案卷的申请3件，均已答复。',
    slot,
    expected: 'silent',
    why: '申请公开案卷不是处罚数',
  },
  {
    text: '因不服行政处罚申请复议的案件4件，均由法制科室应诉。',
    slot,
    expected: 'silent',
    why: '复议所涉案件',
  },
  {
    text: '作出行政处罚决定86件，其中简易程序20件、普通程序66件。',
    slot,
    expected: 'silent',
    why: '其中两类之和等于总数',
  },
  {
    text: '行政许可和行政处罚决定合计1290件，全部录入执法平台。',
    slot,
    expected: 'silent',
    why: '许可与处罚合计',
  },
  {
    text: '本年度没有实施行政强制，也没有接到相关投诉。',
    slot,
    expected: 'silent',
    why: '没有强制，与表二一致',
  },
];
