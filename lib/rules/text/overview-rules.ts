import type { AspectsSection } from '@/lib/template/types';
import type { Finding } from '../finding';
import { governmentItemsOf } from '../government-items';
import { defaultRuleSettings } from '../rule-settings';
import type { Context, Rule } from '../rule';
import { listedParts } from './listed-parts';
import { aspectsSections, placesIn, type TextPlace } from './text-places';
import { plainText } from './sentences';

/** S04: a 总体情况 in one piece that says nothing about an aspect; to list the parts of a report says nothing. A blank aspect is 未填 already. */
export const everyAspect: Rule = {
  id: 'S04',
  severity: 'doubt',
  name: '总体情况写到五个方面',
  source: '统一格式',
  check: (context) =>
    aspectsSections(context.template).flatMap((section) => {
      const [whole, ...others] = placesIn(context.template, context.report, section.id);
      if (!whole || others.length > 0 || whole.slot !== `text.${section.id}.whole`) return [];
      const said = whole.sentences
        .map(({ plain }) => plain.replace(listedParts(context.template, plain)?.list ?? '', ''))
        .join('\n');
      const missing = section.aspects.filter(
        ({ signs = [], shortName }) => ![shortName, ...signs].some((sign) => said.includes(sign)),
      );
      if (missing.length === 0) return [];
      const names = missing.map(({ shortName }) => `“${shortName}”`).join('');
      return [findingOf('S04', whole, `${section.shortName}没有写到${names}。补上，没有的写明没有。`)];
    }),
};

/** S05: what the report of a government has to say besides (条例第五十条). */
export const governmentItems: Rule = {
  id: 'S05',
  severity: 'doubt',
  name: '政府年报写明考核、评议和追究',
  source: '条例第五十条',
  check: (context) =>
    aspectsSections(context.template).flatMap((section) =>
      section.aspects.flatMap((aspect) => {
        const asked = governmentItemsOf(aspect, context.report.agency.kind);
        if (!asked) return [];
        const places = placesIn(context.template, context.report, section.id);
        const place = places.find(({ slot }) => isSlotOf(section, aspect.id, slot));
        if (!place) return [];
        const text = places.map((one) => one.text).join('\n');
        const missing = asked.items.filter(({ signs }) => !signs.some((sign) => text.includes(sign)));
        if (missing.length === 0) return [];
        const names = missing.map(({ name }) => `“${name}”`).join('');
        const message = `${section.shortName}没有写明${names}的结果情况，各级人民政府应当写明。`;
        return [{ ...findingOf('S05', place, message), severity: asked.isRequired ? 'doubt' : 'hint' }];
      }),
    ),
};

/** S06: a 总体情况 longer than the limit. */
export const overviewLength: Rule = {
  id: 'S06',
  severity: 'doubt',
  name: '总体情况不过长',
  source: '各地通知',
  check: ({ template, report, settings = defaultRuleSettings }: Context) =>
    aspectsSections(template).flatMap(({ id, shortName }) => {
      const places = placesIn(template, report, id);
      const lengths = places.map(({ text }) => plainText(text).length);
      const length = lengths.reduce((sum, one) => sum + one, 0);
      const longest = places[lengths.indexOf(Math.max(...lengths))];
      if (!longest || length <= settings.overviewLimit) return [];
      const message = `${shortName}约${length}字，超过${settings.overviewLimit}字。压缩，或者说明原因。`;
      return [findingOf('S06', longest, message)];
    }),
};

function isSlotOf({ id }: AspectsSection, aspect: string, slot: string): boolean {
  return slot === `text.${id}.${aspect}` || slot === `text.${id}.whole`;
}

function findingOf(ruleId: string, { part, slot }: TextPlace, message: string): Finding {
  return { ruleId, severity: 'doubt', message, cells: [], part, slot };
}
