import type { Template } from '@/lib/template/types';

export interface ReadTitle {
  readonly agency: string;
  readonly year: number;
}

/** Most lines that a title may be broken into by hand. */
const MOST_LINES = 12;

/** 机关 and 年度 from the first lines of a document, and how many lines the title takes. */
export function readTitle(
  template: Template,
  lines: readonly string[],
): (ReadTitle & { readonly lines: number }) | undefined {
  const pattern = titlePattern(template);
  for (let count = 1; count <= Math.min(MOST_LINES, lines.length); count += 1) {
    const match = pattern.exec(lines.slice(0, count).join(''));
    const { agency, year } = match?.groups ?? {};
    if (year !== undefined) return { agency: (agency ?? '').trim(), year: Number(year), lines: count };
  }
  return undefined;
}

const AGENCY = '{agency}';
const YEAR = '{year}';

/**
 * The title of the form as a pattern; the year is the last one before the words of the form. White space is allowed
 * between its pieces, beside the name by the name itself: twice would take minutes with a line of spaces.
 */
function titlePattern({ title }: Template): RegExp {
  const pieces = title
    .join('')
    .split(/(\{agency\}|\{year\})/)
    .filter((piece) => piece !== '');
  const before = (index: number) =>
    [pieces[index - 1], pieces[index]].includes(AGENCY) ? '' : String.raw`\s*`;
  const words = pieces.map((piece, index) => before(index) + patternOf(piece));
  return new RegExp(`^${words.join('')}${before(pieces.length)}$`, 's');
}

function patternOf(piece: string): string {
  if (piece === AGENCY) return '(?<agency>.*)';
  if (piece === YEAR) return String.raw`(?<year>\d{4})`;
  return piece.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
