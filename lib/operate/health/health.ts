import { statfsSync } from 'node:fs';
import type { Store } from '@/lib/store/open-store';
import { dataFolder } from '../data-files';
import { readKeeping } from '../keeping-status';
import { keepingChecks } from './keeping-checks';
import { probeWrite } from './probe-write';
import { isEmbedded } from '../is-embedded';

/** 运行状况, one line of it. */
export interface HealthCheck {
  readonly id: 'database' | 'disk' | 'backup' | 'drill' | 'audit';
  readonly label: string;
  readonly isOk: boolean;
  readonly detail: string;
}

export interface Health {
  /** `down`: nothing can be saved. `attention`: somebody should look. */
  readonly status: 'ready' | 'attention' | 'down';
  readonly checks: readonly HealthCheck[];
}

const LEAST_BYTES = 100 * 1024 * 1024;
const GB = 1024 ** 3;

export async function readHealth(store: Store, now: Date): Promise<Health> {
  const needed = [await database(store, now), disk()];
  const kept = isEmbedded() ? keepingChecks(readKeeping(dataFolder()), now) : [];
  const checks = [...needed, ...kept];
  if (needed.some(({ isOk }) => !isOk)) return { status: 'down', checks };
  return { status: checks.every(({ isOk }) => isOk) ? 'ready' : 'attention', checks };
}

async function database(store: Store, now: Date): Promise<HealthCheck> {
  const ms = await probeWrite(store, now);
  const detail = ms === undefined ? '写不进数据库。' : `写入一次用时 ${ms} 毫秒。`;
  return { id: 'database', label: '数据库', isOk: ms !== undefined, detail };
}

function disk(): HealthCheck {
  const { bavail, bsize } = statfsSync(dataFolder());
  const free = bavail * bsize;
  const detail = `数据文件夹所在磁盘还有 ${(free / GB).toFixed(1)} GB。`;
  return { id: 'disk', label: '磁盘', isOk: free >= LEAST_BYTES, detail };
}
