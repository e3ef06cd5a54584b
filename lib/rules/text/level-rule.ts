import { withoutQuotes } from './bare-text';
import { matches, sentenceRule } from './sentence-rule';

const WHOLE =
  /全[省市县区州旗盟](?:各级|各部门|行政机关|政府系统|共|累计|新|全年)*(?:收到|受理|新收|办结|答复|主动公开)(?:各类)?政府信息[^，。；]{0,8}\d+(?:余)?[件条]/g;
const GOVERNMENT =
  /(?<![向代由\p{Script=Han}])[省市县区州旗](?:人民)?政府(?:共|全年|累计)*(?:收到|受理|办结)[^，。；]{0,10}申请\d+件/gu;
/** 受理公民向市政府提出的申请: what somebody was asked in the name of a government is another matter. */
const ADDRESSED =
  /(?:收到|受理|办结|办理|答复)[^，。；\d]{0,16}向[省市县区州旗](?:人民)?政府[^，。；\d]{0,12}提出的?[^，。；\d]{0,10}申请[^，。；\d]{0,4}\d+[件条]/g;
const IN_ITS_NAME = /转|代|协助|配合|交办|承办/;
/** Agencies whose business is the disclosure of all others. */
const COMPETENT = /政府办公|政务|数据|大数据|行政审批/;

/** I08: numbers of a whole city in the report of one of its agencies. */
export const ownLevel = sentenceRule({
  id: 'I08',
  severity: 'doubt',
  name: '数据是本机关的口径',
  source: '常识',
  find: ({ plain }, _, { report: { agency } }) => {
    if (agency.kind === 'government' || COMPETENT.test(agency.name)) return [];
    const prose = withoutQuotes(plain);
    const patterns = IN_ITS_NAME.test(prose) ? [WHOLE, GOVERNMENT] : [WHOLE, GOVERNMENT, ADDRESSED];
    return patterns.flatMap((pattern) => matches(prose, pattern));
  },
  message: (words) => `${words}像是上级政府的口径。改为本机关的数据，确需写的说明原因。`,
});
