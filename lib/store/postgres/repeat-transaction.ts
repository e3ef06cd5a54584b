import { sqlState } from './sql-state';

const ATTEMPTS = 6;
/** Milliseconds, doubled each time and drawn by chance, so that two do not meet again. */
const FIRST_REST = 10;

const passing = new Set([
  // serialization_failure
  '40001',
  // deadlock_detected
  '40P01',
  // unique_violation: another one entered the same thing just now; the next attempt finds it and says so.
  '23505',
  // duplicate_object, duplicate_table: the same where two make the schema at once.
  '42710',
  '42P07',
]);

/** 重试: runs a transaction that was rolled back for the sake of another one again, a few times. */
export async function repeatTransaction<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (problem) {
      if (attempt === ATTEMPTS || !passing.has(sqlState(problem))) throw problem;
      const rest = FIRST_REST * 2 ** attempt * Math.random();
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
}
