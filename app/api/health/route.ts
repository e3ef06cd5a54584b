import { sql } from 'kysely';
import { handle } from '../handle';
import { answer } from '../answer';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Whether the server and its database answer. */
export const GET = handle(
  async ({ scope }) => {
    await sql`select 1`.execute(scope.store.db);
    return answer({ status: 'ok' });
  },
  { isOpen: true },
);
