import { operationsBody } from '@/app/api/v1/bodies';
import { answer } from '@/app/api/answer';
import { readStored } from '@/lib/report/stored-value';
import { changesSince } from '@/lib/store/changes-since';
import { createReport } from '@/lib/store/create-report';
import { readHistory } from '@/lib/store/history';
import { localUser } from '@/lib/access/actor';
import { openStore } from '@/lib/store/open-store';
import { readHead } from '@/lib/store/read-head';
import { isRefusal } from '@/lib/store/refusal';
import { saveOperations } from '@/lib/store/save-operations';
import type { Scope } from '@/lib/store/scope';
import { formats } from '@/templates';
import type { ClientServer } from './client';
import type { Written } from './oracle';

/** 服务端 of a history: the store of the product behind the two routes that saving calls. */
export interface ModelServer extends ClientServer {
  /** What the history of the report has, oldest first. */
  written(): Promise<readonly Written[]>;
}

let agencies = 0;

export async function createModelServer(dir: string, places: readonly string[]): Promise<ModelServer> {
  const store = openStore(dir);
  const scope = (name: string): Scope => ({
    store,
    formats,
    actor: { ...localUser, name },
    now: () => new Date(),
  });
  agencies += 1;
  const agency = { name: `云江市第${agencies}试验局`, kind: 'department' as const };
  const created = await createReport(scope('opener'), { year: 2025, agency });
  if (isRefusal(created)) throw new Error(created.message);
  const { id } = created;
  return {
    async read() {
      const query = store.db.selectFrom('report').select(['id', 'rev', 'head']).where('id', '=', id);
      const row = await query.executeTakeFirstOrThrow();
      const { report } = readHead(formats, row);
      return { rev: row.rev, values: new Map(places.map((path) => [path, readStored(report, path)])) };
    },
    async serve(name, address, body) {
      const since = /since=(\d+)/.exec(address)?.[1];
      if (since !== undefined) return answer(await changesSince(scope(name), id, Number(since)));
      const { operations } = operationsBody.parse(JSON.parse(body));
      return answer(await saveOperations(scope(name), id, operations));
    },
    async written() {
      const rows = await store.db
        .selectFrom('revision')
        .select(['who', 'ops', 'lost'])
        .where('report_id', '=', id)
        .orderBy('rev')
        .execute();
      return rows.flatMap(({ who, ops, lost }) => [
        ...readHistory(ops).map(({ path, value }) => ({ who, path, value, isIn: true })),
        ...readHistory(lost).map(({ path, value }) => ({ who, path, value, isIn: false })),
      ]);
    },
  };
}
