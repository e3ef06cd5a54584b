import type { Template } from '@/lib/template/types';
import { defaultProfile, type LayoutProfile } from './profile';

/** 标题 of the report, line by line; a line that comes out empty is left away. */
export function titleLines(
  template: Pick<Template, 'title'>,
  agency: string,
  year: number,
  { title, titleText }: Pick<LayoutProfile, 'title' | 'titleText'> = defaultProfile,
): string[] {
  const filled = { agency: agency.replace(/\s+/g, ' ').trim(), year: String(year) };
  const fill = (line: string) =>
    line.replace(/\{(agency|year)\}/g, (_, key: 'agency' | 'year') => filled[key]);
  const lines = brokenLines(template.title, title)
    .map(fill)
    .filter((line) => line !== '');
  return linesByHand(titleText, lines.join(''), year) ?? lines;
}

/** 自定标题分行, if the lines together say the title; the year in them may be any. */
export function linesByHand(text: string, title: string, year: number): string[] | undefined {
  const lines = text
    .replace(/\d{4}(?=\s*年)/g, String(year))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return withoutSpaces(lines.join('')) === withoutSpaces(title) ? lines : undefined;
}

function brokenLines(lines: readonly string[], title: LayoutProfile['title']): readonly string[] {
  const whole = lines.join('');
  switch (title) {
    case 'form':
      return lines;
    case 'none':
      return [whole];
    case 'afterYear':
      return whole.split(/(?<=\{year\}年)/);
    case 'both':
      return whole.split(/(?<=\{agency\}|\{year\}年)/);
  }
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
