import { n14Traps } from './n14-traps';
import type { Wording } from './wording';

/** N14: outcomes counted under a name that 表三 does not have. */
export const n14: readonly Wording[] = [
  { text: '办结申请13件，其中予以公开6件，部分公开2件，信息不存在3件，其他2件。', expected: 'doubt' },
  { text: '全年答复申请13件：公开6件，信息不存在4件，部分公开2件，不予公开1件。', expected: 'doubt' },
  { text: '因政府信息不存在告知申请人3件，均说明理由。', expected: 'doubt' },
  { text: '答复“信息不存在”两件，答复前都经过检索并留存记录。', expected: 'doubt' },
  { text: '经检索，所申请信息不存在的2件，已书面告知。', expected: 'doubt' },
  { text: '不属于本机关公开的3件，均告知申请人向有关单位提出。', expected: 'doubt' },
  {
    text: '答复结果为：予以公开6件、不属于本行政机关公开2件、政府信息不存在1件、部分公开2件。',
    expected: 'doubt',
  },
  { text: '其中，申请信息不存在的共计三件，占全部办结数的近四分之一。', expected: 'doubt' },
  { text: '予以公开６件，信息不存在３件，不予公开１件。', expected: 'doubt' },
  { text: '从答复类型看，信息不存在类3件，予以公开类6件，部分公开类2件。', expected: 'doubt' },
  { text: '全年无法提供3件，其中属于信息不存在2件，属于没有现成信息1件。', expected: 'doubt' },
  { text: '我局办理的申请中，非本机关公开职责的2件，均做好指引。', expected: 'doubt' },
  { text: '对3件不属于本机关负责公开的申请，逐一告知掌握信息的单位和联系方式。', expected: 'doubt' },
  { text: '一年来作出政府信息不存在答复书5份，未因此发生争议。', expected: 'doubt' },
  { text: '答复申请人“该信息不存在”1件，“不予公开”1件。', expected: 'doubt' },
  {
    text: '本年度办理情况：主动公开范围内予以公开6件，不属于本单位公开范围3件，信息不存在1件。',
    expected: 'doubt',
  },
  { text: '信息不存在答复2宗，部分公开答复2宗，均经法律顾问审核。', expected: 'doubt' },
  { text: '我街道共答复申请8件，其中信息不存在的有4件，多为年代久远的拆迁资料。', expected: 'doubt' },
  {
    text: '共答复申请一百零二件，其中信息不存在二十件，不予公开十一件，予以公开七十一件。',
    figures: { 'requests.handled.total': '102' },
    expected: 'doubt',
  },
  { text: '2025年，信息不存在的答复数量为3件，与上年持平。', expected: 'doubt' },
  { text: '办结13件，其中因档案未形成、信息不存在的1件，因非本机关掌握的2件。', expected: 'doubt' },
  { text: '受理后认定不属于本机关公开的4件，认定属于行政查询事项的1件。', expected: 'doubt' },
  { text: '本机关全年共出具信息不存在告知书6份，告知书载明了检索过程。', expected: 'doubt' },
  { text: '告知信息不存在共2起，告知补正3起。', expected: 'doubt' },
  {
    text: '予以公开的六件，告知政府信息不存在的三件，按其他处理的一件，其余为部分公开和不予公开。',
    expected: 'doubt',
  },
  ...n14Traps,
];
