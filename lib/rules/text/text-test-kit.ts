/** 测试用: one sentence in a report whose other texts are right. Nothing of the product imports this file. */
import { evaluate } from '@/lib/report/evaluate';
import { writePath } from '@/lib/report/path';
import type { Report, ReportAgency } from '@/lib/report/report';
import { nothingSeen, type Seen } from '@/lib/report/seen';
import type { Template } from '@/lib/template/types';
import type { Finding } from '../finding';
import type { RuleSettings } from '../rule-settings';
import { zeroReport } from '../test-kit';
import { textRules } from './text-rules';

/** Wordings at which a rule has to speak, and others at which it must not. */
export interface RuleWordings {
  readonly rule: string;
  readonly breaks: readonly Wording[];
  readonly holds: readonly Wording[];
}

/** A text, and where it stands when it is not the ordinary place. */
export type Wording = string | (Placed & { readonly text: string });

export interface Placed {
  readonly slot?: string;
  readonly agency?: Partial<ReportAgency>;
  readonly seen?: Partial<Seen>;
  readonly year?: number;
  readonly date?: string;
  readonly settings?: RuleSettings;
}

const ORDINARY = 'text.overview.proactiveDisclosure';

export function reportWith(
  template: Template,
  text: string,
  { slot = ORDINARY, agency, seen, year = 2024, date }: Placed = {},
): Report {
  const zero = zeroReport(template);
  const report: Report = {
    ...zero,
    year,
    agency: { ...zero.agency, ...agency },
    signature: { ...zero.signature, date: date ?? '' },
    ...(seen ? { seen: { ...nothingSeen(), ...seen } } : {}),
  };
  return writePath(report, slot, text);
}

/** What one rule says about a text. */
export function saidBy(
  template: Template,
  ruleId: string,
  text: string,
  placed: Placed = {},
): readonly Finding[] {
  const rule = textRules.find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`no rule ${ruleId}`);
  const report = reportWith(template, text, placed);
  const sheet = evaluate(template, report);
  return rule.check({ template, report, sheet, settings: placed.settings });
}

export function placed(wording: Wording): Placed & { readonly text: string } {
  return typeof wording === 'string' ? { text: wording } : wording;
}
