import type { OperationResult } from './merge-operations';
import type { Operation } from './operation';
import type { Write } from './revise';

/** Those of the operations that were received before, with what became of them. */
export async function seenOperations(
  db: Write,
  id: string,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, string>> {
  if (operations.length === 0) return new Map();
  const ids = operations.map(({ opId }) => opId);
  const rows = await db
    .selectFrom('op_seen')
    .select(['op_id', 'result'])
    .where('report_id', '=', id)
    .where('op_id', 'in', ids)
    .execute();
  return new Map(rows.map(({ op_id, result }) => [op_id, result]));
}

export async function rememberOperations(
  db: Write,
  id: string,
  results: ReadonlyMap<string, OperationResult>,
  at: string,
): Promise<void> {
  if (results.size === 0) return;
  await db
    .insertInto('op_seen')
    .values([...results].map(([op_id, result]) => ({ report_id: id, op_id, result, at })))
    .onConflict((row) =>
      row
        .columns(['report_id', 'op_id'])
        .doUpdateSet((values) => ({ result: values.ref('excluded.result') })),
    )
    .execute();
}
