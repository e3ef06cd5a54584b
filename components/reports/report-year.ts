import { formatForYear } from '@/lib/report/format-for-year';
import { yearProblem } from '@/lib/report/report-year';
import type { Template } from '@/lib/template/types';

/** What the choice of a year needs to know about a format. */
export type FormatYears = Pick<Template, 'id' | 'name' | 'years'> & { readonly basis: string };

export function formatYears({ id, name, years, basis }: Template): FormatYears {
  return { id, name, years, basis: basis.number };
}

/** 报告年度 as typed: the year and its format, or why it cannot be. */
export type YearChoice =
  | { readonly ok: true; readonly year: number; readonly format: FormatYears }
  | { readonly ok: false; readonly why: string };

/** Reads a typed year: `today` is a moment as ISO text. */
export function chooseYear(text: string, today: string, formats: readonly FormatYears[]): YearChoice {
  const typed = text
    .normalize('NFKC')
    .trim()
    .replace(/年(度)?$/, '');
  if (typed === '') return { ok: false, why: '报告年度为空。填写四位年份。' };
  if (!/^\d{4}$/.test(typed)) return { ok: false, why: `报告年度应为四位年份，现为“${text.trim()}”。` };
  const year = Number(typed);
  const format = formatForYear(formats, year);
  const why = yearProblem(formats, year, new Date(today));
  return format && why === undefined ? { ok: true, year, format } : { ok: false, why: why ?? '' };
}

/** 2019年度至2020年度, 2021年度及以后 */
export function yearsServed({ from, to }: Template['years']): string {
  return to === undefined ? `${from}年度及以后` : `${from}年度至${to}年度`;
}
