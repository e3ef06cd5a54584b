import { demoReport, type Demo } from '@/lib/report/demo';
import { formatForYear } from '@/lib/report/format-for-year';
import { reportYears } from '@/lib/report/report-year';
import { changeState } from './change-state';
import { enterReport } from './create-report';
import { newAgency } from './new-agency';
import { demoAgency, ownAgency } from './own-agency';
import { isRefusal, type Refusal } from './refusal';
import { removeReport } from './remove-report';
import type { Write } from './revise';
import { forbids, type Scope } from './scope';

interface DemoReports {
  readonly ids: readonly string[];
}

/** 放入演示: the reports of an invented agency, up to the latest year; where they are there already, nothing happens. */
export async function putInDemo(given: Scope, demo: Demo): Promise<DemoReports | Refusal> {
  const denied = forbids(given, 'createReport');
  if (denied) return denied;
  const scope = asLocal(given);
  const before = await demoIds(scope);
  if (before.length > 0) return { ids: before };
  const entered = await scope.store.db.transaction().execute((db) => enterYears(db, scope, demo));
  if (isRefusal(entered)) return entered;
  for (const [index, { isDone }] of demo.years.entries()) {
    const id = entered.ids[index];
    if (!isDone || id === undefined) continue;
    const finalized = await changeState(scope, id, { to: 'finalized', rev: 1 });
    if (isRefusal(finalized)) return finalized;
    const published = await changeState(scope, id, {
      to: 'published',
      rev: finalized.rev,
      publication: { address: '演示，没有真正发布', publishedOn: scope.now().toISOString().slice(0, 10) },
    });
    if (isRefusal(published)) return published;
  }
  return entered;
}

/** 移除演示: its reports leave the list, as any other that is removed. */
export async function removeDemo(given: Scope): Promise<DemoReports | Refusal> {
  const denied = forbids(given, 'createReport');
  if (denied) return denied;
  const scope = asLocal(given);
  const ids = await demoIds(scope);
  for (const id of ids) {
    const removed = await removeReport(scope, id);
    if (isRefusal(removed)) return removed;
  }
  return { ids };
}

/** 演示 goes the way of a machine without accounts, under the name of whoever put it in. */
function asLocal(scope: Scope): Scope {
  return { ...scope, actor: { ...scope.actor, kind: 'local' } };
}

async function demoIds(scope: Scope): Promise<readonly string[]> {
  const rows = await scope.store.db
    .selectFrom('report')
    .select('id')
    .where('agency_id', '=', demoAgency(scope))
    .where('deleted_at', 'is', null)
    .orderBy('year')
    .execute();
  return rows.map(({ id }) => id);
}

async function enterYears(db: Write, scope: Scope, demo: Demo): Promise<DemoReports | Refusal> {
  await enterAgency(db, scope, demo);
  const { to } = reportYears(scope.formats, scope.now());
  const ids: string[] = [];
  for (const [index, one] of demo.years.entries()) {
    const year = to - demo.years.length + 1 + index;
    const template = formatForYear(scope.formats, year);
    if (!template) throw new Error(`no format for ${year}`);
    const entered = await enterReport(
      db,
      scope,
      demoReport(template, year, demo.agency, one),
      'created',
      demoAgency(scope),
    );
    if (isRefusal(entered)) return entered;
    ids.push(entered.id);
  }
  return { ids };
}

/** Entered beforehand, so that the first report of a new installation does not make it 本机关. */
async function enterAgency(db: Write, scope: Scope, { agency }: Demo): Promise<void> {
  await db
    .insertInto('agency')
    .values(
      newAgency(agency, {
        id: demoAgency(scope),
        at: scope.now(),
        ...(scope.agency ? { parent: ownAgency(scope) } : {}),
      }),
    )
    .onConflict((row) => row.column('id').doNothing())
    .execute();
}
