import { yearProblem } from '@/lib/report/report-year';
import type { Template } from '@/lib/template/types';

/** 核对的用途: a new report from last year's, last year's beside a report that is there, or the report itself. */
export type ReviewPurpose =
  | { readonly kind: 'start' }
  | { readonly kind: 'attach'; readonly reportId: string; readonly year: number }
  | { readonly kind: 'save' };

interface PurposeWords {
  readonly title: string;
  readonly confirm: string;
  /** Where another file is chosen. */
  readonly again: string;
}

/** What the screen says for a purpose; `year` is that of the file. */
export function purposeWords(purpose: ReviewPurpose, year: number): PurposeWords {
  switch (purpose.kind) {
    case 'start':
      return { title: '核对上年报告', confirm: `确认并开始 ${year + 1}年`, again: '/reports/new' };
    case 'attach':
      return {
        title: '核对上年报告',
        confirm: `确认，用于 ${purpose.year}年`,
        again: `/import?report=${purpose.reportId}`,
      };
    case 'save':
      return { title: '核对读出的报告', confirm: '存为报告', again: '/check' };
  }
}

/** Why a year of the file cannot serve the purpose, in Chinese. */
export function purposeProblem(
  purpose: ReviewPurpose,
  typed: string,
  template: Template,
  { formats, today }: { readonly formats: readonly Template[]; readonly today: string },
): string | undefined {
  if (!/^\d{4}$/.test(typed)) return '报告年度应为四位年份。';
  const year = Number(typed);
  const { from } = template.years;
  if (year < from) return `${template.name}从${from}年度开始使用。`;
  switch (purpose.kind) {
    case 'start':
      return yearProblem(formats, year + 1, new Date(today));
    case 'attach':
      return year === purpose.year - 1
        ? undefined
        : `${purpose.year}年报告的上年是${purpose.year - 1}年，这份是${year}年度。`;
    case 'save':
      return yearProblem(formats, year, new Date(today));
  }
}
