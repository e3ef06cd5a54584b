import { join } from 'node:path';
import { backUp } from '@/lib/operate/back-up';
import { isTrouble } from '@/lib/operate/data-trouble';
import { restoreDrill, type Drill } from '@/lib/operate/restore-drill';
import { newAgency } from '@/lib/store/new-agency';
import { openStore } from '@/lib/store/open-store';
import type { RevisionAction } from '@/lib/store/tables';
import { blankReport } from '@/lib/report/blank';
import { formats } from '@/templates/index';

const edited: RevisionAction = 'edited';

/** 恢复演练 of a database with many reports, each with a history. */
export async function restoreMany(folder: string, reports: number, revisions: number): Promise<Drill> {
  const dir = join(folder, 'many');
  const at = new Date();
  const store = openStore(dir);
  const [template] = formats;
  if (!template) throw new Error('no format');
  await store.db.transaction().execute(async (db) => {
    for (let number = 0; number < reports; number += 1) {
      const agency = { name: `云江市第${number}局`, kind: 'department' } as const;
      const id = `report-${number}`;
      const head = JSON.stringify(blankReport(template, 2025, agency));
      const stamp = at.toISOString();
      await db
        .insertInto('agency')
        .values(newAgency(agency, { id: `a${number}`, at }))
        .execute();
      const place = {
        id,
        agency_id: `a${number}`,
        year: 2025,
        format: template.id,
        state: 'drafting',
      } as const;
      const times = { created_at: stamp, updated_at: stamp, deleted_at: null };
      await db
        .insertInto('report')
        .values({ ...place, rev: revisions, head, rule_set: null, ...times })
        .execute();
      const history = Array.from({ length: revisions }, (_, index) => ({
        ...{ report_id: id, rev: index + 1, at: stamp, who: '本机用户', who_id: 'local' },
        ...{ action: edited, ops: '[]', lost: '[]', snapshot: index % 50 === 0 ? head : null },
      }));
      await db.insertInto('revision').values(history).execute();
    }
  });
  await store.close();
  const made = await backUp({ dir, reason: 'manual', at });
  if (isTrouble(made)) throw new Error(made.message);
  return restoreDrill(made.file, join(folder, 'drill'), at);
}
