import { describe, expect, it } from 'vitest';
import { actions, type Action } from './actions';
import { localUser, nobody, roles, type Actor, type Role } from './actor';
import { can, canInOtherState } from './can';
import { installation, type AccessState, type Resource } from './resource';

const states: readonly AccessState[] = [
  'drafting',
  'submitted',
  'returned',
  'approved',
  'delivered',
  'sentBack',
  'accepted',
  'published',
];
const places = {
  own: { agencyId: 'b', path: '/a/b/' },
  below: { agencyId: 'c', path: '/a/b/c/' },
  above: { agencyId: 'a', path: '/a/' },
  sibling: { agencyId: 'bb', path: '/a/bb/' },
};
type Place = keyof typeof places;

const all = states.join(' ');
const delivered = 'delivered sentBack accepted published';
const inWork = 'drafting returned sentBack';
const ready = 'approved accepted published';

/** Where and in which states each role may do what, written by hand; what is missing is refused. */
const expected: Readonly<Record<Role, Partial<Record<Action, Readonly<Partial<Record<Place, string>>>>>>> = {
  preparer: {
    listReports: { own: all },
    readReport: { own: all },
    createReport: { own: all },
    editReport: { own: inWork },
    removeReport: { own: 'drafting' },
    readSettings: { own: all },
    readFile: { own: all },
    checkFile: { own: all },
    renderFile: { own: all },
    submitReport: { own: inWork },
    withdrawReport: { own: 'submitted' },
    deliverReport: { own: 'approved' },
    publishReport: { own: ready },
    commentReport: { own: all },
    readHistory: { own: all },
    restoreRevision: { own: inWork },
  },
  reviewer: {
    listReports: { own: all },
    readReport: { own: all },
    readSettings: { own: all },
    readFile: { own: all },
    checkFile: { own: all },
    renderFile: { own: all },
    reviewReport: { own: 'submitted approved' },
    deliverReport: { own: 'approved' },
    publishReport: { own: ready },
    commentReport: { own: all },
    readHistory: { own: all },
  },
  administrator: {
    readSettings: { own: all, below: all },
    editSettings: { own: all, below: all },
    manageAccounts: { own: all, below: all },
    manageAgencies: { own: all, below: all },
    manageSessions: { own: all, below: all },
    manageTokens: { own: all, below: all },
  },
  supervisor: {
    listReports: { own: all },
    readReport: { below: delivered },
    readSettings: { own: all },
    readFile: { own: all },
    checkFile: { own: all },
    renderFile: { own: all },
    superviseReport: { below: 'delivered' },
    commentReport: { below: 'delivered sentBack accepted' },
  },
  auditor: { readAudit: { own: all, below: all } },
};

describe.each(roles)('%s', (role) => {
  it.each(actions)('may %s exactly where the table says', (action) => {
    const allowed: Partial<Record<Place, string>> = {};
    for (const [place, agency] of Object.entries(places) as [Place, Resource][]) {
      const found = states.filter((state) =>
        can(member(role), action, { ...agency, state, submittedBy: 'other' }),
      );
      if (found.length > 0) allowed[place] = found.join(' ');
    }
    expect(allowed).toEqual(expected[role][action] ?? {});
  });
});

it('lets nobody review what they submitted themselves, or what nobody submitted', () => {
  const resource: Resource = { ...places.own, state: 'submitted' };
  expect(can(member('reviewer'), 'reviewReport', { ...resource, submittedBy: 'me' })).toBe(false);
  expect(can(member('reviewer'), 'reviewReport', { ...resource, submittedBy: null })).toBe(false);
  expect(can(member('reviewer'), 'reviewReport', resource)).toBe(false);
  const both = {
    ...member('reviewer'),
    memberships: [...member('preparer').memberships, ...member('reviewer').memberships],
  };
  expect(can(both, 'reviewReport', { ...resource, submittedBy: 'me' })).toBe(false);
});

it('refuses what depends on the state where no state is given', () => {
  expect(can(member('preparer'), 'editReport', places.own)).toBe(false);
  expect(can(member('supervisor'), 'readReport', places.below)).toBe(false);
});

it('tells a wrong state from a person who may never', () => {
  const submitted: Resource = { ...places.own, state: 'submitted' };
  expect(canInOtherState(member('preparer'), 'editReport', submitted)).toBe(true);
  expect(canInOtherState(member('reviewer'), 'editReport', submitted)).toBe(false);
});

it.each(['managePolicy', 'readHealth', 'backup'] as const)(
  'lets the administrator of the highest agency alone %s',
  (action) => {
    const top: Actor = {
      ...member('administrator'),
      memberships: [{ agencyId: 'a', path: '/a/', role: 'administrator' }],
    };
    expect(can(top, action, installation)).toBe(true);
    expect(can(member('administrator'), action, installation)).toBe(false);
    expect(can(top, action, places.above)).toBe(false);
  },
);

it('narrows a token to what it was made for', () => {
  const token: Actor = { ...member('preparer'), kind: 'token', may: ['readReport'] };
  expect(can(token, 'readReport', { ...places.own, state: 'drafting' })).toBe(true);
  expect(can(token, 'editReport', { ...places.own, state: 'drafting' })).toBe(false);
});

it('gives no rights by a membership without a place in the tree', () => {
  const lost: Actor = {
    ...member('administrator'),
    memberships: [{ agencyId: 'x', path: '', role: 'administrator' }],
  };
  expect(can(lost, 'manageAccounts', places.own)).toBe(false);
});

it('lets the local user do all that takes one person and no account, and nobody anything', () => {
  const refused = actions.filter((action) => !can(localUser, action, places.own));
  expect(refused).toEqual([
    'submitReport',
    'withdrawReport',
    'reviewReport',
    'deliverReport',
    'superviseReport',
    'manageAccounts',
    'manageAgencies',
    'manageSessions',
    'manageTokens',
    'managePolicy',
  ]);
  expect(actions.filter((action) => can(nobody, action, places.own))).toEqual([]);
});

function member(role: Role): Actor {
  return { kind: 'account', id: 'me', name: '张三', memberships: [{ agencyId: 'b', path: '/a/b/', role }] };
}
