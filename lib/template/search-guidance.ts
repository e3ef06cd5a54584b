import type { FormatGuidance, Guidance } from './guidance-types';
import { guidanceAt, guidedPlaces, type GuidedPlace } from './guided-places';
import type { Template } from './types';

export interface GuidanceHit {
  readonly place: GuidedPlace;
  /** The sentence that says the first word, or what belongs there where only the name or an article does. */
  readonly sentence: string;
}

/**
 * 查找说明: the places whose name or guidance says every word. Those that say the first word in their name come first,
 * then those told by what belongs there; otherwise in the order of the form.
 */
export function searchGuidance(
  template: Template,
  guidance: FormatGuidance,
  query: string,
): readonly GuidanceHit[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const hits = guidedPlaces(template).flatMap((place) => {
    const found = guidanceAt(guidance, place);
    if (!found) return [];
    const all = plain([place.name, ...sentencesOf(found), ...(found.articles ?? [])].join('\n'));
    if (!words.every((word) => all.includes(word))) return [];
    const sentence = sentencesOf(found).find((one) => plain(one).includes(first)) ?? found.what;
    return [{ place, sentence, rank: rankOf(place, found, first) }];
  });
  return hits.sort((a, b) => a.rank - b.rank);
}

function sentencesOf({ what, example, mistake }: Guidance): readonly string[] {
  return [what, example, mistake];
}

function rankOf(place: GuidedPlace, { what }: Guidance, word: string): number {
  if (plain(place.name).includes(word)) return 0;
  return plain(what).includes(word) ? 1 : 2;
}

/** Full-width forms and capitals are searched for as their plain ones. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
