import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localUser } from '@/lib/access/actor';
import type { ReportAgency } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { openStore } from './open-store';
import type { Operation } from './operation';
import { testDatabase } from './postgres/test-database';
import { isRefusal, type Refusal } from './refusal';
import type { Scope } from './scope';

/** A store of its own, for tests: in a folder, or in a schema where the tests run on PostgreSQL. */
export interface TestStore {
  readonly dir: string;
  scope(more?: Partial<Scope>): Scope;
  /** Closes and opens again, as a restart does. */
  restart(): Promise<void>;
  remove(): Promise<void>;
}

export const testAgency: ReportAgency = { name: '云江市粮食和物资储备局', kind: 'department' };

export function testStore(formats: readonly Template[], today = '2026-01-12T02:00:00Z'): TestStore {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  const database = testDatabase(dir);
  const open = () => database?.open() ?? openStore(dir);
  return {
    dir,
    scope: (more = {}) => ({
      store: open(),
      formats,
      actor: localUser,
      now: () => new Date(today),
      ...more,
    }),
    async restart() {
      await open().close();
    },
    async remove() {
      await open().close();
      await database?.empty();
      rmSync(dir, { recursive: true });
    },
  };
}

let count = 0;

export function operation(path: string, base: string | null, value: string | null): Operation {
  count += 1;
  return { opId: `op-${String(count).padStart(8, '0')}`, path, base, value };
}

/** The answer of a call that is expected to succeed. */
export function accepted<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.message}`);
  return answer;
}
