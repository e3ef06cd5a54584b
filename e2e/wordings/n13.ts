import { n13Traps } from './n13-traps';
import type { Wording } from './wording';

/** N13: 渠道: requests by network, letter and visit against those received. */
export const n13: readonly Wording[] = [
  { text: '全年收到申请12件，其中网络申请7件，信函申请3件，当面申请1件。', expected: 'doubt' },
  { text: '2025年收到政府信息公开申请12件。按提交方式分，网上8件、邮寄5件、现场1件。', expected: 'doubt' },
  { text: '新收申请十二件，从渠道看，当面提交两件，信函提交三件，网络提交五件。', expected: 'doubt' },
  {
    text: '受理渠道保持畅通，本年度12件申请中，通过在线平台提交9件，通过邮政寄递提交4件。',
    expected: 'doubt',
  },
  { text: '收到申请１２件，其中网站提交６件，信函提交３件，电子邮件提交２件。', expected: 'doubt' },
  { text: '共收到申请12宗（当面4宗、信函4宗、网络3宗），均出具登记回执。', expected: 'doubt' },
  { text: '我局全年接收申请12件，其中线上申请10件，线下申请3件。', expected: 'doubt' },
  { text: '本年新收12件，其中来信申请6件、窗口递交2件、电子邮箱1件、政府门户网站2件。', expected: 'doubt' },
  {
    text: '全年共收到依申请公开12件。申请人通过网络提交的6件，通过信函提交的4件，当面提交的3件。',
    expected: 'doubt',
  },
  { text: '从申请方式看，当面申请3份，信函申请5份，网络申请6份；全年共收到申请12份。', expected: 'doubt' },
  { text: '2025年共受理申请12件，传真申请1件，信函申请6件，网络申请7件，都已按时答复。', expected: 'doubt' },
  { text: '一年来，本机关共收到申请12件，网络渠道11件，信函渠道2件，未收到当面申请。', expected: 'doubt' },
  { text: '收到申请12件，其中：互联网渠道8件，书面信函3件，当面0件。', expected: 'doubt' },
  {
    text: '完善线上线下受理机制，12件申请中有6件来自网上平台，有5件来自信函，另有3件为现场递交。',
    expected: 'doubt',
  },
  {
    text: '全年共收到申请20件，其中网络申请11件，信函申请5件，当面申请3件。',
    figures: { 'requests.received.total': '20' },
    expected: 'doubt',
  },
  {
    text: '收到政府信息公开申请35件，其中网站在线提交20件，特快专递提交12件，到场提交5件。',
    figures: { 'requests.received.total': '35' },
    expected: 'doubt',
  },
  {
    text: '全年新收申请一百零二件，其中网络渠道七十件，信函渠道二十件，当面渠道十件。',
    figures: { 'requests.received.total': '102' },
    expected: 'doubt',
  },
  {
    text: '我镇全年收到申请8件，其中村民到便民服务中心当面提交4件，邮寄提交3件，网上提交2件。',
    figures: { 'requests.received.total': '8' },
    expected: 'doubt',
  },
  {
    text: '全年登记申请260件，其中网络申请198件、信函申请54件、当面申请18件，均建立台账。',
    figures: { 'requests.received.total': '260' },
    expected: 'doubt',
  },
  {
    text: '本中心收到申请5件，其中信函2件、网络2件、当面2件。',
    figures: { 'requests.received.total': '5' },
    expected: 'doubt',
  },
  {
    text: '本年收到申请64起：线上42起，邮寄12起，窗口8起。',
    figures: { 'requests.received.total': '64' },
    expected: 'doubt',
  },
  {
    text: '全年收到申请17件，申请渠道包括网络9件、信函5件、当面5件，未收到传真申请。',
    figures: { 'requests.received.total': '17' },
    expected: 'doubt',
  },
  {
    text: '收到申请3件，网上提交1件，寄送书面申请1件，全部依法答复。',
    figures: { 'requests.received.total': '3' },
    expected: 'doubt',
  },
  {
    text: '我委2025年收到申请47件，其中通过依申请公开系统提交31件，通过信函提交14件，通过电子邮件提交5件。',
    figures: { 'requests.received.total': '47' },
    expected: 'doubt',
  },
  {
    text: '新收申请9件，其中当面递交六件，信件寄送两件，网络提交两件。',
    figures: { 'requests.received.total': '9' },
    expected: 'doubt',
  },
  ...n13Traps,
];
