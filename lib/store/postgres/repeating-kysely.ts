import { Kysely, type TransactionBuilder } from 'kysely';
import type { Tables } from '../tables';
import { repeatTransaction } from './repeat-transaction';

/**
 * Kysely whose transactions run at READ COMMITTED, whatever the server is set to, and are begun again where another one
 * was in the way. Each takes the row it changes before it reads anything else (`holdReport`), so every later question
 * sees all that was committed before: decision 021.
 */
export class RepeatingKysely extends Kysely<Tables> {
  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction().setIsolationLevel('read committed');
    const runOnce = builder.execute.bind(builder);
    builder.execute = (work) => repeatTransaction(() => runOnce(work));
    return builder;
  }
}
