/** 编制中 → 已定稿 → 已发布 */
export const reportStates = ['drafting', 'finalized', 'published'] as const;
export type ReportState = (typeof reportStates)[number];

export const stateNames: Readonly<Record<ReportState, string>> = {
  drafting: '编制中',
  finalized: '已定稿',
  published: '已发布',
};

/** Which state may follow which. */
export const nextStates: Readonly<Record<ReportState, readonly ReportState[]>> = {
  drafting: ['finalized'],
  finalized: ['published', 'drafting'],
  published: [],
};
