import { localUser } from '@/lib/access/actor';
import { createReport } from '@/lib/store/create-report';
import { openStore } from '@/lib/store/open-store';
import { recordAudit } from '@/lib/store/record-audit';
import { isRefusal } from '@/lib/store/refusal';
import { saveOperations } from '@/lib/store/save-operations';
import { formats } from '@/templates/index';

/** Saves one value after the other, each with a record of audit, and tells the parent of each once it is committed. */
const scope = { store: openStore(), formats, actor: localUser, now: () => new Date() };
const agency = { name: '云江市粮食和物资储备局', kind: 'department' } as const;
const created = await createReport(scope, { year: 2025, agency });
if (isRefusal(created)) throw new Error(created.message);
const { agency_id: agencyId } = await scope.store.db
  .selectFrom('report')
  .select('agency_id')
  .where('id', '=', created.id)
  .executeTakeFirstOrThrow();
const path = 'tables.requests.received.naturalPerson';

process.on('disconnect', () => process.exit());
for (let value = 1; ; value += 1) {
  const base = value === 1 ? null : String(value - 1);
  const operation = { opId: `drill-${process.pid}-${value}`, path, base, value: String(value) };
  const saved = await saveOperations(scope, created.id, [operation]);
  if (isRefusal(saved)) throw new Error(saved.message);
  const entry = { agencyId, action: 'edited', target: created.id };
  await scope.store.db.transaction().execute((db) => recordAudit(db, scope, entry));
  process.send?.(saved.rev);
  await new Promise((resolve) => setImmediate(resolve));
}
