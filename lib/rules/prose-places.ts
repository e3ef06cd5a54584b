import { readPath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { AspectsSection, ProseSlot, Section } from '@/lib/template/types';

/** One text of a report and the slot of the form that it fills. */
export interface ProsePlace {
  readonly path: string;
  readonly slot: ProseSlot;
  readonly text: string;
}

/** The texts that a section of this report has, in the order of the form; an overview of one piece has no aspects. */
export function prosePlaces(section: Section, report: Report): readonly ProsePlace[] {
  switch (section.kind) {
    case 'table':
      return [];
    case 'prose':
      return [placeAt(report, `text.${section.id}`, section.slot)];
    case 'aspects': {
      if (isWhole(section, report)) return [placeAt(report, `text.${section.id}.whole`, wholeSlot(section))];
      const slots = [section.lead, ...section.aspects];
      return slots.map((slot) => placeAt(report, `text.${section.id}.${slot.id}`, slot));
    }
  }
}

export function placeAt(report: Report, path: string, slot: ProseSlot): ProsePlace {
  return { path, slot, text: readPath(report, path) ?? '' };
}

/** A heading alone is no text. */
export function isBlankPlace({ text, slot }: ProsePlace): boolean {
  const written = text.trim();
  return written === '' || written === slot.heading;
}

/** The slots of a section, in the order of the form. */
export function slotsOf(section: Section): readonly ProseSlot[] {
  switch (section.kind) {
    case 'table':
      return [];
    case 'prose':
      return [section.slot];
    case 'aspects':
      return [section.lead, ...section.aspects];
  }
}

/** The rules that speak while a section is blank. */
export function blankRulesOf(section: Section): readonly string[] {
  return slotsOf(section).flatMap(({ blankRule }) => blankRule ?? []);
}

function isWhole({ id }: AspectsSection, { text }: Report): boolean {
  const written = text[id];
  return typeof written === 'object' && written['whole'] !== undefined;
}

/** In one piece a section is asked for as its aspects are. */
function wholeSlot(section: AspectsSection): ProseSlot {
  const [blankRule] = blankRulesOf(section);
  const { shortName, help } = section;
  return blankRule === undefined ? { shortName, help } : { shortName, help, blankRule };
}
