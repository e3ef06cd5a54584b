import type { RuleSettings } from './rule-settings';

/** 常用原因: what usually explains a 存疑, by rule; Y03 has the list of the agency. */
const usual: Readonly<Record<string, readonly string[]>> = {
  'T2-02': ['有当年制发当年废止的文件'],
  'T2-03': ['本机关有规章制定权'],
  'T2-04': ['法律法规授权', '受委托实施'],
  'T3-06': ['上年结转的申请仍在办理', '依法延长办理期限'],
  'T3-07': ['申请人撤回申请'],
  'T4-02': ['由以前年度的申请引发'],
  Y02: ['上年申请人类型划分更正', '上年数据更正'],
  Y04: ['上年数据更正', '机构改革划转', '清理口径调整'],
};

/** The reasons offered for a rule; none where nothing is usual. */
export function usualReasons(ruleId: string, settings: RuleSettings): readonly string[] {
  return ruleId === 'Y03' ? settings.rollForwardReasons : (usual[ruleId] ?? []);
}
