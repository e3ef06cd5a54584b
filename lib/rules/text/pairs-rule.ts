import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findingAt, textExample } from './sentence-rule';
import { textPlaces, type TextPlace } from './text-places';

const OPENING = new Map([
  ['（', '）'],
  ['〔', '〕'],
  ['《', '》'],
  ['【', '】'],
  ['“', '”'],
]);
const CLOSING = new Set(OPENING.values());
/** 1） and a) are numbers of a list. */
const LIST_NUMBER = /(?<![\p{Script=Han}\d（(])[\da-zA-Z]{1,2}[）)]/gu;

/** X09: brackets and quotes stand in pairs. They may reach over sentences, not over texts. */
export const pairedMarks: Rule = {
  id: 'X09',
  severity: 'hint',
  name: '括号和引号成对',
  source: '常识',
  examples: [
    textExample('text.overview.platform', '深化“互联网+政务公开工作。', '深化“互联网+政务公开”工作。'),
  ],
  check: ({ template, report }) => textPlaces(template, report).flatMap(unpaired),
};

function unpaired(place: TextPlace): readonly Finding[] {
  const open: { readonly sign: string; readonly sentence: string }[] = [];
  const alone = new Map<string, string>();
  for (const { text } of place.sentences) {
    for (const sign of signsOf(text)) {
      const last = open[open.length - 1];
      if (OPENING.has(sign)) open.push({ sign, sentence: text });
      else if (last && OPENING.get(last.sign) === sign) open.pop();
      else alone.set(text, sign);
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

function signsOf(text: string): readonly string[] {
  return [...text.replace(LIST_NUMBER, '').replace(/\(/g, '（').replace(/\)/g, '）')].filter(
    (sign) => OPENING.has(sign) || CLOSING.has(sign),
  );
}
