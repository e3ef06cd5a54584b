import { NUMERAL, readNumeral } from './numerals';

/** 数量: a number with its unit, and the words around it. */
export interface Count {
  readonly value: number;
  /** The number as it is written. */
  readonly text: string;
  readonly unit: string;
  readonly at: number;
  readonly end: number;
  /** 约, 余: no exact number. */
  readonly isRough: boolean;
  /** Words between it and the mark or the count before it. */
  readonly left: string;
  /** Words between it and the mark or the count after it. */
  readonly right: string;
  /** The words of the sentence before its clause, and up to its end. */
  readonly before: string;
  readonly upTo: string;
}

const UNITS = '件次|人次|件|条|宗|份|起|篇|次|场|个|项|张|期|例|笔|批|部|名|人|元|册|幅|家|页';
const COUNT = new RegExp(`(?<![第\\d.])(${NUMERAL})(余|多)?(${UNITS})(?![次性])`, 'g');
const ROUGH = /(?:约|近|逾|超|超过|不到|不足|不超过|不少于|达到?近)$/;
const BREAKS = '，；：（）。';
/** 件, 宗, 份, 起: what requests, cases and documents are counted in. */
const PIECES = ['件', '宗', '份', '起', '例'];

export function countsIn(words: string): readonly Count[] {
  const found = Array.from(words.matchAll(COUNT)).flatMap((match) => {
    const [whole, text = '', more, unit = ''] = match;
    const value = readNumeral(text);
    return value === null
      ? []
      : [{ value, text, unit, more, at: match.index, end: match.index + whole.length }];
  });
  return found.map(({ more, ...count }, index) => {
    const clause = lastBreak(words, count.at);
    const from = Math.max(found[index - 1]?.end ?? 0, clause);
    const left = words.slice(from, count.at).replace(/^[、和及与]+/, '');
    const rest = words.slice(count.end, found[index + 1]?.at ?? words.length);
    return {
      ...count,
      left,
      right: rest.split(/[，；：（）。、！？]/)[0] ?? '',
      isRough: more !== undefined || ROUGH.test(left),
      before: words.slice(0, clause),
      upTo: words.slice(0, count.end),
    };
  });
}

export function isPieces({ unit }: Count): boolean {
  return PIECES.includes(unit);
}

/** Where the clause begins that goes on to here. */
function lastBreak(words: string, before: number): number {
  for (let at = before; at > 0; at -= 1) if (BREAKS.includes(words.charAt(at - 1))) return at;
  return 0;
}
