import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { numeralOf } from './part-headings';
import { findingAt } from './sentence-rule';
import type { Sentence } from './sentences';
import { textPlaces, type TextPlace } from './text-places';

const NUMERAL = '[一二三四五六七八九十]{1,2}';
/** 序号 by level: （一）, 1. and （1）. The first level is what S01 looks at. */
const LEVELS = [
  new RegExp(`^[（(]?(${NUMERAL})[）)]`),
  /^(\d{1,2})(?:、|[.．](?!\d+(?:\.\d+)?[万亿%]))/,
  /^[（(](\d{1,2})[）)]/,
] as const;
const TWO_IN_LINE = new RegExp(`^(?:[（(]${NUMERAL}[）)]\\s*){2}|^(?:${NUMERAL}、\\s*){2}`);

/** S14: numbers that jump, stand twice or stand side by side. They may begin again at one. */
export const numbersInOrder: Rule = {
  id: 'S14',
  severity: 'doubt',
  name: '序号连续',
  source: '常识',
  check: ({ template, report }) => textPlaces(template, report).flatMap(numberingOf),
};

function numberingOf(place: TextPlace): readonly Finding[] {
  const last: number[] = [];
  return place.sentences.flatMap((sentence): readonly Finding[] => {
    if (!sentence.opens) return [];
    const twice = TWO_IN_LINE.exec(sentence.text)?.[0];
    if (twice !== undefined) return [findingOf(place, sentence, twice, '一行里有两个。留一个')];
    const level = LEVELS.findIndex((pattern) => pattern.test(sentence.text));
    const [sign = '', typed = ''] = LEVELS[level]?.exec(sentence.text) ?? [];
    if (sign === '') return [];
    const number = /\d/.test(typed) ? Number(typed) : numeralOf(typed);
    const before = last[level];
    last.length = Math.min(last.length, level + 1);
    last[level] = number;
    if (before === undefined || number === 1 || number === before + 1) return [];
    return [findingOf(place, sentence, sign, number === before ? '重复。改正' : '不连续。改正')];
  });
}

function findingOf(place: TextPlace, { text }: Sentence, sign: string, what: string): Finding {
  return findingAt(numbersInOrder, place, text, `序号“${sign.trim()}”${what}序号。`);
}
