import type { Template } from '@/lib/template/types';
import { withoutQuotes } from './bare-text';
import { matches, sentenceRule } from './sentence-rule';
import type { TextPlace } from './text-places';

const YEAR_AND_NUMBER = '[〔［\\[（(【](\\d{4})[〕］\\]）)】](\\d{1,3})号';

/** I05: the notice that prescribes the form of this year, where an opening cites one of the same office. */
export const basisOfForm = sentenceRule({
  id: 'I05',
  severity: 'doubt',
  name: '编制依据是本年适用的通知',
  source: '统一格式',
  find: ({ plain }, place, { template, report }) => {
    const isOpening = place.part === 'opening' && /编制|撰写|格式|本报告|年度报告/.test(plain);
    if (!isOpening && !speaksOfThisReport(plain, place, template, report.year)) return [];
    const { number } = template.basis;
    const office = /^\p{Script=Han}+/u.exec(number)?.[0] ?? number;
    const cited = Array.from(plain.matchAll(new RegExp(office + YEAR_AND_NUMBER, 'g')));
    const isRight = cited.some(([, year = '', own = '']) => number === `${office}〔${year}〕${own}号`);
    return isRight ? [] : cited.map(([whole]) => whole);
  },
  message: (words, _, { template }) => `编制依据${words}不是本年适用的通知。改为“${template.basis.number}”。`,
});

/** Many an opening stands in 总体情况, where sentences speak of other reports and notices as well. */
function speaksOfThisReport(plain: string, { part }: TextPlace, template: Template, year: number): boolean {
  const isOfReport =
    part === template.sections[0]?.id &&
    /编制|撰写/.test(plain) &&
    /本(?:年度)?(?:报告|年报)|年度报告|年报/.test(plain);
  const named = isOfReport ? Array.from(withoutQuotes(plain).matchAll(/(20\d{2})年/g)) : [];
  return isOfReport && named.every(([, digits]) => Number(digits) === year);
}

const CODE = '(?:[\\p{Script=Han}]{1,8}(?:函|发|办|字|规|通|令|政))';
const ONE_BRACKET = new RegExp(
  `${CODE}(?:〔\\d{4}(?![\\d]*〕)[)）\\]]?\\d{0,4}号|[（(\\[]?\\d{4}〕\\d{1,4}号)`,
  'gu',
);
const NO_BRACKET = new RegExp(`${CODE}20\\d{2}\\d{1,3}号`, 'gu');
const NO_END = new RegExp(`${CODE}〔\\d{4}〕\\d{1,4}(?![\\d号、和—-])`, 'gu');

/** I09: 文号 with a bracket or 号 missing. */
export const documentNumberInForm = sentenceRule({
  id: 'I09',
  severity: 'doubt',
  name: '文号格式正确',
  source: '国家标准 GB/T 9704-2012',
  find: ({ plain }) =>
    /〔|〕|20\d{2}/.test(plain)
      ? [ONE_BRACKET, NO_BRACKET, NO_END].flatMap((pattern) => matches(plain, pattern))
      : [],
  message: (words) => `文号${words}格式有误。写作“〔2024〕1号”的样子，括号和“号”都不能少。`,
});
