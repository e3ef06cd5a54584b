import type { ReportText } from '@/lib/report/report';
import type { Context } from '../rule';
import type { Sentence } from '../text/sentences';
import { textPlaces, type TextPlace } from '../text/text-places';
import { countsIn, type Count } from './counts';
import { isOurYear } from './frame';
import { prepare } from './prepare';

/** 所述: a sentence of a report, ready to be compared with the tables. */
export interface Told {
  readonly place: TextPlace;
  readonly sentence: Sentence;
  /** The sentence before it in the same text. */
  readonly before: Told | undefined;
  /** Its words without titles, numbers of documents, telephones. */
  readonly words: string;
  readonly clauses: readonly Clause[];
  /** Everything counted in it, also last year's and what others did. */
  readonly counts: readonly Count[];
  /** What was counted in the reporting year, by this agency, exactly. */
  readonly ours: readonly Count[];
}

/** 分句 */
export interface Clause {
  readonly words: string;
  /** It speaks of this agency and of the whole reporting year. */
  readonly isOurs: boolean;
  /** Begins here in the sentence. */
  readonly at: number;
}

const known = new WeakMap<ReportText, { readonly key: string; readonly told: readonly Told[] }>();

/** Every sentence of a report, in the order of the form. */
export function toldIn({ template, report }: Context): readonly Told[] {
  const key = `${template.id} ${String(report.year)} ${report.agency.name}`;
  const found = known.get(report.text);
  if (found?.key === key) return found.told;
  const told = textPlaces(template, report).flatMap((place) => {
    let before: Told | undefined;
    return place.sentences.map((sentence) => {
      before = tellOf(place, sentence, before, report.year, report.agency.name);
      return before;
    });
  });
  known.set(report.text, { key, told });
  return told;
}

/** What a sentence says wherever it stands. */
type Analysis = Omit<Told, 'place' | 'sentence' | 'before'>;

const MOST = 2000;
const analysed = new Map<string, Analysis>();

/** Of a text that changes at every key press all sentences but one stay. */
function tellOf(
  place: TextPlace,
  sentence: Sentence,
  before: Told | undefined,
  year: number,
  agency: string,
): Told {
  const key = `${String(year)} ${agency} ${String(sentence.opens)} ${sentence.plain}`;
  const found = analysed.get(key) ?? analyse(sentence, year, agency);
  if (analysed.size >= MOST) analysed.clear();
  analysed.set(key, found);
  return { place, sentence, before, ...found };
}

/** 3.7件已办结 at the head of a paragraph is point three; 3.1万条 is a number. */
const POINT = /^(?:\d{1,2}[.．、]|（\d{1,2}）|\(\d{1,2}\)|[①-⑳])(?!\d+(?:\.\d+)?[万亿%])/;

function analyse({ plain, opens }: Sentence, year: number, agency: string): Analysis {
  const words = prepare(opens ? plain.replace(POINT, '') : plain, year).replace(/[。；！？.]+$/, '');
  const counts = countsIn(words);
  return {
    words,
    clauses: clausesOf(words, year, agency),
    counts,
    ours: counts.filter(({ upTo, isRough }) => !isRough && isOurYear(upTo, year, agency)),
  };
}

function clausesOf(words: string, year: number, agency: string): readonly Clause[] {
  return Array.from(words.matchAll(/[^，；：（）。]+/g), (match) => ({
    words: match[0],
    at: match.index,
    isOurs: isOurYear(words.slice(0, match.index) + match[0], year, agency),
  }));
}
