import { describe, expect, it } from 'vitest';
import { isDraft, isEditable, reportStates, type ReportState } from './report-state';
import { arrowsFrom, type StateWay } from './state-changes';

type Targets = Partial<Record<ReportState, string>>;

/** Written by hand from architecture 4: from each state, the act that leads to each other one. */
const off: Record<ReportState, Targets> = {
  drafting: { finalized: 'finalize' },
  finalized: { drafting: 'reopen', published: 'publish' },
  published: { drafting: 'correct' },
  // What was under review when the accounts were switched off.
  submitted: { drafting: 'reopen' },
  returned: { finalized: 'finalize' },
  approved: { drafting: 'reopen', published: 'publish' },
  delivered: { drafting: 'reopen', published: 'publish' },
  sentBack: { finalized: 'finalize' },
  accepted: { drafting: 'reopen', published: 'publish' },
};
const supervised: Record<ReportState, Targets> = {
  drafting: { submitted: 'submit' },
  finalized: { drafting: 'reopen', submitted: 'submit' },
  submitted: { drafting: 'withdraw', returned: 'return', approved: 'approve' },
  returned: { submitted: 'submit' },
  approved: { returned: 'return', delivered: 'deliver' },
  delivered: { accepted: 'accept', sentBack: 'sendBack' },
  sentBack: { submitted: 'submit' },
  accepted: { published: 'publish' },
  published: { drafting: 'correct' },
};
const alone: Record<ReportState, Targets> = {
  ...supervised,
  approved: { returned: 'return', published: 'publish' },
  // The 主管部门 was taken away after 报送.
  delivered: { published: 'publish' },
};

describe.each<[string, StateWay, Record<ReportState, Targets>]>([
  ['accounts off', { accounts: false, supervised: false }, off],
  ['a 主管部门 above', { accounts: true, supervised: true }, supervised],
  ['no 主管部门 above', { accounts: true, supervised: false }, alone],
])('%s', (_name, way, table) => {
  it.each(reportStates)('leads from %s where the table says, and nowhere else', (state) => {
    const arrows = arrowsFrom(state, way);
    expect(Object.fromEntries(arrows.map(({ to, act }) => [to, act]))).toEqual(table[state]);
    expect(arrows).toHaveLength(Object.keys(table[state]).length);
  });
});

it('wants a reason for each return, a note for a correction, and where it was published', () => {
  const needs = reportStates.flatMap((state) =>
    arrowsFrom(state, { accounts: true, supervised: true }).flatMap(({ act, needs: what }) =>
      what ? [`${state} ${act} ${what}`] : [],
    ),
  );
  expect(needs.sort()).toEqual([
    'accepted publish publication',
    'approved return reason',
    'delivered sendBack reason',
    'published correct note',
    'submitted return reason',
  ]);
});

it('lets figures be written only in work and after a return, and takes 草稿 away at 定稿 and 审定', () => {
  expect(reportStates.filter(isEditable)).toEqual(['drafting', 'returned', 'sentBack']);
  expect(reportStates.filter((state) => !isDraft(state))).toEqual([
    'finalized',
    'approved',
    'delivered',
    'accepted',
    'published',
  ]);
});
