import { n11Traps } from './n11-traps';
import type { Wording } from './wording';

const slot = 'overview.proactiveDisclosure';

/** N11: 其中: the parts of a total against that total. */
export const n11: readonly Wording[] = [
  {
    text: '全年通过各类渠道公开信息306条，其中门户网站200条，微信公众号96条，政府公报30条。',
    slot,
    expected: 'doubt',
  },
  {
    text: '门户网站发布信息二百条，其中机构职能类二十条、政策文件类六十条、工作动态类一百三十条。',
    slot,
    expected: 'doubt',
  },
  {
    text: '收到政府信息公开申请12件，其中自然人申请9件，商业企业申请2件，其他组织申请2件。',
    expected: 'doubt',
  },
  { text: '新收申请12件，按申请人分为自然人8件、法人或其他组织3件。', expected: 'doubt' },
  {
    text: '共办结13件，分别为：予以公开6件，部分公开2件，不予公开2件，无法提供3件，其他处理1件。',
    expected: 'doubt',
  },
  { text: '全年收到申请12宗，其中网上申请8宗，信函申请3宗，当面申请2宗。', expected: 'doubt' },
  { text: '组织业务培训12次，其中线上5次、线下6次。', slot: 'overview.supervision', expected: 'doubt' },
  {
    text: '全年制发文件48份，其中主动公开30份，依申请公开8份，不予公开12份。',
    slot: 'overview.informationManagement',
    expected: 'doubt',
  },
  { text: '共发布各类信息１２０条，其中网站８０条，新媒体５０条。', slot, expected: 'doubt' },
  {
    text: '2025年累计公开政府信息1,560条：政务动态820条，通知公告410条，政策法规300条，人事财政40条。',
    slot,
    expected: 'doubt',
  },
  {
    text: '微信公众号推文150条、视频号作品40条、网站信息306条，三类平台合计发布信息486条。',
    slot,
    expected: 'doubt',
  },
  {
    text: '全年共编发政策解读材料24份，其中图表解读10份，文字解读9份，视频解读3份，三种形式相互补充。',
    slot,
    expected: 'doubt',
  },
  { text: '全年办理依申请公开十四件，其中上年结转两件、本年新收十三件。', expected: 'doubt' },
  {
    text: '政务服务热线全年受理诉求620件，其中咨询类350件，求助类180件，投诉类120件。',
    slot: 'overview.lead',
    expected: 'doubt',
  },
  {
    text: '主动公开重点领域信息90条，其中涉水工程60条、供水服务25条、防汛抗旱15条等。',
    slot,
    expected: 'doubt',
  },
  { text: '召开新闻发布会6场，其中专题发布2场，例行发布5场。', slot, expected: 'doubt' },
  {
    text: '收到社会公众意见建议35条，其中采纳20条，解释说明10条，未采纳8条。',
    slot: 'overview.supervision',
    expected: 'doubt',
  },
  {
    text: '对照检查共发现问题18个，其中更新不及时7个，内容不规范6个，链接失效8个，均已列入清单整改。',
    slot: 'problemsAndImprovements',
    expected: 'doubt',
  },
  { text: '栏目更新信息288条，其中财政资金64条，公共监管112条，公共服务121条。', slot, expected: 'doubt' },
  {
    text: '申请内容涉及征地补偿的5件，涉及工程建设的4件，涉及人事任免的2件，共计12件申请。',
    expected: 'doubt',
  },
  {
    text: '开展日常检查40次，季度检查4次，专项检查2次，全年累计检查48次。',
    slot: 'overview.supervision',
    expected: 'doubt',
  },
  {
    text: '全年公开政府信息计五百件。其中：网站四百件，公告栏六十件，便民手册五十件。',
    slot,
    expected: 'doubt',
  },
  { text: '12件申请中，自然人申请10件，法人或其他组织申请3件，均当年受理。', expected: 'doubt' },
  {
    text: '清理历史文件共256件，分为继续有效180件、修改24件、废止62件三类。',
    slot: 'overview.informationManagement',
    expected: 'doubt',
  },
  {
    text: '本中心答复申请20件，其中予以公开12件，部分公开5件，无法提供4件，答复书格式统一。',
    expected: 'doubt',
  },
  ...n11Traps,
];
