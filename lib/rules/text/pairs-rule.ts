import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findingAt } from './sentence-rule';
import type { Sentence } from './sentences';
import { textPlaces, type TextPlace } from './text-places';

const OPENING = new Map([
  ['（', '）'],
  ['〔', '〕'],
  ['《', '》'],
  ['【', '】'],
  ['“', '”'],
]);
const CLOSING = new Set(OPENING.values());
/** 1） and a） may be numbers of a list. */
const LIST_NUMBER = /(?:^|[\s。；;：:，,、])[\da-zA-Z]{1,2}）/g;
const ROUND = new RegExp(`（|${LIST_NUMBER.source}|）`, 'g');

/** X09: brackets and quotes stand in pairs. They may reach over sentences, not over texts. */
export const pairedMarks: Rule = {
  id: 'X09',
  severity: 'hint',
  name: '括号和引号成对',
  source: '常识',
  check: ({ template, report }) => textPlaces(template, report).flatMap(unpaired),
};

function unpaired(place: TextPlace): readonly Finding[] {
  const open: { readonly sign: string; readonly sentence: string }[] = [];
  const alone = new Map<string, string>();
  for (const paragraph of paragraphsOf(place)) {
    const marks = withoutListNumbers(fullWidth(paragraph.map(({ text }) => text).join('')));
    let at = 0;
    for (const { text } of paragraph) {
      for (const sign of marks.slice(at, at + text.length)) {
        const last = open[open.length - 1];
        if (OPENING.has(sign)) open.push({ sign, sentence: text });
        else if (!CLOSING.has(sign)) continue;
        else if (last && OPENING.get(last.sign) === sign) open.pop();
        else alone.set(text, sign);
      }
      at += text.length;
    }
  }
  for (const { sign, sentence } of open) alone.set(sentence, sign);
  return [...alone].map(([sentence, sign]) =>
    findingAt(
      pairedMarks,
      place,
      sentence,
      `“${sign}”不配对，${place.name}的括号或引号缺了一半。补齐或删去。`,
    ),
  );
}

function paragraphsOf({ sentences }: TextPlace): readonly (readonly Sentence[])[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.opens) paragraphs.push([]);
    paragraphs[paragraphs.length - 1]?.push(sentence);
  }
  return paragraphs;
}

/** The same without brackets that close a number of a list; （电话：12） has a pair. */
function withoutListNumbers(paragraph: string): string {
  let open = 0;
  return paragraph.replace(ROUND, (mark, at: number) => {
    const isNumber = mark.length > 1 && (open === 0 || closesMore(paragraph.slice(at + mark.length)));
    if (isNumber) return `${mark.slice(0, -1)} `;
    open = mark === '（' ? open + 1 : Math.max(0, open - 1);
    return mark;
  });
}

/** Whether a bracket closes in a text that opened before it. */
function closesMore(rest: string): boolean {
  let open = 0;
  return [...rest.replace(LIST_NUMBER, '')].some((sign) => {
    open += sign === '（' ? 1 : sign === '）' ? -1 : 0;
    return open < 0;
  });
}

function fullWidth(text: string): string {
  return text.replace(/\(/g, '（').replace(/\)/g, '）');
}
