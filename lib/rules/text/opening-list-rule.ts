import { listedParts } from './listed-parts';
import { numeralOf } from './part-headings';
import { sentenceRule } from './sentence-rule';

const REPORT = /报告|全文/;
const COUNT =
  /(?:由|分为|分|包括|共|以下|共计|为)([一二三四五六七八九十]|\d{1,2})个?(?:大)?(?:部分|方面)(?:组成|构成|内容)?/;
/** Fewer parts are parts of something else: 正文和附件两部分. */
const FEWEST_PARTS = 4;

/** S15: the opening announces other parts than the form has. */
export const openingListsParts = sentenceRule({
  id: 'S15',
  severity: 'doubt',
  name: '导语所列与各部分一致',
  source: '统一格式',
  find: ({ plain }, { part }, { template }) => {
    if (part !== 'opening' || !REPORT.test(plain)) return [];
    const [whole, typed = ''] = COUNT.exec(plain) ?? [];
    const count = /\d/.test(typed) ? Number(typed) : numeralOf(typed);
    const isOther = whole !== undefined && count >= FEWEST_PARTS && count !== template.sections.length;
    return [...(isOther ? [whole] : []), ...(listedParts(template, plain)?.foreign ?? [])];
  },
  message: (words, _, { template }) =>
    `导语中的${words}与报告的${template.sections.length}个部分不一致。按规定的部分改写。`,
});
