import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { titleLines } from './title-lines';

/** A name of 60 characters fits the 255 bytes of a file system, whatever the characters. */
const LONGEST = 60;

// Not allowed in Windows, or invisible: control characters, zero-width and direction marks.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"/\\|?*]/gu;

/** 文件名: 机关名 + 年 + 报告名; a very long 机关名 is cut, the rest never. */
export function fileName(
  template: Template,
  report: Pick<Report, 'agency' | 'year'>,
  extension: string,
): string {
  const rest = characters(nameFor(template, '', report.year)).length;
  const agency = characters(safe(report.agency.name)).slice(0, Math.max(0, LONGEST - rest));
  return `${nameFor(template, agency.join(''), report.year)}.${extension}`;
}

function nameFor(template: Template, agency: string, year: number): string {
  return safe(titleLines(template, agency, year).join(''));
}

function safe(text: string): string {
  return text
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

function characters(text: string): string[] {
  return Array.from(text);
}
