import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findingAt } from './sentence-rule';
import { plainText, type Sentence } from './sentences';
import { textPlaces, type TextPlace } from './text-places';

/** Words that make a span of days the 统计期限, and no event of the year. */
const ABOUT = /统计(?:期|时|数据|范围)|数据(?:的)?统计|所列数据|报告期|期限|起止(?:时间|日期)/;
/** In an opening a whole year is the 统计期限 in these words, too. */
const ABOUT_REPORT = /报告|数据|涵盖/;
/** 年 may be lost, 20231月1日: that is for I10 to find. */
const SPAN =
  /(?:(\d{4})年?)?(\d{1,2})月(\d{1,2})日?起?[，,、]?(?:至|到|—+|–|-|－|~|～)(?:(\d{4})年?)?(\d{1,2})月(\d{1,2})日?/g;
const WHOLE_YEAR = '1-1-12-31';
/** A date of which more is lost, 202411日, and 截至2024年12月31日: a period was written. */
const UNREADABLE = /(?:\d{4}年?)?\d{2,4}日?起?[，,、]?至(?:\d{4}年?)?\d{3,4}日/;
const UP_TO = /截[至止]到?(\d{4})年12月31日/;

/** I03: the printed 统计期限 is the reporting year. One that is not printed is a hint. */
export const periodOfYear: Rule = {
  id: 'I03',
  severity: 'error',
  name: '统计期限是报告年度',
  source: '四川省地方标准 DB51/T 2660-2019',
  check: ({ template, report }) => {
    const places = textPlaces(template, report);
    const { year, seen } = report;
    const said = places.flatMap((place) =>
      place.sentences.flatMap((sentence) =>
        spansIn(sentence, place).map((span) => ({ place, sentence, span })),
      ),
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
    const isSaid = isWholeYear(printed, year) || places.some((place) => isSaidOtherwise(place, year));
    if (isSaid || (!opening && !seen)) return [];
    const message = `没有写明统计期限。宜写“统计期限为${year}年1月1日至${year}年12月31日”。`;
    return [{ ruleId: 'I03', severity: 'hint', message, cells: [], part: 'opening', slot: 'text.opening' }];
  },
};

function spansIn({ plain }: Sentence, { part }: TextPlace): readonly string[] {
  const spans = Array.from(plain.matchAll(SPAN), ([span]) => span);
  if (ABOUT.test(plain)) return spans;
  return part === 'opening' && ABOUT_REPORT.test(plain)
    ? spans.filter((span) => daysOf(span) === WHOLE_YEAR)
    : [];
}

/** A period in words from which no two days can be read. */
function isSaidOtherwise({ sentences }: TextPlace, year: number): boolean {
  return sentences.some(
    ({ plain }) => ABOUT.test(plain) && (UNREADABLE.test(plain) || Number(UP_TO.exec(plain)?.[1]) === year),
  );
}

/** 1 January to 31 December; a year that is not written is this one. */
function isYear(span: string, year: number): boolean {
  return daysOf(span) === undefined || isWholeYear(span, year);
}

function isWholeYear(span: string, year: number): boolean {
  const [, start, , , end] = matchOf(span) ?? [];
  const years = [start, end].flatMap((typed) => (typed === undefined ? [] : [Number(typed)]));
  return daysOf(span) === WHOLE_YEAR && years.every((typed) => typed === year);
}

/** 1-1-12-31 */
function daysOf(span: string): string | undefined {
  const match = matchOf(span);
  return match && [match[2], match[3], match[5], match[6]].map(Number).join('-');
}

function matchOf(span: string): RegExpMatchArray | undefined {
  const [match] = Array.from(span.matchAll(SPAN));
  return match;
}

function messageOf(span: string, year: number): Pick<Finding, 'ruleId' | 'severity' | 'message'> {
  const message = `统计期限“${span}”不是报告年度。应为${year}年1月1日至${year}年12月31日。`;
  return { ruleId: 'I03', severity: 'error', message };
}

function whereOf(place: TextPlace, sentence: Sentence): Omit<Finding, 'ruleId' | 'severity' | 'message'> {
  const { cells, part, slot, quote } = findingAt(periodOfYear, place, sentence.text, '');
  return { cells, part, ...(slot === undefined ? {} : { slot }), ...(quote === undefined ? {} : { quote }) };
}
