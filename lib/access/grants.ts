import type { Action } from './actions';
import type { Role } from './actor';
import type { AccessState } from './resource';

/**
 * One permission of a role: `own` in the agency it is held in, `below` in the agencies below, `branch` in both,
 * `installation` over the whole installation where it is held in the highest agency.
 */
export interface Grant {
  readonly reach: 'own' | 'below' | 'branch' | 'installation';
  /** Only while the report is in one of these states. */
  readonly states?: readonly AccessState[];
  /** 四眼原则: never what oneself submitted. */
  readonly fourEyes?: true;
}

export type Grants = Readonly<Partial<Record<Action, Grant>>>;

const own: Grant = { reach: 'own' };
const branch: Grant = { reach: 'branch' };
const installation: Grant = { reach: 'installation' };

/** What somebody hands in, which is nobody else's. */
const handedIn: Grants = { readFile: own, checkFile: own, renderFile: own };

/** 编制中、退回修改、主管退回: open for the preparer. */
const inWork: Grant = { reach: 'own', states: ['drafting', 'returned', 'sentBack'] };
/** 已审定, and what follows it. */
const ready: Grant = { reach: 'own', states: ['approved', 'accepted', 'published'] };
/** What a supervising office sees: from 报送 on. */
const delivered: Grant = { reach: 'below', states: ['delivered', 'sentBack', 'accepted', 'published'] };

/** 权限表: what each role may do. Whatever does not stand here is refused. */
export const grants: Readonly<Record<Role, Grants>> = {
  preparer: {
    listReports: own,
    readReport: own,
    createReport: own,
    editReport: inWork,
    removeReport: { reach: 'own', states: ['drafting'] },
    readSettings: own,
    ...handedIn,
    // 已定稿 is what a report was before the accounts were switched on.
    changeState: { reach: 'own', states: ['finalized'] },
    submitReport: { reach: 'own', states: ['drafting', 'finalized', 'returned', 'sentBack'] },
    withdrawReport: { reach: 'own', states: ['submitted'] },
    deliverReport: { reach: 'own', states: ['approved'] },
    publishReport: ready,
    commentReport: own,
    readHistory: own,
    restoreRevision: inWork,
  },
  reviewer: {
    listReports: own,
    readReport: own,
    readSettings: own,
    ...handedIn,
    reviewReport: { reach: 'own', states: ['submitted', 'approved'], fourEyes: true },
    deliverReport: { reach: 'own', states: ['approved'] },
    publishReport: ready,
    commentReport: own,
    readHistory: own,
  },
  administrator: {
    readSettings: branch,
    editSettings: branch,
    manageAccounts: branch,
    manageAgencies: branch,
    manageSessions: branch,
    manageTokens: branch,
    managePolicy: installation,
    readHealth: installation,
    backup: installation,
  },
  supervisor: {
    // The list itself; its reports are those that may be read.
    listReports: own,
    readReport: delivered,
    readSettings: own,
    ...handedIn,
    superviseReport: { reach: 'below', states: ['delivered'] },
    commentReport: { reach: 'below', states: ['delivered', 'sentBack', 'accepted'] },
  },
  auditor: {
    readAudit: branch,
  },
};

/** What the one user of a machine without accounts may do: all but what takes two people or an account. */
export const localActions: ReadonlySet<Action> = new Set<Action>([
  'listReports',
  'readReport',
  'createReport',
  'editReport',
  'changeState',
  'removeReport',
  'readSettings',
  'editSettings',
  'readFile',
  'checkFile',
  'renderFile',
  'publishReport',
  'commentReport',
  'readHistory',
  'restoreRevision',
  'readAudit',
  'readHealth',
  'backup',
]);
