import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { createReport } from '@/lib/store/create-report';
import { openStore } from '@/lib/store/open-store';
import { accepted, testAgency, testStore, type TestStore } from '@/lib/store/test-scope';
import { formats } from '@/templates';
import { verifyAuditCommand } from './verify-audit-command';

let store: TestStore;
const said: string[] = [];
beforeEach(() => {
  store = testStore(formats);
  said.length = 0;
  for (const way of ['log', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((line: string) => void said.push(line));
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.remove();
});

it('prints the last record of each agency, and names the first that is not as it was', async () => {
  accepted(await createReport(store.scope(), { year: 2024, agency: testAgency }));
  expect(await verifyAuditCommand({ data: store.dir })).toBe(0);
  expect(said[0]).toMatch(/^云江市粮食和物资储备局\t1 条\t[0-9a-f]{64}$/);

  const { db } = openStore(store.dir);
  await sql`drop trigger audit_stays`.execute(db);
  await db.updateTable('audit').set({ who: '别人' }).execute();
  said.length = 0;
  expect(await verifyAuditCommand({ data: store.dir })).toBe(1);
  expect(said).toEqual(['云江市粮食和物资储备局：审计记录第 1 条内容与当时记下的不一致。']);
});

it('takes a folder without data for a slip', async () => {
  expect(await verifyAuditCommand({ data: '/nowhere' })).toBe(2);
});
