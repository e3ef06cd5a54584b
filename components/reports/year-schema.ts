import { z } from 'zod';
import { chooseYear, type FormatYears } from './report-year';

/** 报告年度 at submit: a year that is over and that a format serves. */
export function yearSchema(today: string, formats: readonly FormatYears[]) {
  return z.string().transform((text, context) => {
    const choice = chooseYear(text, today, formats);
    if (choice.ok) return choice.year;
    context.addIssue({ code: 'custom', message: choice.why });
    return z.NEVER;
  });
}
