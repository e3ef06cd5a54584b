import type { Report, ReportText } from '@/lib/report/report';
import type { Section } from '@/lib/template/types';
import type { Finding } from './finding';
import { comparedYear } from './last-year';
import { prosePlaces, slotsOf } from './prose-places';
import type { LastYear, Rule } from './rule';
import { fingerprint, similarity, type Fingerprint } from './similarity';

const MOST_ALIKE = 0.9;
/** A shorter text says too little to be called a copy. */
const SHORTEST = 50;

/** Y05: a text that is last year's again (雷同). Digits and the headings of the form do not count. */
export const noRepeatedProse: Rule = {
  id: 'repeatedProse',
  severity: 'doubt',
  name: '文字不照搬上年',
  source: '统一格式通知：内容雷同',
  idsIn: ({ sections }) => [...new Set(sections.flatMap(({ repeatRule }) => repeatRule ?? []))],
  check: (context) => {
    const lastYear = comparedYear(context);
    if (!lastYear) return [];
    return context.template.sections.flatMap((section) => checkSection(context.report, section, lastYear));
  },
};

function checkSection(report: Report, section: Section, lastYear: LastYear): readonly Finding[] {
  const { repeatRule, id, number, shortName } = section;
  const last = lastYear.template.sections.find((one) => one.id === id && one.repeatRule === repeatRule);
  if (repeatRule === undefined || !last) return [];
  const [now, before] = [printOf(report, section), printOf(lastYear.report, last)];
  if (now.text.length < SHORTEST || before.text.length < SHORTEST) return [];
  const alike = similarity(now, before);
  if (alike <= MOST_ALIKE) return [];
  const how =
    now.text === before.text
      ? `去掉数字后与${lastYear.report.year}年年报完全相同`
      : `与${lastYear.report.year}年年报的相似度为 ${Math.floor(alike * 100)}%（不计数字）`;
  return [
    {
      ruleId: repeatRule,
      severity: 'doubt',
      message: `第${number}部分“${shortName}”${how}。按本年的实际情况改写，不要照搬；确实如此的说明原因。`,
      cells: [],
      part: id,
      ...(section.kind === 'prose' ? { slot: `text.${id}` } : {}),
    },
  ];
}

const printsByText = new WeakMap<ReportText, Map<Section, Fingerprint>>();

/** Reports are checked at every key press, and a figure that changes leaves the text as it is. */
function printOf(report: Report, section: Section): Fingerprint {
  const prints = printsByText.get(report.text) ?? new Map<Section, Fingerprint>();
  printsByText.set(report.text, prints);
  const print = prints.get(section) ?? fingerprint(textOf(report, section));
  prints.set(section, print);
  return print;
}

function textOf(report: Report, section: Section): string {
  const written = prosePlaces(section, report).map(({ text }) => text);
  const headings = slotsOf(section).flatMap(({ heading }) => heading ?? []);
  return headings.reduce((text, heading) => text.split(heading).join(''), written.join('\n'));
}
