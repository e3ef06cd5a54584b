import type { LayoutProfile } from '@/lib/document/profile';
import type { ReportAgency } from '@/lib/report/report';
import type { ChosenRules } from '@/lib/rules/chosen-rules';
import { callApi, type Answer } from './client';

/** 本机关 with what stands beside the report. */
export interface OwnAgency extends ReportAgency {
  address: string;
  telephone: string;
  website: string;
  /** 公布期限 of its own, as MM-DD. */
  deadline: string | null;
  /** 版式 */
  layout: LayoutProfile;
  /** 检查设置 */
  rules: ChosenRules;
}

export function saveOwnAgency(agency: OwnAgency): Promise<Answer<true>> {
  return callApi('agency', { method: 'PUT', body: agency }, () => true);
}
