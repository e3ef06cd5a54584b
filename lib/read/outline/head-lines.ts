import { agencyKind } from './agency-kind';
import { dateLine } from './date-line';
import type { OutlineLine } from './outline-line';
import { isSiteChrome } from './site-chrome';

export interface HeadLines {
  /** 成文日期 under the title as an ISO date, or empty. */
  readonly date: string;
  /** 公布日期 as the portal prints it, or empty. */
  readonly published: string;
  /** 导语 without them. */
  readonly opening: readonly OutlineLine[];
}

const PUBLISHED =
  /(?:(?:发布|公布|公开|发文|生成|成文)(?:时间|日期)|^(?:时间|日期))\s*[：:]\s*(\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)/;
const DATED = /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?=\s*来源|\s+\d{1,2}[：:])/;
const LONGEST_NAME = 30;

/** What stands over part one: the lines of the portal, those under the title, and the opening. */
export function headLines(above: readonly OutlineLine[], lines: readonly OutlineLine[]): HeadLines {
  const published = [...lines, ...above].map(({ text }) => publishedIn(text)).find((date) => date !== '');
  const [first, second] = lines;
  const isUnder = second !== undefined && (isSiteChrome(second.text) || dateLine(second.text) !== undefined);
  const isName = first !== undefined && isUnder && isNameAlone(first.text);
  const own = lines.slice(isName ? 1 : 0).filter(({ text }) => !isSiteChrome(text));
  const date = dateLine(own[0]?.text ?? '');
  return {
    date: date ?? '',
    published: published ?? '',
    opening: date === undefined ? own : own.slice(1),
  };
}

function publishedIn(text: string): string {
  if (!isSiteChrome(text)) return '';
  return dateLine(PUBLISHED.exec(text)?.[1] ?? DATED.exec(text)?.[0] ?? '') ?? '';
}

/** The agency printed once more under its title. */
function isNameAlone(text: string): boolean {
  return text.length <= LONGEST_NAME && !/[，。：；、]/.test(text) && agencyKind(text) !== undefined;
}
