import { findPostgres, startCluster } from '../lib/postgres-cluster.mjs';
import { measurement, quantile, timeOf, type Measurement } from './measurement';
import { postJson } from './post-json';
import { withServer } from './with-server';

const SAVES = 50;
/** Milliseconds. */
const PAUSE = 400;
const BUDGET = 60;

/**
 * 20 and 50 clerks, a report and a kept-open connection each, type prose into one server on loopback: one operation,
 * then a rest of 400 ms, 50 times, begun one after the other; about 50 and 125 saves a second. Each save is timed from
 * sending it to having read its answer. PostgreSQL is a server of its own, its data on the disk of the temporary folder.
 */
export async function benchSave(): Promise<Measurement[]> {
  const programs = findPostgres();
  return [
    told('save.p95.ms', await timesOf(20)),
    told('save.50.p95.ms', await timesOf(50)),
    programs === undefined
      ? measurement('save.50.postgres.p95.ms', null, BUDGET, 'no PostgreSQL on this machine')
      : told('save.50.postgres.p95.ms', await timesOnPostgres(programs, 50)),
  ];
}

function told(id: string, times: readonly number[]): Measurement {
  return measurement(id, quantile(times, 0.95), BUDGET, `p50 ${quantile(times, 0.5).toFixed(1)} ms`);
}

async function timesOnPostgres(programs: string, clerks: number): Promise<readonly number[]> {
  const cluster = await startCluster(programs, { onDisk: true });
  try {
    return await timesOf(clerks, cluster.url);
  } finally {
    await cluster.stop();
  }
}

function timesOf(clerks: number, databaseUrl?: string): Promise<readonly number[]> {
  return withServer(async ({ url }) => {
    const reports = await Promise.all(Array.from({ length: clerks }, (_, index) => createReport(url, index)));
    await Promise.all(reports.map((id) => saveOnce(url, id, 0)));
    const all = await Promise.all(reports.map((id, index) => typeAndSave(url, id, (PAUSE * index) / clerks)));
    return all.flat();
  }, databaseUrl);
}

async function typeAndSave(url: string, id: string, rest: number): Promise<number[]> {
  await wait(rest);
  const taken: number[] = [];
  for (let turn = 1; turn <= SAVES; turn += 1) {
    taken.push(await timeOf(() => saveOnce(url, id, turn)));
    await wait(PAUSE);
  }
  return taken;
}

function saveOnce(url: string, id: string, turn: number): Promise<unknown> {
  const base = turn === 0 ? '' : textOf(turn - 1);
  const operation = { opId: `bench-${id}-${turn}`, path: 'text.opening', base, value: textOf(turn) };
  return postJson(`${url}/api/v1/reports/${id}/operations`, { operations: [operation] });
}

/** An opening that grows by a sentence a save, as prose does. */
function textOf(turn: number): string {
  return `本报告所列数据的统计期限为全年。${'按照规定编制。'.repeat(turn)}`;
}

async function createReport(url: string, index: number): Promise<string> {
  const agency = { name: `云江市第${index + 1}测试机关`, kind: 'department' };
  const created = await postJson(`${url}/api/v1/reports`, { year: 2024, agency });
  if (typeof created !== 'object' || created === null || !('id' in created)) throw new Error('no report');
  return String(created.id);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
