import { get, Agent } from 'node:http';
import { createRng } from '@/e2e/foreign/rng';
import { findPostgres, startCluster } from '../lib/postgres-cluster.mjs';
import { measurement, quantile, timeOf, type Measurement } from './measurement';
import { postJson } from './post-json';
import { withServer } from './with-server';

const CLERKS = 50;
/** Milliseconds from a save of a clerk to the next, on average: a figure typed and the pause after it. */
const PAUSE = 1000;
/** Milliseconds from a look for what others changed to the next, on average, as in an open page. */
const LOOK = 2000;
/** Pauses are up to this share shorter or longer. */
const SPREAD = 0.5;
/** Milliseconds. */
const P95 = 60;
const P99 = 150;

/**
 * 50 clerks, a report and a kept-open connection each, type prose into one server on loopback for a while: one operation,
 * then a rest of half a second to one and a half, begun one after the other; every one to three seconds each page asks for
 * the changes of others. Equal rests would bring the clerks into step: saves that overlap on PostgreSQL end together, and
 * would begin together ever after. Each save is timed from sending it to having read its answer. PostgreSQL is a server
 * of its own, its data on the disk of the temporary folder. `seconds` is 600 where the criterion is to be shown.
 */
export async function benchSave(
  seconds = Number(process.env['NIANBAO_SAVE_SECONDS'] ?? 20),
): Promise<Measurement[]> {
  const programs = findPostgres();
  return [
    ...told('save', await load(seconds), seconds),
    ...(programs === undefined
      ? [measurement('save.postgres.p95.ms', null, P95, 'no PostgreSQL on this machine')]
      : told('save.postgres', await loadOnPostgres(programs, seconds), seconds)),
  ];
}

interface Load {
  readonly times: readonly number[];
  readonly errors: readonly string[];
}

function told(id: string, { times, errors }: Load, seconds: number): Measurement[] {
  const note = `${CLERKS} clerks, ${seconds} s, ${times.length} saves, p50 ${quantile(times, 0.5).toFixed(1)} ms`;
  return [
    measurement(`${id}.p95.ms`, quantile(times, 0.95), P95, note),
    measurement(`${id}.p99.ms`, quantile(times, 0.99), P99),
    measurement(`${id}.errors`, errors.length, 0, errors[0]),
  ];
}

async function loadOnPostgres(programs: string, seconds: number): Promise<Load> {
  const cluster = await startCluster(programs, { onDisk: true });
  try {
    return await load(seconds, cluster.url);
  } finally {
    await cluster.stop();
  }
}

function load(seconds: number, databaseUrl?: string): Promise<Load> {
  return withServer(async ({ url }) => {
    const reports = await Promise.all(Array.from({ length: CLERKS }, (_, index) => createReport(url, index)));
    await Promise.all(reports.map((id) => saveOnce(url, id, 0)));
    const end = performance.now() + seconds * 1000;
    const all = await Promise.all(reports.map((id, index) => work(url, id, index, end)));
    return {
      times: all.flatMap((clerk) => clerk.times),
      errors: all.flatMap((clerk) => clerk.errors),
    };
  }, databaseUrl);
}

/** One clerk: saves, and looks for what others did, until the end. */
async function work(url: string, id: string, clerk: number, end: number) {
  const times: number[] = [];
  const errors: string[] = [];
  const attempt = async (task: () => Promise<unknown>) => {
    await task().catch((failure: unknown) => {
      errors.push(String(failure));
    });
  };
  const chance = createRng(clerk);
  const rest = (mean: number) => wait(chance.int(mean * (1 - SPREAD), mean * (1 + SPREAD)));
  await wait((PAUSE * clerk) / CLERKS);
  const looking = (async () => {
    let since = 1;
    while (performance.now() < end) {
      await attempt(async () => {
        since = await look(url, id, since);
      });
      await rest(LOOK);
    }
  })();
  for (let turn = 1; performance.now() < end; turn += 1) {
    const save = () => saveOnce(url, id, turn);
    await attempt(async () => times.push(await timeOf(save)));
    await rest(PAUSE);
  }
  await looking;
  return { times, errors };
}

const agent = new Agent({ keepAlive: true });

/** Asks for the changes since a revision and gives the newest. */
function look(url: string, id: string, since: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = get(`${url}/api/v1/reports/${id}/changes?since=${since}`, { agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('end', () => {
        const rev = /"rev":(\d+)/.exec(Buffer.concat(parts).toString())?.[1];
        if (answer.statusCode === 200 && rev !== undefined) resolve(Number(rev));
        else reject(new Error(`changes answers ${answer.statusCode ?? 'nothing'}`));
      });
    });
    call.once('error', reject);
  });
}

function saveOnce(url: string, id: string, turn: number): Promise<unknown> {
  const base = turn === 0 ? '' : textOf(turn - 1);
  const operation = { opId: `bench-${id}-${turn}`, path: 'text.opening', base, value: textOf(turn) };
  return postJson(`${url}/api/v1/reports/${id}/operations`, { operations: [operation] });
}

/** An opening that grows by a sentence a save, as prose does, and begins anew when it is long. */
function textOf(turn: number): string {
  return `本报告所列数据的统计期限为全年，第${turn}稿。${'按照规定编制。'.repeat(turn % 50)}`;
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
