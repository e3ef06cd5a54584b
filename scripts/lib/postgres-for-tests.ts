import type { TestProject } from 'vitest/node';
import { startCluster } from './postgres-cluster.mjs';

/** One PostgreSQL server for the tests of a run; `NIANBAO_POSTGRES` is the folder of its programs. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startCluster(process.env['NIANBAO_POSTGRES'] ?? '');
  project.provide('postgresUrl', url);
  return stop;
}
