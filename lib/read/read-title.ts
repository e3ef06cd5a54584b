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

/** The title of the form as a pattern; the year is the last one before the words of the form. */
function titlePattern({ title }: Template): RegExp {
  const words = title
    .join('')
    .split(/(\{agency\}|\{year\})/)
    .map((piece) => {
      if (piece === '{agency}') return '(?<agency>.*)';
      if (piece === '{year}') return '(?<year>\\d{4})';
      return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
  return new RegExp(`^\\s*${words.join('\\s*')}\\s*$`, 's');
}
