import type { Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { Finding, Severity } from './finding';

/** What a rule may look at. Every cell has been read and every total added up once, in `sheet`. */
export interface Context {
  readonly template: Template;
  readonly report: Report;
  readonly sheet: Sheet;
}

/** 校验规则: one small declared thing. Findings of a rule come in any order; `check` sorts them. */
export interface Rule {
  /** Id in the catalogue; for a rule that the form declares, the word under which it does. */
  readonly id: string;
  readonly severity: Severity;
  /** What it looks at, in a few Chinese words. */
  readonly name: string;
  /** 依据 */
  readonly source: string;
  /** The ids under which a form declares this rule; absent where every form has it under `id`. */
  readonly idsIn?: (template: Template) => readonly string[];
  readonly check: (context: Context) => readonly Finding[];
}
