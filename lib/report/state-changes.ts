import type { ReportState } from './report-state';

export const stateActs = [
  'finalize',
  'reopen',
  'submit',
  'withdraw',
  'approve',
  'return',
  'deliver',
  'accept',
  'sendBack',
  'publish',
  'correct',
] as const;
/** 定稿、重新编辑、提交、撤回、审定、退回、报送、主管通过、主管退回、发布、更正 */
export type StateAct = (typeof stateActs)[number];

/** What decides which way a report goes. */
export interface StateWay {
  /** 启用账号 */
  readonly accounts: boolean;
  /** An agency above has set up a 主管部门. */
  readonly supervised: boolean;
}

/** 状态变更: one arrow of the machine. */
export interface StateArrow {
  readonly act: StateAct;
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  /** Only with accounts on, or only with accounts off. */
  readonly accounts?: boolean;
  /** Only with a 主管部门 above, or only without. */
  readonly supervised?: boolean;
  /** What has to be said: 退回理由, 更正说明, or where and when it was published. */
  readonly needs?: 'reason' | 'note' | 'publication';
  /** 定稿 and 提交 take the totals in and freeze the report. */
  readonly freezes?: true;
}

/** The whole machine. Accounts may be switched on or off in the middle of a year: no state is a dead end. */
export const stateArrows: readonly StateArrow[] = [
  {
    act: 'finalize',
    from: ['drafting', 'returned', 'sentBack'],
    to: 'finalized',
    accounts: false,
    freezes: true,
  },
  { act: 'reopen', from: ['finalized'], to: 'drafting' },
  {
    act: 'reopen',
    from: ['submitted', 'approved', 'delivered', 'accepted'],
    to: 'drafting',
    accounts: false,
  },
  {
    act: 'submit',
    from: ['drafting', 'finalized', 'returned', 'sentBack'],
    to: 'submitted',
    accounts: true,
    freezes: true,
  },
  { act: 'withdraw', from: ['submitted'], to: 'drafting', accounts: true },
  { act: 'approve', from: ['submitted'], to: 'approved', accounts: true },
  // A mistake that is seen after 审定 goes the same way back.
  { act: 'return', from: ['submitted', 'approved'], to: 'returned', accounts: true, needs: 'reason' },
  { act: 'deliver', from: ['approved'], to: 'delivered', accounts: true, supervised: true },
  { act: 'accept', from: ['delivered'], to: 'accepted', accounts: true, supervised: true },
  {
    act: 'sendBack',
    from: ['delivered'],
    to: 'sentBack',
    accounts: true,
    supervised: true,
    needs: 'reason',
  },
  { act: 'publish', from: ['accepted'], to: 'published', accounts: true, needs: 'publication' },
  {
    act: 'publish',
    from: ['approved', 'delivered'],
    to: 'published',
    accounts: true,
    supervised: false,
    needs: 'publication',
  },
  {
    act: 'publish',
    from: ['finalized', 'approved', 'delivered', 'accepted'],
    to: 'published',
    accounts: false,
    needs: 'publication',
  },
  { act: 'correct', from: ['published'], to: 'drafting', needs: 'note' },
];

/** Arrows that leave a state. */
export function arrowsFrom(state: ReportState, way: StateWay): readonly StateArrow[] {
  return stateArrows.filter(
    ({ from, accounts = way.accounts, supervised = way.supervised }) =>
      from.includes(state) && accounts === way.accounts && supervised === way.supervised,
  );
}
