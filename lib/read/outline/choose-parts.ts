import { STRONG, type PartStart } from './part-start';
import type { TableRegion } from './find-tables';
import type { TemplateWords } from './template-words';

/** Most candidates that are weighed against one another. */
const MOST = 80;

interface Weighed {
  readonly start: PartStart;
  readonly order: number;
  readonly total: number;
  readonly before: Weighed | undefined;
}

/**
 * The starts of the parts, in the order of the form, that explain the document best: like headings, with the tables of
 * the form in their parts, prose in the others, and no heading left over inside.
 */
export function chooseParts(
  words: TemplateWords,
  candidates: readonly PartStart[],
  regions: readonly TableRegion[],
  prose: readonly boolean[],
): PartStart[] {
  const orders = new Map(words.sections.map(({ section }, order) => [section.id, order]));
  const starts = [...candidates]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .sort((a, b) => a.line - b.line);
  const content = makeContent(words, starts, regions, prose);
  const weighed: Weighed[] = [];
  let best: Weighed | undefined;
  for (const start of starts) {
    const order = orders.get(start.section) ?? -1;
    let chosen: Weighed = { start, order, total: start.score, before: undefined };
    for (const before of weighed) {
      if (before.order >= order || before.start.next > start.line) continue;
      const total = before.total + content(before.start, start.line) + start.score;
      if (total > chosen.total) chosen = { start, order, total, before };
    }
    weighed.push(chosen);
    const ended = { ...chosen, total: chosen.total + content(start, prose.length) };
    // Of equals the later one: contents and lists come before what they announce.
    if (!best || ended.total >= best.total) best = ended;
  }
  const parts: PartStart[] = [];
  for (let at = best; at; at = at.before) parts.unshift(at.start);
  return parts;
}

/** What the lines from a start up to another line say for it. */
function makeContent(
  words: TemplateWords,
  starts: readonly PartStart[],
  regions: readonly TableRegion[],
  prose: readonly boolean[],
): (start: PartStart, to: number) => number {
  const kinds = new Map(words.sections.map(({ section }) => [section.id, section.kind]));
  const proseBefore = [0];
  for (const isProse of prose) proseBefore.push((proseBefore.at(-1) ?? 0) + (isProse ? 1 : 0));
  const strong = starts.filter(({ score }) => score >= STRONG);
  return ({ section, line, next }, to) => {
    const left = strong.filter((one) => one.line >= next && one.line < to && one.section !== section).length;
    if (kinds.get(section) !== 'table') {
      const hasProse = (proseBefore[to] ?? 0) > (proseBefore[next] ?? 0);
      return (hasProse ? 0.3 : 0) - 0.4 * left;
    }
    const marks = regions.find((region) => region.section === section)?.marks ?? [];
    const inside = marks.filter((mark) => mark >= Math.min(line, next) && mark < to).length;
    return (marks.length === 0 ? 0 : inside / marks.length) - 0.4 * left;
  };
}
