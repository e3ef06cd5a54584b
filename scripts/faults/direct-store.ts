import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localUser } from '@/lib/access/actor';
import { createReport } from '@/lib/store/create-report';
import type { SaveAnswer } from '@/lib/store/operation';
import { openStore, type Store } from '@/lib/store/open-store';
import { isRefusal } from '@/lib/store/refusal';
import { saveOperations } from '@/lib/store/save-operations';
import type { Scope } from '@/lib/store/scope';
import { formats } from '@/templates';
import type { Sent } from './fault-server';

/** 数据库 in this process, with a clock of its own, for what needs no server. */
export interface DirectStore {
  readonly store: Store;
  readonly database: string;
  scope(now?: Date): Scope;
  createReport(): Promise<string>;
  save(id: string, operation: Sent, now?: Date): Promise<SaveAnswer>;
  remove(): Promise<void>;
}

/** In memory where there is a place for it: thousands of saves, and no power to be cut. */
const MEMORY = '/dev/shm';

export function openDirectStore(): DirectStore {
  const dir = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'nianbao-direct-'));
  const store = openStore(dir);
  const scope = (now = new Date()): Scope => ({ store, formats, actor: localUser, now: () => now });
  return {
    ...{ store, scope, database: join(dir, 'nianbao.db') },
    async createReport() {
      const agency = { name: '云江市试验局', kind: 'department' as const };
      const created = await createReport(scope(), { year: 2024, agency });
      if (isRefusal(created)) throw new Error(created.message);
      return created.id;
    },
    async save(id, operation, now) {
      const saved = await saveOperations(scope(now), id, [operation]);
      if (isRefusal(saved)) throw new Error(saved.message);
      return saved;
    },
    async remove() {
      await store.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
