import { afterEach, beforeEach, expect, it } from 'vitest';
import { sql, type Kysely } from 'kysely';
import { formats } from '@/templates';
import { newAgency } from './new-agency';
import { hashOfAudit, recordAudit } from './record-audit';
import { testAgency, testStore, type TestStore } from './test-scope';
import type { Tables } from './tables';
import { auditHeads, verifyAudit } from './verify-audit';

const RECORDS = 12;
const tampers = process.env['NIANBAO_LONG'] === '1' ? 1000 : 60;
const fields = ['at', 'who_id', 'who', 'action', 'target', 'detail', 'previous', 'hash'] as const;

let store: TestStore;
let db: Kysely<Tables>;

beforeEach(async () => {
  store = testStore(formats);
  const scope = store.scope();
  ({ db } = scope.store);
  const at = scope.now();
  for (const id of ['a', 'b']) {
    await db.insertInto('agency').values(newAgency(testAgency, { id, at })).execute();
  }
  for (let count = 0; count < RECORDS; count += 1) {
    await db.transaction().execute(async (write) => {
      const detail = { rev: count, cells: ['tables.requests.received.total'] };
      await recordAudit(write, scope, { agencyId: 'a', action: 'edited', target: `r${count}`, detail });
      await recordAudit(write, scope, { agencyId: 'b', action: 'commented', target: 'r' });
    });
  }
  await sql`drop trigger audit_stays`.execute(db);
  await sql`drop trigger audit_kept`.execute(db);
});
afterEach(() => store.remove());

it('finds nothing in chains that nobody touched, and tells where each ends', async () => {
  expect(await verifyAudit(db)).toBeUndefined();
  const heads = await auditHeads(db);
  expect(heads.map(({ agencyId, seq }) => [agencyId, seq])).toEqual([
    ['a', RECORDS],
    ['b', RECORDS],
  ]);
});

it(
  `finds each of ${tampers} tampers at the first record that is not as it was`,
  { timeout: 300_000 },
  async () => {
    const missed: string[] = [];
    for (let count = 0; count < tampers; count += 1) {
      const { name, seq } = await tampered(count);
      const problem = await verifyAudit(db);
      if (problem?.seq !== seq) missed.push(`${count} ${name}: ${problem?.seq ?? 'nothing'} for ${seq}`);
      await untouched();
    }
    expect(missed).toEqual([]);
  },
);

it('finds records of an agency that is gone', async () => {
  await sql`pragma foreign_keys = off`.execute(db);
  await db.deleteFrom('agency').where('id', '=', 'b').execute();
  expect(await verifyAudit(db)).toMatchObject({ agencyId: 'b', seq: 1, kind: 'stray' });
});

/** One tamper in the chain of `a`, drawn by its number, and the record at which it shows. */
async function tampered(count: number): Promise<{ name: string; seq: number }> {
  await sql`create temp table kept_audit as select * from audit`.execute(db);
  await sql`create temp table kept_agency as select * from agency`.execute(db);
  const seq = (count % RECORDS) + 1;
  const kinds = [changeByte, changeByte, hashAnew, remove, swap, truncate, changeHead, changeCount];
  const kind = kinds[count % kinds.length] ?? changeByte;
  return { name: kind.name, seq: await kind(seq, count) };
}

/** As it was before. */
async function untouched() {
  await sql`delete from audit`.execute(db);
  await sql`insert into audit select * from kept_audit`.execute(db);
  for (const column of ['audit_seq', 'audit_head']) {
    const name = sql.ref(column);
    await sql`update agency set ${name} = (select k.${name} from kept_agency k where k.id = agency.id)`.execute(
      db,
    );
  }
  await sql`drop table kept_audit`.execute(db);
  await sql`drop table kept_agency`.execute(db);
}

/** One bit of one byte of one field: it stays one character of ASCII, or becomes another Chinese one. */
async function changeByte(seq: number, count: number) {
  const field = fields[Math.floor(count / 8) % fields.length] ?? 'who';
  const row = await rowAt(seq);
  const before = row[field];
  const at = (count * 31) % Math.max(before.length, 1);
  const changed = before === '' ? 'x' : String.fromCharCode(before.charCodeAt(at) ^ 1);
  const value = before.slice(0, at) + changed + before.slice(at + 1);
  await db
    .updateTable('audit')
    .set({ [field]: value })
    .where('agency_id', '=', 'a')
    .where('seq', '=', seq)
    .execute();
  return seq;
}

/** A changed record with a hash that fits it: the next one, or the agency's note of the last, does not follow. */
async function hashAnew(seq: number) {
  const row = { ...(await rowAt(seq)), who: '别人' };
  const values = { who: row.who, hash: hashOfAudit(row) };
  await db.updateTable('audit').set(values).where('agency_id', '=', 'a').where('seq', '=', seq).execute();
  return seq + 1;
}

async function remove(seq: number) {
  await db.deleteFrom('audit').where('agency_id', '=', 'a').where('seq', '=', seq).execute();
  return seq;
}

/** Two neighbours change places, hashes and all. */
async function swap(seq: number) {
  const first = Math.min(seq, RECORDS - 1);
  const shift = (from: number, to: number) =>
    db.updateTable('audit').set({ seq: to }).where('agency_id', '=', 'a').where('seq', '=', from).execute();
  await shift(first, 0);
  await shift(first + 1, first);
  await shift(0, first + 1);
  return first;
}

async function truncate(seq: number) {
  await db.deleteFrom('audit').where('agency_id', '=', 'a').where('seq', '>=', seq).execute();
  return seq;
}

/** The records cut off, and the agency's note of the last one made to fit but for its hash. */
async function changeHead(seq: number) {
  const { hash } = await rowAt(seq);
  await db
    .updateTable('agency')
    .set({ audit_head: `${hash.slice(1)}0` })
    .where('id', '=', 'a')
    .execute();
  return RECORDS + 1;
}

async function changeCount(seq: number) {
  await db
    .updateTable('agency')
    .set({ audit_seq: seq - 1 })
    .where('id', '=', 'a')
    .execute();
  return seq;
}

function rowAt(seq: number) {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('agency_id', '=', 'a')
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow();
}
