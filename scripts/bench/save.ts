import { measurement, quantile, timeOf, type Measurement } from './measurement';
import { postJson } from './post-json';
import { withServer } from './with-server';

const CLERKS = 20;
const SAVES = 50;
/** Milliseconds. */
const PAUSE = 400;

/**
 * 20 clerks, a report and a kept-open connection each, type prose into one server on loopback: one operation, then a
 * rest of 400 ms, 50 times, begun one after the other; about 50 saves a second. Each save is timed from sending it to
 * having read its answer.
 */
export async function benchSave(): Promise<Measurement[]> {
  const times = await withServer(async ({ url }) => {
    const reports = await Promise.all(Array.from({ length: CLERKS }, (_, index) => createReport(url, index)));
    await Promise.all(reports.map((id) => saveOnce(url, id, 0)));
    const all = await Promise.all(reports.map((id, index) => typeAndSave(url, id, index)));
    return all.flat();
  });
  const note = `p50 ${quantile(times, 0.5).toFixed(1)} ms`;
  return [measurement('save.p95.ms', quantile(times, 0.95), 60, note)];
}

async function typeAndSave(url: string, id: string, clerk: number): Promise<number[]> {
  await wait((PAUSE * clerk) / CLERKS);
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
