import { z } from 'zod';
import { reportStates } from '@/lib/report/report-state';
import type { StateChanged } from './change-state';
import type { Write } from './revise';
import type { Scope } from './scope';

/** Keys of changes of state stand beside the ids of operations, and never meet one. */
const idOf = (key: string) => `state:${key}`;

const stored = z.object({ rev: z.int(), state: z.enum(reportStates) });

/** The answer that a change of state had when its key first came. */
export async function seenAnswer(db: Write, id: string, key: string): Promise<StateChanged | undefined> {
  const row = await db
    .selectFrom('op_seen')
    .select('result')
    .where('report_id', '=', id)
    .where('op_id', '=', idOf(key))
    .executeTakeFirst();
  return row && stored.parse(JSON.parse(row.result));
}

export async function rememberAnswer(
  db: Write,
  scope: Scope,
  id: string,
  { key, answer }: { readonly key: string; readonly answer: StateChanged },
): Promise<void> {
  const at = scope.now().toISOString();
  await db
    .insertInto('op_seen')
    .values({ report_id: id, op_id: idOf(key), result: JSON.stringify(answer), at })
    .execute();
}
