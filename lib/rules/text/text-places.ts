import type { Report, ReportText } from '@/lib/report/report';
import type { Section, Template } from '@/lib/template/types';
import { placeAt, prosePlaces } from '../prose-places';
import { sentencesOf, type Sentence } from './sentences';

/** One written text of a report, the part it stands in, and its sentences. */
export interface TextPlace {
  /** Id of the section, or `opening`. */
  readonly part: string;
  /** 第一部分, 导语. */
  readonly name: string;
  readonly slot: string;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const placesByText = new WeakMap<
  ReportText,
  { readonly template: Template; readonly places: readonly TextPlace[] }
>();

/** Every text of a report that says something, in the order of the form. */
export function textPlaces(template: Template, report: Report): readonly TextPlace[] {
  const found = placesByText.get(report.text);
  if (found?.template === template) return found.places;
  const { opening, sections } = template;
  const places = [
    placeOf('opening', opening.shortName, placeAt(report, 'text.opening', opening)),
    ...sections.flatMap((section) =>
      prosePlaces(section, report).map((place) => placeOf(section.id, `第${section.number}部分`, place)),
    ),
  ].filter(({ text }) => text.trim() !== '');
  placesByText.set(report.text, { template, places });
  return places;
}

/** The texts of one section, or of the 导语. */
export function placesIn(template: Template, report: Report, part: string): readonly TextPlace[] {
  return textPlaces(template, report).filter((place) => place.part === part);
}

/** 总体情况: the part in aspects. */
export function aspectsSections({ sections }: Template): readonly Extract<Section, { kind: 'aspects' }>[] {
  return sections.flatMap((section) => (section.kind === 'aspects' ? [section] : []));
}

function placeOf(part: string, name: string, { path, text }: { path: string; text: string }): TextPlace {
  return { part, name, slot: path, text, sentences: sentencesOf(text) };
}
