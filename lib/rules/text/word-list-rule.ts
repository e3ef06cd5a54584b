import { defaultRuleSettings, type ListedWord } from '../rule-settings';
import type { Rule } from '../rule';
import { findingAt } from './sentence-rule';
import { textPlaces } from './text-places';

/** X06: words that the agency keeps in a list of its own; without a list it is silent. */
export const noListedWords: Rule = {
  id: 'X06',
  severity: 'doubt',
  name: '没有词表中的词',
  source: '本机关的词表',
  check: ({ template, report, settings = defaultRuleSettings }) => {
    const listed = settings.wordList.filter(({ word }) => word !== '');
    if (listed.length === 0) return [];
    return textPlaces(template, report).flatMap((place) =>
      place.sentences.flatMap(({ text }) => {
        const found = listed.filter(({ word }) => text.includes(word));
        return found.length === 0 ? [] : [findingAt(noListedWords, place, text, messageOf(found))];
      }),
    );
  },
};

function messageOf(found: readonly ListedWord[]): string {
  const words = found.map(({ word }) => `“${word}”`).join('');
  const better = found.flatMap(({ instead }) => (instead ? [`“${instead}”`] : [])).join('');
  return `${words}在本机关的词表中。${better === '' ? '核对最新规范表述。' : `规范表述是${better}。`}`;
}
