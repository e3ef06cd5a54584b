/**
 * 报告状态. Accounts off: 编制中 → 已定稿 → 已发布. Accounts on: 编制中 → 待审核 → 退回修改 | 已审定 → 已报送 →
 * 主管退回 | 主管通过 → 已发布. Which may follow which stands in `state-changes.ts`.
 */
export const reportStates = [
  'drafting',
  'finalized',
  'submitted',
  'returned',
  'approved',
  'delivered',
  'sentBack',
  'accepted',
  'published',
] as const;
export type ReportState = (typeof reportStates)[number];

export const stateNames: Readonly<Record<ReportState, string>> = {
  drafting: '编制中',
  finalized: '已定稿',
  submitted: '待审核',
  returned: '退回修改',
  approved: '已审定',
  delivered: '已报送',
  sentBack: '主管退回',
  accepted: '主管通过',
  published: '已发布',
};

const inWork: readonly ReportState[] = ['drafting', 'returned', 'sentBack'];

/** 可以填写: figures and texts may be written. In every other state they are frozen. */
export function isEditable(state: ReportState): boolean {
  return inWork.includes(state);
}

/** 草稿: every file made before 定稿 or 审定 says so. */
export function isDraft(state: ReportState): boolean {
  return isEditable(state) || state === 'submitted';
}
