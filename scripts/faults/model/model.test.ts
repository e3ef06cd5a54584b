import 'fake-indexeddb/auto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '@/lib/store/open-store';
import { foundHistories } from './found-histories';
import { histories } from './histories';
import { judge } from './oracle';
import { play } from './play';

const RUNS = Number(process.env['NIANBAO_HISTORIES'] ?? (process.env['NIANBAO_LONG'] === '1' ? 20_000 : 60));
/** No power cut here: memory will do. */
const MEMORY = '/dev/shm';
const cell = 'tables.requests.received.naturalPerson';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'nianbao-model-'));
});
afterAll(async () => {
  await openStore(dir).close();
  rmSync(dir, { recursive: true, force: true });
});

it(
  'overwrites nothing unseen, keeps every value that gave way, and shows all browsers the same in the end',
  async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        expect(await play(dir, history)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  30_000 + RUNS * 500,
);

it.each(foundHistories)('goes right where once %s', async (_, history) => {
  expect(await play(dir, history)).toEqual([]);
});

it('is judged by somebody who sees an overwriting, a value that vanished and a history that does not lead to the end', () => {
  const typed = (who: string, value: string, over: string | null) => ({ who, path: cell, value, over });
  const written = (who: string, value: string, isIn = true) => ({ who, path: cell, value, isIn });
  const blank = new Map([[cell, null]]);
  const end = (value: string) => new Map([[cell, value]]);
  const both = [typed('a', '1', null), typed('b', '2', null)];
  expect(judge(both, [written('a', '1'), written('b', '2', false)], blank, end('1'))).toEqual([]);
  expect(judge(both, [written('a', '1'), written('b', '2')], blank, end('2'))).toHaveLength(1);
  expect(judge(both, [written('a', '1')], blank, end('1'))).toHaveLength(1);
  expect(judge(both.slice(0, 1), [written('a', '1')], blank, end('2'))).toHaveLength(1);
});
