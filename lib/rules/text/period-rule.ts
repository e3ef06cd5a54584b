import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findingAt } from './sentence-rule';
import { plainText, type Sentence } from './sentences';
import { textPlaces, type TextPlace } from './text-places';

/** Words that make a span of days the 统计期限, and no event of the year. */
const ABOUT = /统计(?:期|时|数据|范围)|数据(?:的)?统计|所列数据|报告期|期限/;
const SPAN =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?起?(?:至|到|—+|–|-|~|～)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?/g;
const RIGHT = '统计期限为2024年1月1日至2024年12月31日。';

/** I03: the printed 统计期限 is the reporting year. One that is not printed is a hint. */
export const periodOfYear: Rule = {
  id: 'I03',
  severity: 'error',
  name: '统计期限是报告年度',
  source: '四川省地方标准 DB51/T 2660-2019',
  examples: [
    {
      breaks: { set: { 'text.opening': '统计期限为2023年1月1日至2023年12月31日。' } },
      holds: { set: { 'text.opening': RIGHT } },
    },
  ],
  check: ({ template, report }) => {
    const places = textPlaces(template, report);
    const { year, seen } = report;
    const said = places.flatMap((place) =>
      place.sentences.flatMap((sentence) => spansIn(sentence).map((span) => ({ place, sentence, span }))),
    );
    const printed = plainText(seen?.period ?? '');
    const isElsewhere = printed !== '' && !places.some(({ text }) => plainText(text).includes(printed));
    if (isElsewhere && !isYear(printed, year)) {
      return [{ ...messageOf(printed, year), cells: [], part: 'opening', quote: seen?.period ?? '' }];
    }
    const wrong = said.filter(({ span }) => !isYear(span, year));
    if (said.length > 0 || isElsewhere) {
      return wrong.map(({ place, sentence, span }) => ({
        ...messageOf(span, year),
        ...whereOf(place, sentence),
      }));
    }
    const opening = places.find(({ part }) => part === 'opening');
    if (!opening && !seen) return [];
    const message = `没有写明统计期限。宜写“统计期限为${year}年1月1日至${year}年12月31日”。`;
    return [{ ruleId: 'I03', severity: 'hint', message, cells: [], part: 'opening', slot: 'text.opening' }];
  },
};

function spansIn({ plain }: Sentence): readonly string[] {
  return ABOUT.test(plain) ? Array.from(plain.matchAll(SPAN), ([span]) => span) : [];
}

/** 1 January to 31 December; a year that is not written is this one. */
function isYear(span: string, year: number): boolean {
  const [match] = Array.from(span.matchAll(SPAN));
  if (!match) return true;
  const [, startYear, startMonth, startDay, endYear, endMonth, endDay] = match;
  const start = startYear === undefined || Number(startYear) === year;
  const end = endYear === undefined || Number(endYear) === year;
  const days = [startMonth, startDay, endMonth, endDay].map(Number).join('-');
  return start && end && days === '1-1-12-31';
}

function messageOf(span: string, year: number): Pick<Finding, 'ruleId' | 'severity' | 'message'> {
  const message = `统计期限“${span}”不是报告年度。应为${year}年1月1日至${year}年12月31日。`;
  return { ruleId: 'I03', severity: 'error', message };
}

function whereOf(place: TextPlace, sentence: Sentence): Omit<Finding, 'ruleId' | 'severity' | 'message'> {
  const { cells, part, slot, quote } = findingAt(periodOfYear, place, sentence.text, '');
  return { cells, part, ...(slot === undefined ? {} : { slot }), ...(quote === undefined ? {} : { quote }) };
}
