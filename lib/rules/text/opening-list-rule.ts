import type { Template } from '@/lib/template/types';
import { numeralOf } from './part-headings';
import { sentenceRule, textExample } from './sentence-rule';

const REPORT = /报告|全文/;
const COUNT =
  /(?:由|分为|分|包括|共|以下|共计|为)([一二三四五六七八九十]|\d{1,2})个?(?:大)?(?:部分|方面)(?:组成|构成|内容)?/;
const LIST = /(?:由|包括|包含|分为|涵盖)([^。；]*、[^。；]*)/;
/** Words that every part shares; what is left tells them apart. */
const COMMON = /政府信息公开工作|政府信息公开|政府信息|行政机关|情况|公开/g;
/** So many names make a list one of parts. */
const FEWEST_NAMES = 4;
const FEWEST_KNOWN = 2;
/** Fewer parts are parts of something else: 正文和附件两部分. */
const FEWEST_PARTS = 4;

/** S15: the opening announces other parts than the form has. */
export const openingListsParts = sentenceRule({
  id: 'S15',
  severity: 'doubt',
  name: '导语所列与各部分一致',
  source: '统一格式',
  examples: [
    textExample(
      'text.opening',
      '本报告由七个部分组成，统计期限为1月1日至12月31日。',
      '本报告由六个部分组成，统计期限为1月1日至12月31日。',
    ),
  ],
  find: ({ plain }, { part }, { template }) => {
    if (part !== 'opening' || !REPORT.test(plain)) return [];
    const [whole, typed = ''] = COUNT.exec(plain) ?? [];
    const count = /\d/.test(typed) ? Number(typed) : numeralOf(typed);
    const isOther = whole !== undefined && count >= FEWEST_PARTS && count !== template.sections.length;
    return [...(isOther ? [whole] : []), ...foreignNames(template, LIST.exec(plain)?.[1] ?? '')];
  },
  message: (words, _, { template }) =>
    `导语中的${words}与报告的${template.sections.length}个部分不一致。按规定的部分改写。`,
});

/** Names in a list of parts that are no part of the form. */
function foreignNames(template: Template, list: string): readonly string[] {
  const names = list
    .replace(/(?:等)?(?:[一二三四五六七八九十]|\d{1,2})?个?(?:部分|方面)?(?:组成|构成)?$/, '')
    .split(/[、，,]/)
    .filter((name) => name.length > 1);
  const isKnown = (name: string) => {
    const bare = name.replace(COMMON, '');
    // 主动公开 and 依申请公开 are known by what is left of them.
    return bare === '' || pairsOf(template).some((pair) => bare.includes(pair));
  };
  const foreign = names.filter((name) => !isKnown(name));
  const known = names.length - foreign.length;
  return names.length >= FEWEST_NAMES && known >= FEWEST_KNOWN ? foreign : [];
}

/** Pairs of characters that the names of the parts are known by. */
function pairsOf({ sections }: Template): readonly string[] {
  return sections.flatMap(({ shortName }) =>
    [...shortName.replace(COMMON, '')].flatMap((sign, at, all) =>
      at === 0 ? [] : [`${all[at - 1] ?? ''}${sign}`],
    ),
  );
}
