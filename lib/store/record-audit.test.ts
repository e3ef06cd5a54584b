import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localUser } from '@/lib/access/actor';
import { formats } from '@/templates';
import { recordAudit } from './record-audit';
import { newAgency } from './new-agency';
import { testAgency, testStore, type TestStore } from './test-scope';
import { verifyAudit } from './verify-audit';

let store: TestStore;

beforeEach(async () => {
  store = testStore(formats);
  const { db } = store.scope().store;
  const at = new Date('2026-01-12T02:00:00Z');
  for (const id of ['a', 'b'])
    await db.insertInto('agency').values(newAgency(testAgency, { id, at })).execute();
});
afterEach(() => store.remove());

function record(agencyId: string, action: string) {
  const scope = store.scope();
  const entry = { agencyId, action, target: 'r1', detail: { rev: 3 } };
  return scope.store.db.transaction().execute((db) => recordAudit(db, scope, entry));
}

it('chains the records of each agency by their hashes', async () => {
  await record('a', 'edited');
  await record('b', 'edited');
  await record('a', 'finalized');

  const { db } = store.scope().store;
  const rows = await db.selectFrom('audit').selectAll().where('agency_id', '=', 'a').orderBy('seq').execute();
  const at = '2026-01-12T02:00:00.000Z';
  const hash = (previous: string, seq: number, action: string) =>
    createHash('sha256')
      .update(`["${previous}","a",${seq},"${at}","local","本机用户","${action}","r1","{\\"rev\\":3}"]`)
      .digest('hex');
  const first = hash('', 1, 'edited');
  const second = hash(first, 2, 'finalized');
  expect(rows.map((row) => [row.previous, row.hash])).toEqual([
    ['', first],
    [first, second],
  ]);
  const agency = db.selectFrom('agency').select('audit_head').where('id', '=', 'a');
  expect(await agency.executeTakeFirstOrThrow()).toEqual({ audit_head: second });
});

it('records half a character in a name or a detail so that the chain still holds', async () => {
  const scope = store.scope({ actor: { ...localUser, name: '张\ud800' } });
  const entry = { agencyId: 'a', action: 'invited', target: '李\udc00', detail: { role: '\ud83d' } };
  await scope.store.db.transaction().execute((db) => recordAudit(db, scope, entry));
  await record('a', 'edited');
  expect(await verifyAudit(scope.store.db)).toBeUndefined();
  const [row] = await scope.store.db.selectFrom('audit').selectAll().orderBy('seq').execute();
  expect(row).toMatchObject({ who: '张\ufffd', target: '李\ufffd' });
});
