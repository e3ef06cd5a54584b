import type { Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Section, Template } from '@/lib/template/types';
import { cellsOf } from '@/lib/template/walk';
import { figureAt } from './places';
import { isBlankPlace, placeAt, prosePlaces, type ProsePlace } from './prose-places';

/** 进度 of one part: inputs or texts filled, out of how many, and how much prose there is. */
export interface Progress {
  readonly filled: number;
  readonly of: number;
  readonly characters: number;
}

/** Progress by section id, and of the `opening`. */
export function progress(template: Template, report: Report, sheet: Sheet): Map<string, Progress> {
  const opening = [placeAt(report, 'text.opening', template.opening)];
  return new Map([
    ['opening', proseProgress(opening, opening)],
    ...template.sections.map((section) => [section.id, sectionProgress(section, report, sheet)] as const),
  ]);
}

function sectionProgress(section: Section, report: Report, sheet: Sheet): Progress {
  if (section.kind === 'table') {
    const inputs = cellsOf(section.table).filter(({ isTotal }) => !isTotal);
    const filled = inputs.filter(({ address }) => isFilled(sheet, address));
    return { filled: filled.length, of: inputs.length, characters: 0 };
  }
  const places = prosePlaces(section, report);
  // A text that may stay blank, as the lead, counts by its length alone.
  const asked = section.kind === 'prose' ? places : places.filter(({ slot }) => slot.blankRule !== undefined);
  return proseProgress(asked, places);
}

function proseProgress(asked: readonly ProsePlace[], all: readonly ProsePlace[]): Progress {
  return {
    filled: asked.filter((place) => !isBlankPlace(place)).length,
    of: asked.length,
    characters: all.reduce((sum, { text }) => sum + lengthOf(text), 0),
  };
}

/** 字数 without white space; a character outside the basic plane is one. */
function lengthOf(text: string): number {
  return Array.from(text.replace(/\s/g, '')).length;
}

/** A mark such as - or 无 is 未填. */
function isFilled(sheet: Sheet, address: string): boolean {
  const { kind } = figureAt(sheet, address).reading;
  return kind === 'figure' || kind === 'unreadable';
}
