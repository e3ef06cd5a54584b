import type { Role } from '@/lib/access/actor';
import { reportStates } from '@/lib/report/report-state';
import { newId } from '@/lib/store/revise';
import { reviewRoutes } from './review-authorisation';
import { agencyIds, OFFICE_ISSUER, OFFICE_YEAR, type Place } from './test-office';

export type Who = Role | 'token';
/** `yes`: not refused for who calls; `state`: refused for the state of the report alone. */
export type Outcome = 'yes' | 'state' | '401' | '403' | '404';
type Where = Outcome | Partial<Record<Place, Outcome | ((state: string) => Outcome)>>;

/** Who is answered what, written by hand and without a look at `can`. A place that is not named is 404. */
export interface Row {
  readonly target?: 'report' | 'account' | 'agency' | 'file' | 'session' | 'token' | 'invitation';
  readonly who: Readonly<Record<Who, Where>>;
  readonly query?: string;
  readonly body?: (place: Place) => unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isDeleted?: boolean;
}

const delivered = ['delivered', 'sentBack', 'accepted', 'published'];
const opensAgain: Outcome = reportStates.map(String).includes('returned') ? 'yes' : 'state';
const own = { own: 'yes' } as const;
const branch = { own: 'yes', below: 'yes' } as const;
const nobodyOf = (outcome: Outcome) =>
  ({
    preparer: outcome,
    reviewer: outcome,
    supervisor: outcome,
    administrator: outcome,
    auditor: outcome,
  }) as const;

/** 单位管理员 alone, in the own agency and below. */
const managed = { ...nobodyOf('403'), administrator: branch, token: '401' } as const;
const self = { ...nobodyOf('yes'), token: '401' } as const;
const reading = {
  ...nobodyOf('404'),
  preparer: own,
  reviewer: own,
  supervisor: { below: (state: string): Outcome => (delivered.includes(state) ? 'yes' : '404') },
  token: own,
};
const inWork = (state: string): Outcome =>
  state === 'drafting' ? 'yes' : ['returned', 'sentBack'].includes(state) ? opensAgain : 'state';
const editing = { ...nobodyOf('403'), preparer: { own: inWork }, token: { own: inWork } } as const;
const removing = {
  ...nobodyOf('403'),
  preparer: { own: (state: string): Outcome => (state === 'drafting' ? 'yes' : 'state') },
  token: '403',
} as const;
const creating = { ...nobodyOf('403'), preparer: 'yes', token: 'yes' } as const;
const handedIn = { ...creating, reviewer: 'yes', supervisor: 'yes' } as const;
const files = { ...nobodyOf('403'), preparer: own, reviewer: own, supervisor: '404', token: own } as const;

const agency = { name: '云江市数据局', kind: 'department' };
const figures = { fileId: '', year: OFFICE_YEAR, agency, figures: {} };
const operations = () => [
  // A repeated one would be answered as the first, whatever the state is now.
  { opId: newId(), path: 'signature.name', base: '云江市数据局', value: '数据局' },
];
const reason = { rule: 'C01', place: 'a', figures: 'b', text: 'c' };

