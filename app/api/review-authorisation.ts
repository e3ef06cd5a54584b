import type { Row } from './authorisation-table';

const delivered = ['delivered', 'sentBack', 'accepted', 'published'];
const seenFromAbove = (outcome: 'yes' | '403') => ({
  below: (state: string) => (delivered.includes(state) ? outcome : ('404' as const)),
});
const inDraft = (state: string) => (state === 'drafting' ? ('403' as const) : ('yes' as const));
const inWork = (state: string) =>
  ['drafting', 'returned', 'sentBack'].includes(state) ? ('yes' as const) : ('state' as const);
const own = { own: 'yes' } as const;

const history = {
  preparer: own,
  reviewer: own,
  supervisor: seenFromAbove('403'),
  administrator: '404',
  auditor: '404',
  token: { own: '403' },
} as const;
const auditing = {
  preparer: '403',
  reviewer: '403',
  supervisor: '403',
  administrator: '403',
  auditor: 'yes',
  token: '403',
} as const;

/** 审核、批注、历史、审计: who is answered what, written by hand as the rest of the table. */
export const reviewRoutes: Readonly<Record<string, Row>> = {
  // 提交 of a draft; to whoever may read the report another state is told as the reason.
  'POST v1/reports/[id]/state': {
    target: 'report',
    who: {
      preparer: own,
      reviewer: { own: inDraft },
      supervisor: seenFromAbove('yes'),
      administrator: '403',
      auditor: '403',
      token: { own: inDraft },
    },
    body: () => ({ to: 'submitted', from: 'drafting', rev: 1, key: 'key-00000001' }),
  },
  'GET v1/reports/[id]/comments': {
    target: 'report',
    who: {
      preparer: own,
      reviewer: own,
      supervisor: seenFromAbove('yes'),
      administrator: '404',
      auditor: '404',
      token: own,
    },
  },
  'POST v1/reports/[id]/comments': {
    target: 'report',
    who: {
      preparer: own,
      reviewer: own,
      supervisor: {
        below: (state) => (state === 'published' ? 'state' : delivered.includes(state) ? 'yes' : '404'),
      },
      administrator: '403',
      auditor: '403',
      token: '403',
    },
    body: () => ({ path: '', text: '核对' }),
  },
  // There is no such comment; who may not comment at all is told so before.
  'PATCH v1/reports/[id]/comments/[comment]': {
    target: 'report',
    who: {
      ...{ preparer: '404', reviewer: '404', supervisor: '404' },
      ...{ administrator: '403', auditor: '403', token: '403' },
    },
    body: () => ({ isResolved: true }),
  },
  'GET v1/reports/[id]/history': { target: 'report', who: history },
  'GET v1/reports/[id]/history/[rev]': { target: 'report', who: history },
  'PATCH v1/reports/[id]/history': {
    target: 'report',
    who: history,
    body: () => ({ rev: 1, name: '送审' }),
  },
  'POST v1/reports/[id]/history': {
    target: 'report',
    who: { ...history, preparer: { own: inWork }, reviewer: { own: '403' } },
    body: () => ({ to: 1, rev: 1 }),
  },
  'GET v1/audit': { who: auditing },
  'GET v1/audit/export': { who: auditing },
};
