import type { Section } from '@/lib/template/types';
import type { Finding, Severity } from '../finding';
import type { Context, Rule } from '../rule';
import { wordsOnly } from '../squeezed';
import {
  headingsByPart,
  isNumbered,
  officialWords,
  printedHeading,
  type PrintedHeading,
} from './part-headings';
import { placesIn } from './text-places';

/** S01: every part has its heading, in the order of the form. Silent where no heading was read. */
export const partsInOrder: Rule = {
  id: 'S01',
  severity: 'error',
  name: '六个部分齐全，次序正确',
  source: '统一格式',
  check: (context) => {
    const { template } = context;
    const headings = headingsOf(context);
    if (headings.length === 0) return [];
    const found = headingsByPart(template, headings);
    let last = -1;
    return template.sections.flatMap((section): readonly Finding[] => {
      const at = found.get(section.id);
      if (at === undefined) return [missingPart(context, section)];
      if (at < last) {
        const message = `“${headings[at]?.text ?? ''}”的次序不对。按规定的次序排列各部分。`;
        return [findingOf('S01', 'error', section.id, message, headings[at]?.text)];
      }
      last = at;
      return [];
    });
  },
};

/** S02: a heading in other words, or with a number out of step. Words that published reports use are a hint. */
export const headingsUnaltered: Rule = {
  id: 'S02',
  severity: 'doubt',
  name: '各部分标题用规定的文字',
  source: '统一格式',
  check: (context) => {
    const headings = headingsOf(context);
    const found = headingsByPart(context.template, headings);
    let before = 0;
    return context.template.sections.flatMap((section): readonly Finding[] => {
      const heading = headings[found.get(section.id) ?? -1];
      if (!heading) return [];
      const isInStep = heading.number === 0 || before === 0 || heading.number === before + 1;
      before = heading.number;
      if (heading.words === officialWords(section) && (isInStep || isNumbered(section, heading))) return [];
      const isAlias = section.aliases?.some((alias) => wordsOnly(alias) === heading.words) ?? false;
      const message = `标题“${heading.text}”与规定的“${section.heading}”不一致。改成规定的标题。`;
      return [findingOf('S02', isAlias ? 'hint' : 'doubt', section.id, message, heading.text)];
    });
  },
};

/** S03: a part that the form does not have. Numbers that begin again at 一 are subheadings. */
export const noExtraParts: Rule = {
  id: 'S03',
  severity: 'doubt',
  name: '没有格式外的一级标题',
  source: '统一格式',
  check: (context) => {
    const headings = headingsOf(context);
    const found = headingsByPart(context.template, headings);
    const official = new Set(found.values());
    const { sections } = context.template;
    let highest = 0;
    let part = 'basics';
    return headings.flatMap((heading, at): readonly Finding[] => {
      if (official.has(at)) {
        part = sections.find(({ id }) => found.get(id) === at)?.id ?? part;
        highest = Math.max(highest, heading.number);
        return [];
      }
      if (heading.number <= highest) return [];
      highest = heading.number;
      const message = `有格式外的一级标题“${heading.text}”。内容并入规定的部分，没有合适部分的写到第${
        sections[sections.length - 1]?.number ?? ''
      }部分。`;
      return [findingOf('S03', 'doubt', part, message, heading.text)];
    });
  },
};

function headingsOf({ report: { seen } }: Context): readonly PrintedHeading[] {
  return (seen?.headings ?? []).filter(({ level }) => level === 1).map(({ text }) => printedHeading(text));
}

/** Certain where the content is not there either: a heading may be a picture. */
function missingPart({ template, report }: Context, section: Section): Finding {
  const isThere =
    section.kind === 'table'
      ? ['table', 'image'].includes(report.seen?.tables[section.table.id] ?? 'none')
      : placesIn(template, report, section.id).length > 0;
  const message = isThere
    ? `没有找到标题“${section.heading}”。补上标题。`
    : `缺少“${section.heading}”。补上这一部分。`;
  return findingOf('S01', isThere ? 'doubt' : 'error', section.id, message);
}

function findingOf(
  ruleId: string,
  severity: Severity,
  part: string,
  message: string,
  quote?: string,
): Finding {
  return { ruleId, severity, message, cells: [], part, ...(quote === undefined ? {} : { quote }) };
}