export const table: Readonly<Record<string, Row>> = {
  'GET v1/reports': { who: { ...creating, reviewer: 'yes', supervisor: 'yes' } },
  'POST v1/reports': { who: creating, body: () => ({ year: 2023, agency }) },
  'POST v1/reports/import': { who: creating, body: () => ({}) },
  'POST v1/reports/from-file': {
    target: 'file',
    who: { ...files, reviewer: { own: '403' } },
    body: (place) => ({ ...figures, fileId: `file-${place}`, use: 'lastYear' }),
  },
  'POST v1/demo': { who: creating },
  'DELETE v1/demo': { who: creating },
  'GET v1/reports/[id]': { target: 'report', who: reading },
  'PATCH v1/reports/[id]': { target: 'report', who: editing, body: () => ({ year: OFFICE_YEAR, rev: 1 }) },
  'DELETE v1/reports/[id]': { target: 'report', who: removing },
  'POST v1/reports/[id]/restore': { target: 'report', who: removing, isDeleted: true },
  'GET v1/reports/[id]/changes': {
    target: 'report',
    who: { ...reading, administrator: '403', auditor: '403' },
    query: '?since=1',
  },
  'GET v1/reports/[id]/export': { target: 'report', who: reading, query: '?to=json' },
  'GET v1/reports/[id]/preview': { target: 'report', who: reading },
  'POST v1/reports/[id]/duplicate': {
    target: 'report',
    who: { ...nobodyOf('403'), preparer: own, token: own },
    body: () => ({ year: 2025 }),
  },
  'PUT v1/reports/[id]/last-year': {
    target: 'report',
    who: {
      ...reading,
      reviewer: { own: '403' },
      supervisor: { below: (state) => (delivered.includes(state) ? '403' : '404') },
      preparer: { own: inWork },
      token: { own: inWork },
    },
    body: () => ({ typed: {} }),
  },
  'POST v1/reports/[id]/operations': {
    target: 'report',
    who: editing,
    body: () => ({ operations: operations() }),
  },
  'POST v1/reports/[id]/reasons': { target: 'report', who: editing, body: () => reason },
  ...reviewRoutes,
  'POST v1/read': {
    who: handedIn,
    headers: { 'x-file-name': 'a.docx' },
  },
  'POST v1/check': { who: handedIn, headers: { 'x-file-name': 'a.docx' } },
  'POST v1/render': { who: handedIn, body: () => ({ report: {}, to: 'json' }) },
  'GET v1/read/[id]': { target: 'file', who: files },
  'GET v1/agency': { who: { ...nobodyOf('yes'), auditor: '403', token: 'yes' } },
  'PUT v1/agency': { who: { ...nobodyOf('403'), administrator: 'yes', token: '403' }, body: () => agency },
  'GET v1/accounts': { who: { ...managed, administrator: 'yes' } },
  'PATCH v1/accounts/[id]': { target: 'account', who: managed, body: () => ({ disabled: false }) },
  'PUT v1/accounts/[id]/roles': {
    target: 'account',
    who: managed,
    body: (place) => ({ agencyId: agencyIds[place], roles: ['preparer'] }),
  },
  'POST v1/accounts/[id]/password': { target: 'account', who: managed },
  'PUT v1/accounts/[id]/identity': {
    target: 'account',
    who: managed,
    body: (place) => ({ provider: OFFICE_ISSUER, subject: `person-${place}` }),
  },
  'DELETE v1/accounts/[id]/identity': { target: 'account', who: managed },
  'GET v1/accounts/[id]/sessions': { target: 'account', who: managed },
  'DELETE v1/accounts/[id]/sessions': { target: 'account', who: managed },
  'GET v1/agencies': { who: { ...managed, administrator: 'yes' } },
  'POST v1/agencies': {
    target: 'agency',
    who: managed,
    body: (place) => ({
      parentId: agencyIds[place],
      agency: { ...agency, name: `新机关${String(Math.random())}` },
    }),
  },
  'PATCH v1/agencies/[id]': { target: 'agency', who: managed, body: () => agency },
  'GET v1/agencies/[id]/tokens': { target: 'agency', who: managed },
  'POST v1/agencies/[id]/tokens': {
    target: 'agency',
    who: managed,
    body: () => ({ name: '报送系统', may: ['read'] }),
  },
  'DELETE v1/tokens/[id]': { target: 'token', who: managed },
  'GET v1/invitations': { who: { ...managed, administrator: 'yes' } },
  'POST v1/invitations': {
    target: 'agency',
    who: managed,
    body: (place) => ({ agencyId: agencyIds[place], name: '李四', role: 'preparer' }),
  },
  'DELETE v1/invitations/[id]': { target: 'invitation', who: managed },
  'DELETE v1/sessions/[id]': {
    target: 'session',
    who: { ...nobodyOf('404'), administrator: branch, token: '401' },
  },
  'GET v1/sessions': { who: self },
  'DELETE v1/sessions': { who: self },
  'GET v1/session': { who: self },
  'PUT v1/session': {
    target: 'agency',
    who: { preparer: own, reviewer: own, supervisor: own, administrator: own, auditor: own, token: '401' },
    body: (place) => ({ agencyId: agencyIds[place] }),
  },
  'DELETE v1/session': { who: self },
  'POST v1/session/renew': { who: self },
  'PUT v1/password': { who: self, body: () => ({ present: '', next: '' }) },
  'PUT v1/identity': { who: self, body: () => ({ password: '' }) },
  'DELETE v1/identity': { who: self, body: () => ({ password: '' }) },
  'GET v1/totp': { who: self },
  'PUT v1/totp': { who: self, body: () => ({ secret: 'A'.repeat(32), code: '', password: '' }) },
  'DELETE v1/totp': { who: self, body: () => ({ password: '' }) },
  'GET v1/account-policy': { who: { ...nobodyOf('403'), token: '401' } },
  'PUT v1/account-policy': { who: { ...nobodyOf('403'), token: '401' }, body: () => ({}) },
};

/** What somebody does who is not logged in yet. */
export const openRoutes = [
  'GET health',
  'GET health/ready',
  'GET v1/openapi.json',
  'GET v1/setup',
  'POST v1/setup',
  'POST v1/session',
  'POST v1/invitations/accept',
  'GET v1/identity',
  'POST v1/identity',
  'POST v1/identity/code',
  'GET v1/identity/return',
];
