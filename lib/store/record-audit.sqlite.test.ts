import { afterEach, beforeEach, expect, it } from 'vitest';
import { formats } from '@/templates';
import { createReport } from './create-report';
import { recordAudit } from './record-audit';
import { accepted, testAgency, testStore, type TestStore } from './test-scope';

let store: TestStore;
beforeEach(() => {
  store = testStore(formats);
});
afterEach(() => store.remove());

it('lets nobody change or remove a record', async () => {
  const scope = store.scope();
  accepted(await createReport(scope, { year: 2024, agency: testAgency }));
  const entry = { agencyId: 'own', action: 'edited', target: 'r1' };
  const { db } = scope.store;
  await db.transaction().execute((transaction) => recordAudit(transaction, scope, entry));

  await expect(db.updateTable('audit').set({ who: '别人' }).execute()).rejects.toThrow('不能修改');
  await expect(db.deleteFrom('audit').execute()).rejects.toThrow('不能删除');
});
