import { allInOneYear, noRequests } from './base';
import { n03Traps } from './n03-traps';
import type { Wording } from './wording';

/** N03: 正文办结（答复）的件数 against 表三总计, 13 in the base. Parts of the results and of the requests stay silent. */
export const n03: readonly Wording[] = [
  { text: '（二）依申请公开情况\n2025年收到申请12件，上年结转2件，共办结15件。', expected: 'doubt' },
  { text: '本年度我局办结政府信息公开申请10件，其余正在办理。', expected: 'doubt' },
  { text: '全年共答复政府信息公开申请二十件。', expected: 'doubt' },
  { text: '累计办结政府信息公开申请１６件，无一逾期。', expected: 'doubt' },
  { text: '2025年，我镇共办理完毕政府信息公开申请9宗，结转下年1宗。', expected: 'doubt' },
  { text: '本年度答复申请人政府信息公开申请18件，答复率达到历年最好水平。', expected: 'doubt' },
  {
    text: '我中心全年办结政府信息公开申请8件，其中予以公开6件，无法提供2件。',
    expected: 'doubt',
  },
  { text: '本年度办理结果总计14件，结转下年度继续办理1件。', expected: 'doubt' },
  {
    text: '本年度收到申请12件，上年结转2件，办结12件。',
    expected: 'doubt',
  },
  {
    text: '全年依法答复政府信息公开申请一百零二件。',
    figures: { 'requests.handled.naturalPerson': '117', 'requests.handled.total': '120' },
    expected: 'doubt',
  },
  {
    text: '2025年，街道收到政府信息公开申请12件，已按期答复11件。',
    figures: allInOneYear,
    expected: 'doubt',
  },
  { text: '依申请公开工作。全年办结信息公开申请七份，群众满意度较高。', expected: 'doubt' },
  { text: '截至2025年12月31日，已办结政府信息公开申请12件，另有2件正在办理。', expected: 'doubt' },
  { text: '本年办结依申请公开件21起。', expected: 'doubt' },
  { text: '2025年，我委依法办结政府信息公开申请共计30件，按时办结率100%。', expected: 'doubt' },
  {
    slot: 'overview.lead',
    text: '2025年，我局发布信息500条，办结政府信息公开申请25件，组织培训2次。',
    expected: 'doubt',
  },
  {
    text: '我局全年办结政府信息公开申请1,130件。',
    figures: { 'requests.handled.naturalPerson': '1300', 'requests.handled.total': '1303' },
    expected: 'doubt',
  },
  {
    text: '本年办结政府信息公开申请5件。',
    figures: noRequests,
    expected: 'doubt',
  },
  {
    text: '按照“谁制作、谁答复”的要求，我局会同法制机构逐件审核，本年度共办结政府信息公开申请11件。',
    expected: 'doubt',
  },
  {
    text: '全年办结政府信息公开申请13件。其中予以公开6件。\n经核对，本年度共办结政府信息公开申请17件。',
    expected: 'doubt',
  },
  { text: '2025年度共作出政府信息公开申请答复22件，办结率和满意率均为历年最高。', expected: 'doubt' },
  {
    text: '我局健全“受理、会商、答复、归档”流程，年内办结政府信息公开申请三十四件，未出现超期。',
    expected: 'doubt',
  },
  { text: '2025年共收到申请12件，上年结转2件；办结6件，其余按程序办理。', expected: 'doubt' },
  { text: '全年累计作出政府信息公开答复４５件。', expected: 'doubt' },
  { text: '2025年，我站依法办结政府信息公开申请1件。', expected: 'doubt' },
  { text: '2025年办结数量共计19件，包括予以公开6件、部分公开2件等。', expected: 'doubt' },
  ...n03Traps,
];
