import type { Wording } from './wording';

const slot = 'overview.proactiveDisclosure';

/** Right statements, and traps, where N11 stays silent. */
export const n11Traps: readonly Wording[] = [
  {
    text: '全年公开信息306条，其中门户网站200条，微信公众号106条。',
    slot,
    expected: 'silent',
    why: '分项之和与总数相等',
  },
  {
    text: '办结13件，其中予以公开6件、部分公开2件、不予公开1件、无法提供3件、其他处理1件。',
    slot,
    expected: 'silent',
    why: '办理结果分项相等',
  },
  {
    text: '公开重点领域信息90条，包括工程建设40条、供水服务25条等。',
    slot,
    expected: 'silent',
    why: '有“等”且不超过总数',
  },
  { text: '全年发布政策解读材料24份，其中图解8份。', slot, expected: 'silent', why: '只举一项' },
  {
    text: '全年发布信息306条，其中配图资料450张、短视频20个。',
    slot,
    expected: 'silent',
    why: '单位不同，不能相加',
  },
  {
    text: '收到申请12件，其中自然人9件、法人或其他组织3件；网络渠道8件、信函渠道4件。',
    slot,
    expected: 'silent',
    why: '两种分法各自相等',
  },
  {
    text: '全年办理申请14件，其中上年结转2件，本年新收12件。',
    slot,
    expected: 'silent',
    why: '上年结转与新收之和',
  },
  {
    text: '网站发布信息306条，其中动态类200条（水利建设120条、防汛80条），公告类106条。',
    slot,
    expected: 'silent',
    why: '括号内为再下一级',
  },
  {
    text: '网站发布200条，公众号发布90条，公报刊登16条，共计306条。',
    slot,
    expected: 'silent',
    why: '总数在后且相等',
  },
  { text: '全年举办培训十二次，其中线上五次、线下七次。', slot, expected: 'silent', why: '中文数字相等' },
  {
    text: '收到申请１２件，其中自然人９件，商业企业２件，其他组织１件。',
    slot,
    expected: 'silent',
    why: '全角数字相等',
  },
  {
    text: '受理热线诉求620件，其中咨询350件，求助180件，其他90件。',
    slot,
    expected: 'silent',
    why: '含其他项且相等',
  },
  {
    text: '全年新收申请12件，办结13件，结转下年度1件。',
    slot,
    expected: 'silent',
    why: '两个独立的数，没有分项',
  },
  {
    text: '按照国办公开办函〔2021〕30号要求，公开政府信息306条，其中规范性文件3件。',
    slot,
    expected: 'silent',
    why: '文号与年份不是数量',
  },
  {
    text: '发布信息306条，其中原创信息占60%，转载信息占40%。',
    slot,
    expected: 'silent',
    why: '百分比不是分项',
  },
  {
    text: '公开政府信息306条，其中本年新增栏目信息46条，比上年的280条增加26条。',
    slot,
    expected: 'silent',
    why: '上年数只作比较',
  },
  {
    text: '发布各类信息约300条，其中网站200余条，公众号近百条。',
    slot,
    expected: 'silent',
    why: '分项带“余”',
  },
  {
    text: '举办政府开放日活动4场，其中邀请代表60人次，媒体记者12人次。',
    slot,
    expected: 'silent',
    why: '人次与场次单位不同',
  },
  { text: '整改问题18个，例如更新滞后7个、错别字4个。', slot, expected: 'silent', why: '“有的”只举例' },
  {
    text: '全年公开信息306条。另收到留言45条，其中咨询30条，建议15条。',
    slot,
    expected: 'silent',
    why: '分属两句，不相干',
  },
  {
    text: '累计公开306条，其中网站发布200条，其余106条通过公众号和公告栏发布。',
    slot,
    expected: 'silent',
    why: '包含性列举且有其他渠道',
  },
  {
    text: '收到申请12件，较为集中的是征地补偿4件、工程招标3件。',
    expected: 'silent',
    why: '只列较集中的几类',
  },
];
