import type { ReactNode } from 'react';
import type { Report } from '@/lib/report/report';
import type { ReportState } from '@/lib/report/report-state';
import type { Reason } from '@/lib/rules/reason';
import type { RuleSettings } from '@/lib/rules/rule-settings';
import type { Review } from '@/lib/store/review';
import type { Template } from '@/lib/template/types';
import type { LoadGuidance } from './help/help-tab';
import type { FormLastYear } from './last-year';
import type { WordingValues } from './prose/fill-wording';

/** What the page hands to 填报工作区. */
export interface WorkspaceProps {
  reportId: string;
  template: Template;
  report: Report;
  rev: number;
  /** Who has the page open. */
  account: string;
  /** Who is logged in, for the top bar; made by the server. */
  corner: ReactNode;
  state: ReportState;
  /** What this person may do, and what was said of the report. */
  review: Review;
  /** 说明 of 存疑, latest first. */
  reasons: readonly Reason[];
  /** 检查设置 of the agency. */
  settings: RuleSettings;
  /** 规则版本 it was finalised with. */
  ruleSet: string | null;
  lastYear: FormLastYear | null;
  /** The form of the year before, where there was one. */
  lastYearTemplate: Template | null;
  values: WordingValues;
  /** 1月31日截止，还有 12 天; empty where it says nothing. */
  deadline: string;
  /** 填报说明 of a format. */
  loadGuidance: LoadGuidance;
  /** 对照上年 is switched on in this browser. */
  isBeside: boolean;
  /** 使用引导 was not shown in this browser yet. */
  isFirstRun: boolean;
}
