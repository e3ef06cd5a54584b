import type { Section, Template } from '@/lib/template/types';
import type { FoundParts } from './find-parts';
import type { PartStart } from './part-start';
import type { BlockRange } from './outline';
import type { OutlineLine } from './outline-line';
import { isSiteChrome } from './site-chrome';

/** 一部分: where it stands and its lines, without tables, site chrome and its heading. */
export interface CutPart {
  readonly section: Section;
  readonly start: PartStart;
  readonly range: BlockRange;
  readonly lines: readonly OutlineLine[];
}

/** The lines of a document under the parts that were found. */
export function cutParts(
  { sections }: Template,
  lines: readonly OutlineLine[],
  found: FoundParts,
  blocks: number,
): CutPart[] {
  return found.starts.flatMap((start, order) => {
    const section = sections.find(({ id }) => id === start.section);
    if (!section) return [];
    const following = found.starts[order + 1];
    const end = following?.line ?? lines.length;
    const own = indexes(start.next, end).filter((at) => isOwn(section, lines, found, at));
    const chrome = own.findIndex((at) => isSiteChrome(lines[at]?.text ?? ''));
    // After the last part nothing comes back; before it a piece of a portal may stand in the middle.
    const kept =
      following || chrome === -1
        ? own.filter((at) => !isSiteChrome(lines[at]?.text ?? ''))
        : own.slice(0, chrome);
    return [
      {
        section,
        start,
        range: rangeOf(lines, start, following, blocks),
        lines: [...restOf(lines, start), ...kept.flatMap((at) => lines[at] ?? [])],
      },
    ];
  });
}

/** Blocks of the lines from one to another; a block that both parts share belongs to both. */
export function blocksBetween(
  lines: readonly OutlineLine[],
  from: number,
  to: number,
  blocks: number,
): BlockRange {
  const first = lines[from]?.block ?? blocks;
  const next = lines[to]?.block ?? blocks;
  const isShared = to > from && lines[to - 1]?.block === next;
  return { from: first, to: isShared ? next + 1 : next };
}

function rangeOf(
  lines: readonly OutlineLine[],
  start: PartStart,
  following: PartStart | undefined,
  blocks: number,
): BlockRange {
  const range = blocksBetween(lines, start.next, following?.line ?? lines.length, blocks);
  // One table may hold the headings of several parts.
  const isInTable = following !== undefined && following.line === following.next;
  const isSameTable = isInTable && lines[following.line]?.block === range.from;
  return isSameTable ? { from: range.from, to: range.from + 1 } : range;
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** In a part for figures the prose alone; in another everything but pieces of the official tables. */
function isOwn(
  { kind }: Section,
  lines: readonly OutlineLine[],
  { prose, regions }: FoundParts,
  at: number,
): boolean {
  if (lines[at]?.table) return false;
  if (prose[at] === true) return true;
  return kind !== 'table' && !regions.some(({ from, to }) => at >= from && at < to);
}

/** What stands behind the heading in its own line. */
function restOf(lines: readonly OutlineLine[], { line, rest }: PartStart): OutlineLine[] {
  const heading = lines[line];
  return rest === '' || !heading ? [] : [{ ...heading, text: rest }];
}
