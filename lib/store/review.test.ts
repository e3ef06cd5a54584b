import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor, Role } from '@/lib/access/actor';
import { parseReportText } from '@/lib/report/parse-report';
import type { ReportState } from '@/lib/report/report-state';
import { ruleSetVersion } from '@/lib/rules/check';
import { formats } from '@/templates';
import { changeBasics } from './change-basics';
import { changeState, type StateChange } from './change-state';
import { changesSince } from './changes-since';
import { addComment, resolveComment } from './comments';
import { importReport } from './create-report';
import { loadReport } from './load-report';
import { newAgency } from './new-agency';
import { readAudit } from './read-audit';
import { isRefusal } from './refusal';
import { removeReport } from './remove-report';
import { reportAt } from './report-at';
import { loadReview } from './review';
import { saveOperations } from './save-operations';
import { accepted, operation, testAgency, testStore, type TestStore } from './test-scope';
import { verifyAudit } from './verify-audit';

const cell = 'tables.requests.received.naturalPerson';
const publication = { address: 'https://www.example.test/report', publishedOn: '2026-01-20' };
const places = { city: '/city/', office: '/city/office/' };

let store: TestStore;
let id = '';

beforeEach(async () => {
  store = testStore(formats);
  const { db } = store.scope().store;
  const at = new Date('2026-01-10T02:00:00Z');
  const city = { id: 'city', path: places.city };
  await db
    .insertInto('agency')
    .values([
      newAgency({ ...testAgency, name: '云江市人民政府办公室' }, { id: 'city', at }),
      newAgency(testAgency, { id: 'office', parent: city, at }),
    ])
    .execute();
  const parsed = parseReportText(formats, readFileSync('e2e/fixtures/invented-2025.json', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  id = accepted(await importReport(as('clerk'), { ...parsed.report, agency: testAgency })).id;
});
afterEach(() => store.remove());

it('goes from 编制中 to 已发布 where a 主管部门 stands above, and back on each return', async () => {
  await supervise();
  expect(await go('clerk', 'submitted')).toBe('submitted');
  expect(await go('checker', 'returned', { note: '新收数与台账不符' })).toBe('returned');
  expect((await review('clerk')).openedWith).toMatchObject({ note: '新收数与台账不符', who: 'checker' });
  expect(await go('clerk', 'submitted')).toBe('submitted');
  expect(await go('checker', 'approved')).toBe('approved');
  expect(await go('clerk', 'published', { publication })).toContain('不能改为已发布');
  expect(await go('clerk', 'delivered')).toBe('delivered');
  expect(await go('head', 'sentBack', { note: '漏填收费' })).toBe('sentBack');
  expect(await go('clerk', 'submitted')).toBe('submitted');
  expect(await go('checker', 'approved')).toBe('approved');
  expect(await go('clerk', 'delivered')).toBe('delivered');
  expect(await go('head', 'accepted')).toBe('accepted');
  expect(await go('clerk', 'published', { publication })).toBe('published');
  expect(await verifyAudit(store.scope().store.db)).toBeUndefined();
});

it('is published after 审定 where no 主管部门 stands above, and corrected as a further version', async () => {
  await go('clerk', 'submitted');
  await go('checker', 'approved');
  expect(await go('clerk', 'delivered')).toContain('不能改为已报送');
  expect(await go('clerk', 'published', { publication: { ...publication, address: ' ' } })).toContain('网址');
  expect(await go('clerk', 'published', { publication })).toBe('published');
  expect(await go('clerk', 'drafting')).toContain('更正');
  expect(await go('clerk', 'drafting', { note: '收费金额少填一位' })).toBe('drafting');
  expect(await removeReport(as('clerk'), id)).toMatchObject({
    refused: 'locked',
    message: '报告发布过，不能删除。内容有误的，更正后再发布。',
  });
  const { rev } = await loaded('clerk');
  expect(await changeBasics(as('clerk'), id, { year: 2024, rev })).toMatchObject({
    refused: 'locked',
    message: '报告发布过，不能改成别的年度。别的年度另外新建。',
  });
  await go('clerk', 'submitted');
  await go('checker', 'approved');
  const later = { ...publication, publishedOn: '2026-02-02' };
  expect(await go('clerk', 'published', { publication: later })).toBe('published');
  expect((await review('clerk')).publications).toMatchObject([
    { version: 2, note: '收费金额少填一位', publishedOn: '2026-02-02' },
    { version: 1, note: '', publishedOn: '2026-01-20' },
  ]);
});

it('freezes figures and rules from 提交 on, and lets nobody write', async () => {
  await go('clerk', 'submitted');
  const frozen = await loaded('clerk');
  expect(frozen.ruleSet).toBe(ruleSetVersion);
  expect(frozen.report.tables['requests']?.['received']?.['total']).not.toBeNull();
  for (const who of ['clerk', 'checker'] as const) {
    const answer = await saveOperations(as(who), id, [operation(cell, null, '1')]);
    expect(isRefusal(answer)).toBe(true);
  }
  const scope = store.scope();
  expect((await reportAt(scope.store.db, scope, id, frozen.rev))?.report).toEqual(frozen.report);
  await go('checker', 'returned', { note: '再核' });
  expect(await loaded('clerk')).toMatchObject({ ruleSet: null });
  expect((await loaded('clerk')).report.tables['requests']?.['received']?.['total']).toBeNull();
});

it('lets nobody review what he submitted himself, whatever roles he has', async () => {
  expect(await go('both', 'submitted')).toBe('submitted');
  expect((await review('both')).acts.map(({ act }) => act)).toEqual(['withdraw']);
  expect(await go('both', 'approved')).toContain('自己提交');
  expect(await go('both', 'returned', { note: '改' })).toContain('自己提交');
  expect(await go('checker', 'approved')).toBe('approved');
});

it('lets nobody at the 主管部门 accept what he submitted himself below; sending it back stays open', async () => {
  await supervise();
  expect(await go('wide', 'submitted')).toBe('submitted');
  expect(await go('checker', 'approved')).toBe('approved');
  expect(await go('wide', 'delivered')).toBe('delivered');
  expect((await review('wide')).acts.map(({ act }) => act)).toEqual(['sendBack']);
  expect((await review('head')).acts.map(({ act }) => act)).toEqual(['accept', 'sendBack']);
  expect(await go('wide', 'accepted')).toBe('不能通过自己提交的报告，由主管部门的另一位工作人员通过。');
  expect(await go('wide', 'sentBack', { note: '漏填收费' })).toBe('sentBack');
  expect(await go('clerk', 'submitted')).toBe('submitted');
  await go('checker', 'approved');
  await go('clerk', 'delivered');
  expect(await go('wide', 'accepted')).toBe('accepted');
});

it('refuses a return without a reason, in blank too', async () => {
  await go('clerk', 'submitted');
  expect(await go('checker', 'returned', { note: ' \n' })).toContain('理由');
  expect((await loaded('clerk')).state).toBe('submitted');
});

it('bars 提交 by what bars 定稿', async () => {
  accepted(await saveOperations(as('clerk'), id, [operation(cell, await valueOf(cell), null)]));
  expect(await go('clerk', 'submitted')).toMatch(/还有 \d+ 处没有处理，不能提交/);
});

it('does a change that comes twice with one key once, and gives the same answer later too', async () => {
  const { rev } = await loaded('clerk');
  const change = { to: 'submitted', from: 'drafting', rev, key: 'key-00000001' } as const;
  const first = accepted(await changeState(as('clerk'), id, change));
  expect(await changeState(as('clerk'), id, change)).toEqual(first);
  await go('checker', 'approved');
  expect(await changeState(as('clerk'), id, change)).toEqual(first);
  expect((await loaded('clerk')).state).toBe('approved');
});

it.each([
  ['another state', { from: 'returned' }],
  ['another revision', { rev: 99 }],
] as const)('refuses a change by one who has seen %s', async (_name, seen) => {
  const { rev } = await loaded('clerk');
  const change = { to: 'submitted', from: 'drafting', rev, key: 'key-00000001', ...seen } as const;
  expect(await changeState(as('clerk'), id, change)).toMatchObject({ refused: 'stale' });
});

it('marks on resubmission only what changed since the return', async () => {
  await go('clerk', 'submitted');
  expect((await review('checker')).changed).toBeNull();
  await go('checker', 'returned', { note: '改两处' });
  const base = await valueOf('text.overview.platform');
  const changes = [operation('text.overview.platform', base, `${base}\n补充一段。`)];
  accepted(await saveOperations(as('clerk'), id, changes));
  await go('clerk', 'submitted');
  expect((await review('checker')).changed).toEqual(['text.overview.platform']);
});

it('pins comments to places that there are, and lets the preparer settle them one by one', async () => {
  await go('clerk', 'submitted');
  const add = (path: string) => addComment(as('checker'), id, { path, text: '与台账不符' });
  expect(await add('tables.requests.nothing.total')).toMatchObject({ refused: 'incomplete' });
  expect(await add(`${cell}#2`)).toMatchObject({ refused: 'incomplete' });
  const { comments } = accepted(await add(cell));
  accepted(await add('text.overview.platform#2'));
  const [first] = comments;
  if (!first) throw new Error('no comment');
  expect(first).toMatchObject({ path: cell, rev: 2, who: 'checker', resolvedAt: null });

  const settle = (who: Person) => resolveComment(as(who), id, { comment: first.id, isResolved: true });
  expect(isRefusal(await settle('clerk'))).toBe(true);
  await go('checker', 'returned', { note: '见批注' });
  const settled = accepted(await settle('clerk')).comments;
  expect(settled.map(({ path, resolvedBy }) => [path, resolvedBy]).sort()).toEqual([
    [cell, 'clerk'],
    ['text.overview.platform#2', null],
  ]);
});

it('tells of comments that are not those one has seen: written, settled, opened again', async () => {
  await go('clerk', 'submitted');
  const since = async (seen?: string) => accepted(await changesSince(as('checker'), id, 2, seen)).comments;
  expect(await since('')).toBeUndefined();
  const [first] = accepted(await addComment(as('checker'), id, { path: cell, text: '与台账不符' })).comments;
  if (!first) throw new Error('no comment');
  expect(await since()).toBeUndefined();
  const written = await since('');
  expect(written?.all).toEqual([first]);
  expect(await since(written?.stamp)).toBeUndefined();
  const settle = (isResolved: boolean) =>
    resolveComment(as('checker'), id, { comment: first.id, isResolved }).then(accepted);
  await settle(true);
  const settled = await since(written?.stamp);
  expect(settled?.all).toMatchObject([{ resolvedBy: 'checker' }]);
  await settle(false);
  expect((await since(settled?.stamp))?.all).toEqual([first]);
});

it('tells the auditor who did what to which cell, and no figure', async () => {
  accepted(await saveOperations(as('clerk'), id, [operation(cell, await valueOf(cell), '987654')]));
  const lines = accepted(await readAudit(as('auditor'), { limit: 50 }));
  expect(lines[0]).toMatchObject({
    who: 'clerk',
    action: 'edited',
    target: id,
    targetName: expect.stringMatching(/^20\d\d年度报告$/) as string,
    detail: { cells: [cell] },
  });
  expect(JSON.stringify(lines)).not.toContain('987654');
  expect(await readAudit(as('auditor'), { limit: 50, action: 'imported', who: 'cle' })).toMatchObject([
    { action: 'imported' },
  ]);
  expect(await readAudit(as('auditor'), { limit: 50, to: '2025-12-31' })).toEqual([]);
  const [first, second] = lines;
  expect(await readAudit(as('auditor'), { limit: 1, after: first })).toEqual([second]);
  expect(await readAudit(as('clerk'), { limit: 50 })).toMatchObject({ refused: 'forbidden' });
});

const people = {
  clerk: [['office', 'preparer']],
  checker: [['office', 'reviewer']],
  both: [
    ['office', 'preparer'],
    ['office', 'reviewer'],
  ],
  auditor: [['office', 'auditor']],
  head: [['city', 'supervisor']],
  wide: [
    ['office', 'preparer'],
    ['city', 'supervisor'],
  ],
} as const satisfies Record<string, readonly (readonly [keyof typeof places, Role])[]>;
type Person = keyof typeof people;

function as(person: Person) {
  const memberships = people[person].map(([agencyId, role]) => ({ agencyId, path: places[agencyId], role }));
  const [{ agencyId, path }] = memberships as [(typeof memberships)[0]];
  const actor: Actor = { kind: 'account', id: person, name: person, memberships };
  return store.scope({ actor, agency: { id: agencyId, path } });
}

/** The state that a change leads to, or the sentence that refuses it. */
async function go(person: Person, to: ReportState, more: Partial<StateChange> = {}): Promise<string> {
  const scope = store.scope();
  const { rev } = await scope.store.db
    .selectFrom('report')
    .select('rev')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const answer = await changeState(as(person), id, { to, rev, ...more });
  return isRefusal(answer) ? answer.message : answer.state;
}

async function loaded(person: Person) {
  const found = await loadReport(as(person), id);
  if (!found) throw new Error('the report is gone');
  return found;
}

async function review(person: Person) {
  return loadReview(as(person), await loaded(person));
}

async function valueOf(path: string): Promise<string | null> {
  const { report } = await loaded('clerk');
  const [, first = '', second = '', third = ''] = path.split('.');
  const text = report.text[first];
  if (path.startsWith('text.')) return typeof text === 'object' ? (text[second] ?? '') : (text ?? '');
  return report.tables[first]?.[second]?.[third] ?? null;
}

/** Sets up a 主管部门 above. */
async function supervise() {
  const { db } = store.scope().store;
  const at = '2026-01-10T02:00:00Z';
  const more = { password_history: '[]', must_change: 0, failures: 0 };
  const none = { password: null, password_at: null, locked_until: null, totp: null, subject: null };
  const account = { id: 'head', login: 'head', name: 'head', disabled_at: null, created_at: at };
  await db
    .insertInto('account')
    .values({ ...more, ...none, ...account })
    .execute();
  const membership = { agency_id: 'city', account_id: 'head', role: 'supervisor', created_at: at };
  await db.insertInto('membership').values(membership).execute();
}
