import { squeezedLabel } from '@/lib/template/label-likeness';
import type { Template } from '@/lib/template/types';
import { joinTexts } from './join-texts';
import type { OutlineLine } from './outline-line';
import { titleParts, type TitleParts } from './title-parts';

export interface FoundTitle extends TitleParts {
  /** As printed, its lines joined. */
  readonly text: string;
  /** Line after the title, also where it stands a second time. */
  readonly next: number;
}

/** Most lines that a title may be broken into by hand. */
const MOST_LINES = 12;
/** Longest line of a title. */
const LONGEST = 60;

/**
 * 标题 among the lines before the first part. Above it may stand what a portal prints; the name of the agency goes as
 * far up as the report itself confirms it.
 */
export function findTitle(
  template: Template,
  lines: readonly OutlineLine[],
  end: number,
): FoundTitle | undefined {
  const body = lines.map(({ text }) => spaceless(text)).join('');
  let best: FoundTitle | undefined;
  for (let last = 0; last < end; last += 1) {
    if (!MAY_END.test(lines[last]?.text ?? '')) continue;
    const found = titleEndingAt(template, lines, last, body);
    if (found && (!best || fullness(found) > fullness(best))) best = found;
  }
  return best && { ...best, next: afterRepeats(lines, best, end) };
}

/** The last character of the words of a title, or of the year behind them. */
const MAY_END = /[报告年度）)〕\]\d]\s*$/;

/** Of several lines like a title, the name of a column of the site among them, the one that says most. */
function fullness({ agency, year, isWhole }: TitleParts): number {
  return (year === undefined ? 0 : 4) + (agency === '' ? 0 : 2) + (isWhole ? 1 : 0);
}

/** 标题 by what the window of a browser shows, where the page itself prints none: 标题-栏目-网站. */
export function titleOfPage(template: Template, shown: string): FoundTitle | undefined {
  for (const text of shown.split(/[-_|—–－]+/).map((piece) => piece.trim())) {
    const parts = titleParts(template, text);
    if (parts && text.length <= LONGEST) return { ...parts, text, next: 0 };
  }
  return undefined;
}

function titleEndingAt(
  template: Template,
  lines: readonly OutlineLine[],
  last: number,
  body: string,
): (FoundTitle & { readonly named: boolean }) | undefined {
  const found: (FoundTitle & { readonly named: boolean })[] = [];
  for (let from = last; from >= 0 && last - from < MOST_LINES; from -= 1) {
    const line = lines[from];
    if (!line || line.table || !isTitleLine(line.text)) break;
    const text = joinTexts(lines.slice(from, last + 1).map((one) => one.text));
    const parts = titleParts(template, text);
    if (parts) found.push({ ...parts, text, next: last + 1, named: isNamed(body, text, parts.agency) });
  }
  const withYear = found.filter(({ year }) => year !== undefined);
  const usable = withYear.length > 0 ? withYear : found;
  return (
    usable.filter(({ named }) => named).at(-1) ??
    usable.find(({ agency }) => isWholeName(agency)) ??
    usable.find(({ agency }) => agency !== '') ??
    usable[0]
  );
}

function isTitleLine(text: string): boolean {
  return text.length <= LONGEST && !/[。；，！？、：:《》>＞|｜]/.test(text);
}

/** Whether the report speaks of an agency of this name outside this title. */
function isNamed(body: string, title: string, agency: string): boolean {
  if (agency.length < 3) return false;
  const own = spaceless(title);
  return body.slice(body.indexOf(own) + own.length).includes(agency);
}

function spaceless(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A name with its place in front: one does not begin in the middle of a word. */
function isWholeName(agency: string): boolean {
  return /^.{2,12}(?:省|市|县|区|旗|州|盟|镇|乡|街道).*\p{Script=Han}$/u.test(agency) || agency.length >= 6;
}

/** Cover and first page may both print the title, and a portal prints it over the text. */
function afterRepeats(lines: readonly OutlineLine[], title: FoundTitle, end: number): number {
  const whole = squeezedLabel(title.text);
  let { next } = title;
  for (let from = next; from < Math.min(end, title.next + MOST_LINES); from += 1) {
    let text = '';
    for (let at = from; at < Math.min(end, from + MOST_LINES) && whole.startsWith(text); at += 1) {
      text += squeezedLabel(lines[at]?.text ?? '');
      if (text === whole) next = at + 1;
    }
  }
  return next;
}
