import { stateNames, type ReportState } from '@/lib/report/report-state';
import type { StateAct } from '@/lib/report/state-changes';

/** What the button of an act says. */
export const actNames: Readonly<Record<StateAct, string>> = {
  finalize: '定稿',
  reopen: '重新编辑',
  submit: '提交审核',
  withdraw: '撤回提交',
  approve: '审定',
  return: '退回修改',
  deliver: '报送主管部门',
  accept: '通过',
  sendBack: '退回机关',
  publish: '标为已发布',
  correct: '更正报告',
};

/** Acts that go on; the first of them is the main button. */
export const forward: readonly StateAct[] = ['finalize', 'submit', 'approve', 'deliver', 'accept', 'publish'];

const waiting: Readonly<Record<ReportState, string>> = {
  drafting: '',
  finalized: '下载的文件不再印“草稿”。',
  submitted: '数字和文字已经锁定，等审核人审核。',
  returned: '按退回理由和批注修改后再提交。',
  approved: '下载的文件不再印“草稿”。',
  delivered: '等主管部门审阅。',
  sentBack: '按主管部门的意见修改后再提交审核。',
  accepted: '可以发布。',
  published: '发布的内容不能再改；有错可以更正，更正后是新的一版。',
};

/** Where the report stands, in one sentence or two. */
export function stateSentence(state: ReportState, ruleSet: string | null): string {
  const checked = ruleSet === null ? '' : `按第 ${ruleSet} 版规则检查。`;
  return `${stateNames[state]}${waiting[state] === '' ? '。' : `，${waiting[state]}`}${checked}`;
}
