import { z } from 'zod';
import type { OwnAgency } from '@/components/api/agency';
import { monthDayWords, parseMonthDay } from '@/components/reports/deadline';
import { linesByHand, titleLines } from '@/lib/document/title-lines';
import type { Template } from '@/lib/template/types';
import { agencyFormShape, agencyFormValues, type AgencyFormValues } from './agency-form-schema';
import { checkFormShape, checkFormValues, type CheckFormValues } from './check-form-schema';
import { layoutFormShape, layoutFormValues, type LayoutFormValues } from './layout-form-schema';

/** What the form of 本机关 holds while it is filled in. */
export interface SettingsValues extends AgencyFormValues, LayoutFormValues, CheckFormValues {
  address: string;
  telephone: string;
  website: string;
  deadline: string;
}

export type SettingsOutput = OwnAgency;

const fields = z.object({
  ...agencyFormShape,
  ...layoutFormShape,
  ...checkFormShape,
  address: z.string().trim().max(200, '地址超过200字。'),
  telephone: z.string().trim().max(100, '电话超过100字。'),
  website: z
    .string()
    .trim()
    .max(200, '网址超过200字。')
    .refine((text) => text === '' || /^https?:\/\/\S+$/.test(text), '网址应以 http:// 或 https:// 开头。'),
  deadline: z.string().transform((text, context) => {
    if (text.trim() === '') return null;
    const monthDay = parseMonthDay(text);
    if (monthDay !== null) return monthDay;
    context.addIssue({ code: 'custom', message: `公布截止日期应为几月几日，现为“${text.trim()}”。` });
    return z.NEVER;
  }),
});

/** The form at submit. A title broken by hand has to say the title of a report. */
export function settingsSchema(template: Pick<Template, 'title'>, year: number) {
  return fields
    .superRefine(({ name, titleText }, context) => {
      const title = titleLines(template, name, year).join('');
      if (titleText === '' || linesByHand(titleText, title, year)) return;
      const message = `自定标题与“${title}”不一致。只分行，不增减文字。`;
      context.addIssue({ code: 'custom', path: ['titleText'], message });
    })
    .transform((values): SettingsOutput => {
      const { subheadings, signature, title, titleText, tableFontSize, pageNumbers, ...others } = values;
      const { overviewLimit, feeStatement, rollForwardReasons, wordList, ...agency } = others;
      return {
        ...agency,
        layout: { subheadings, signature, title, titleText, tableFontSize, pageNumbers },
        rules: { overviewLimit, feeStatement, rollForwardReasons, wordList },
      };
    });
}

export function settingsValues(agency: OwnAgency | null): SettingsValues {
  return {
    ...agencyFormValues(agency),
    ...layoutFormValues(agency?.layout),
    ...checkFormValues(agency?.rules),
    address: agency?.address ?? '',
    telephone: agency?.telephone ?? '',
    website: agency?.website ?? '',
    deadline: agency?.deadline ? monthDayWords(agency.deadline) : '',
  };
}
