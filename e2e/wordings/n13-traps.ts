import type { Wording } from './wording';

/** Right statements, and traps, where N13 stays silent. */
export const n13Traps: readonly Wording[] = [
  {
    text: '全年收到申请12件，其中网络8件，信函3件，当面1件。',
    expected: 'silent',
    why: '渠道之和等于收到数',
  },
  { text: '收到申请十二件，其中网上七件、信函四件、当面一件。', expected: 'silent', why: '中文数字，相等' },
  { text: '收到申请１２件，线上９件，线下３件。', expected: 'silent', why: '全角数字，相等' },
  { text: '收到申请12件，渠道包括网络6件、信函3件等。', expected: 'silent', why: '有“等”，不完整' },
  { text: '收到申请12件，其中通过网络提交7件。', expected: 'silent', why: '只说一个渠道' },
  {
    text: '本年度收到的12件申请均通过网络提交，无当面和信函申请。',
    expected: 'silent',
    why: '全部来自一个渠道',
  },
  {
    text: '申请人可以通过当面、信函、网络、传真四种方式提交申请，全年收到12件。',
    expected: 'silent',
    why: '渠道没有数字',
  },
  { text: '2024年网络申请5件，信函申请4件；2025年收到申请12件。', expected: 'silent', why: '上年渠道' },
  {
    text: '全区各单位收到申请240件，其中网络160件，信函60件，当面20件。',
    expected: 'silent',
    why: '全区口径',
  },
  { text: '通过网站发布信息200条，通过公众号发布信息106条。', expected: 'silent', why: '信息发布渠道' },
  {
    text: '全年接待现场咨询30次，接听电话咨询120次，回复网上咨询45次。',
    expected: 'silent',
    why: '咨询渠道',
  },
  { text: '收到来信投诉2件、网上投诉6件、来访投诉1件，均转办。', expected: 'silent', why: '投诉渠道' },
  { text: '答复书通过邮寄送达9件，当面领取2件，电子邮件发送2件。', expected: 'silent', why: '答复送达方式' },
  {
    text: '全年办理申请14件（含上年结转2件），其中网络申请9件，信函申请5件。',
    expected: 'silent',
    why: '含上年结转，相等',
  },
  {
    text: '收到申请12件，其中网络6件，信函3件，其他渠道3件。',
    expected: 'silent',
    why: '另列其他渠道，相等',
  },
  { text: '收到申请12件，其中网络提交8件，其余为信函申请。', expected: 'silent', why: '写明其余' },
  {
    text: '上半年收到申请5件，其中网络3件，信函2件；全年收到申请12件。',
    expected: 'silent',
    why: '上半年渠道',
  },
  { text: '下一步将优化网上申请功能，当面和信函申请同步登记。', expected: 'silent', why: '改进措施，无数字' },
  {
    text: '公开征求意见期间收到网上意见15条、信函意见3条，采纳6条。',
    expected: 'silent',
    why: '建议征集渠道',
  },
  {
    text: '受理电话12329，邮寄地址为水务大厦301室，全年收到申请12件。',
    expected: 'silent',
    why: '渠道电话号码',
  },
  { text: '申请12件，网络提交最多，为7件，反映出群众线上办事习惯。', expected: 'silent', why: '最多的渠道' },
];
