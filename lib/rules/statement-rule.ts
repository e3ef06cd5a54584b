import type { Section, Statement } from '@/lib/template/types';
import type { Finding, Severity } from './finding';
import { isBlankPlace, prosePlaces, slotsOf } from './prose-places';
import type { Rule } from './rule';
import { squeezed } from './squeezed';

/** 数或者没有: an amount, a count, or a plain none. */
const SAID =
  /[\d零〇一二两三四五六七八九十百千万]+(?:万?元|件|笔|次|份|人)|[为:]\d|零|无|没有|未(?!来)|不(?:存在|涉及|产生|收|曾)/;

/** S09: a text that has to state something states it. Silent while the text is blank, which is 未填. */
export const requiredStatement: Rule = {
  id: 'statement',
  severity: 'doubt',
  name: '必须写明的事项都已写明',
  source: '统一格式',
  idsIn: ({ sections }) =>
    sections.flatMap(slotsOf).flatMap(({ statement }) => (statement ? [statement.rule] : [])),
  check: ({ template, report, settings }) =>
    template.sections.flatMap((section) =>
      prosePlaces(section, report).flatMap((place) => {
        const { statement } = place.slot;
        if (!statement || isBlankPlace(place) || isStated(place.text, statement)) return [];
        return [findingOf(section, statement, place.path, settings?.feeStatement ?? 'doubt')];
      }),
    ),
};

/** What is said stands in the sentence that speaks about it, or follows it as under a heading. */
function isStated(text: string, { about, notAbout = [] }: Statement): boolean {
  const sentences = text
    .split(/[。；;！!\n]/)
    .map((sentence) => notAbout.reduce((rest, words) => rest.split(words).join(''), squeezed(sentence)))
    .filter((sentence) => sentence !== '');
  return sentences.some(
    (sentence, index) =>
      about.some((words) => sentence.includes(words)) && SAID.test(sentence + (sentences[index + 1] ?? '')),
  );
}

function findingOf(
  section: Section,
  { rule, name, help }: Statement,
  slot: string,
  severity: Severity,
): Finding {
  const message = `第${section.number}部分“${section.shortName}”没有说明${name}。${help}`;
  return { ruleId: rule, severity, message, cells: [], part: section.id, slot };
}
