import { headingNumber } from './heading-number';
import type { OutlineLine } from './outline-line';
import { STRONG, type PartStart } from './part-start';
import { LONGEST_LINE, scoreHeading } from './score-heading';
import type { TemplateWords } from './template-words';

const MOST_LINES = 3;
/** A longer window has to be clearly better. */
const BETTER = 0.02;
/** What a document says of itself: this is a heading. */
const MARKED = 0.2;
/** More than all tables of a form together have. */
const MOST_CELLS = 2000;
/** A line of prose at least, where it has no end. */
const LONG_LINE = 15;

/** Everything in a document that may be the heading of a part. */
export function headingCandidates(words: TemplateWords, lines: readonly OutlineLine[]): PartStart[] {
  return lines.flatMap((line, at) => {
    if (line.table) return cellCandidates(words, line, at);
    const isOpen = isUnfinished(lines[at - 1]);
    const found = windowsAt(words, lines, at).flatMap((text, more) =>
      scoreHeading(words, text).map((heading) => ({
        ...heading,
        line: at,
        next: at + more + 1,
        score: (heading.score + (line.role === 'part' ? MARKED : 0)) * (isOpen ? openFactor(text) : 1),
      })),
    );
    return bestBySection(found);
  });
}

/** A line alone, and with the lines it may go on in. */
function windowsAt({ sections }: TemplateWords, lines: readonly OutlineLine[], at: number): string[] {
  const { number, body } = headingNumber(lines[at]?.text.slice(0, LONGEST_LINE) ?? '');
  const begins = body.slice(0, 2);
  const mayGoOn =
    number !== '' || sections.some(({ bodies }) => bodies.some((wording) => wording.startsWith(begins)));
  const windows: string[] = [];
  let text = '';
  for (const line of lines.slice(at, at + (mayGoOn ? MOST_LINES : 1))) {
    if (line.table || (text !== '' && /[。；！？]$/.test(text.slice(-1)))) break;
    text += line.text;
    if (windows.length > 0 && (text.length > LONGEST_LINE || headingNumber(line.text).number !== '')) break;
    windows.push(text);
  }
  return windows;
}

function isUnfinished(previous: OutlineLine | undefined): boolean {
  if (previous?.printed !== true || previous.text.length < LONG_LINE) return false;
  return /[\p{Script=Han}，、（《“]$/u.test(previous.text.slice(-1));
}

/** After a line that has not come to its end, the words of a heading are most likely its continuation. */
function openFactor(text: string): number {
  return headingNumber(text).number === '' ? 0 : 0.7;
}

/** Headings in the cells of a table: a form that somebody typed as one table. */
function cellCandidates(words: TemplateWords, { table }: OutlineLine, at: number): PartStart[] {
  const texts = (table?.cells ?? []).slice(0, MOST_CELLS).map(({ text }) => text);
  const found = [...new Set(texts)]
    .filter((text) => text.length >= 4 && text.length <= LONGEST_LINE && !/^[\d.]+$/.test(text))
    .flatMap((text) => scoreHeading(words, text.replace(/\s+/g, '')))
    .filter(({ score, rest }) => score >= STRONG && rest === '');
  return bestBySection(found.map((heading) => ({ ...heading, line: at, next: at })));
}

function bestBySection(found: readonly PartStart[]): PartStart[] {
  const best = new Map<string, PartStart>();
  for (const one of found) {
    const known = best.get(one.section);
    if (one.score > 0 && (!known || one.score > known.score + BETTER)) best.set(one.section, one);
  }
  return [...best.values()];
}
