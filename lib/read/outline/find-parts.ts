import type { Template } from '@/lib/template/types';
import { chooseParts } from './choose-parts';
import { findTables, type TableRegion } from './find-tables';
import { headingCandidates } from './heading-candidates';
import type { OutlineLine } from './outline-line';
import { LIKELY, type PartStart } from './part-start';
import { positionStarts } from './position-starts';
import { isTableText } from './table-text';
import { templateWords } from './template-words';

export interface FoundParts {
  readonly starts: readonly PartStart[];
  readonly regions: readonly TableRegion[];
  /** By line: whether it is prose, not a table and no piece of one. */
  readonly prose: readonly boolean[];
}

/** 各部分 of a foreign report: by their headings, else by where they stand. */
export function findParts(template: Template, lines: readonly OutlineLine[]): FoundParts {
  const words = templateWords(template);
  const candidates = headingCandidates(words, lines);
  const headings = new Map(
    candidates.flatMap(({ score, line, section }) => (score >= LIKELY ? [[line, section] as const] : [])),
  );
  const regions = findTables(words, lines, headings);
  const prose = lines.map(({ table, text }) => !table && !isTableText(words.vocabulary, text));
  const usable = candidates.filter(({ score, line }) => score >= LIKELY || !regions.some(contains(line)));
  const starts = [...usable, ...positionStarts(words, lines, regions, prose)];
  return { starts: chooseParts(words, starts, regions, prose), regions, prose };
}

function contains(line: number): (region: TableRegion) => boolean {
  return ({ from, to }) => line > from && line < to;
}
