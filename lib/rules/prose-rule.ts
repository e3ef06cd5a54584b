import type { Section } from '@/lib/template/types';
import type { Finding } from './finding';
import { blankRulesOf, isBlankPlace, prosePlaces, type ProsePlace } from './prose-places';
import type { Rule } from './rule';

/** 空白的文字: a prescribed text that nobody has written. Its id comes from the slot. */
export const noBlankProse: Rule = {
  id: 'blankProse',
  severity: 'missing',
  name: '规定的文字都已写',
  source: '条例第五十条',
  idsIn: ({ sections }) => [...new Set(sections.flatMap(blankRulesOf))],
  check: ({ template, report }) =>
    template.sections.flatMap((section) =>
      prosePlaces(section, report).flatMap((place) => findingsOf(section, place)),
    ),
};

function findingsOf(section: Section, place: ProsePlace): readonly Finding[] {
  const { path, slot } = place;
  if (slot.blankRule === undefined || !isBlankPlace(place)) return [];
  const aspect = slot.shortName === section.shortName ? '' : `的“${slot.shortName}”`;
  return [
    {
      ruleId: slot.blankRule,
      severity: 'missing',
      message: `第${section.number}部分“${section.shortName}”${aspect}还没有写。${slot.help}`,
      cells: [],
      part: section.id,
      slot: path,
    },
  ];
}
