import type { Sheet } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { Finding, Severity } from './finding';
import type { RuleSettings } from './rule-settings';

/** 上年年报: the same agency's report of the year before, in whatever format that year had. */
export interface LastYear {
  readonly template: Template;
  readonly report: Report;
  readonly sheet: Sheet;
  /** The caller knows that it is the same 机关 (it may have been renamed): the names are not compared. */
  readonly agencyConfirmed?: boolean;
  /** 上年数据更正: addresses of last year's cells for which a correction is recorded. */
  readonly corrected?: ReadonlySet<string>;
}

/** What a rule may look at. Every cell has been read and every total added up once, in `sheet`. */
export interface Context {
  readonly template: Template;
  readonly report: Report;
  readonly sheet: Sheet;
  /** Absent: the rules that compare two years are silent. */
  readonly lastYear?: LastYear | undefined;
  /** Absent: the limits that hold where an agency has set none. */
  readonly settings?: RuleSettings | undefined;
}

/** Where a reason is asked for: the id shown, the form and what the agency has set. */
export interface AskedReasons {
  readonly ruleId: string;
  readonly template: Template;
  readonly settings: RuleSettings;
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
  /** 常用原因: what usually explains its 存疑; absent where nothing is usual. */
  readonly usual?: (asked: AskedReasons) => readonly string[];
  readonly check: (context: Context) => readonly Finding[];
}
