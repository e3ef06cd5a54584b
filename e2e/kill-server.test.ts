import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../scripts/lib/ports.mjs';
import { startServer } from '../scripts/lib/start-server.mjs';

/** `NIANBAO_KILLS` takes more of them than the few of every test run. */
const KILLS = Number(process.env['NIANBAO_KILLS'] ?? 4);
const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'otherOrganization'];

/** One clerk types into a cell of their own, one value after the other. */
interface Clerk {
  readonly path: string;
  acknowledged: string | null;
  /** Typed, and not acknowledged yet. */
  open: { opId: string; path: string; base: string | null; value: string } | undefined;
}

let dataFolder = '';
let server: Awaited<ReturnType<typeof startServer>>;
beforeEach(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-kill-'));
  server = await start();
});
afterEach(async () => {
  await server.stop('SIGKILL');
  rmSync(dataFolder, { recursive: true, force: true });
});

it(
  'has every acknowledged key after being killed, and takes the others once when they are sent again',
  async () => {
    const id = await createReport();
    const clerks: Clerk[] = columns.map((column) => ({
      path: `tables.requests.received.${column}`,
      acknowledged: null,
      open: undefined,
    }));
    let typed = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const acknowledgements = 10 + ((kill * 7) % 23);
      typed += await typeUntilKilled(id, clerks, acknowledgements);
      server = await start();
      for (const clerk of clerks) {
        const stored = await storedValue(id, clerk.path);
        expect([clerk.acknowledged, clerk.open?.value]).toContain(stored);
        if (!clerk.open) continue;
        expect(await send(id, clerk.open)).toMatchObject({ applied: [clerk.open.opId], conflicts: [] });
        clerk.acknowledged = clerk.open.value;
        clerk.open = undefined;
        expect(await storedValue(id, clerk.path)).toBe(clerk.acknowledged);
      }
    }
    const { rev } = await load(id);
    expect(rev).toBe(1 + typed);
    await server.stop('SIGKILL');
    expect(integrity()).toEqual([{ integrity_check: 'ok' }]);
  },
  30_000 + KILLS * 15_000,
);

/** All clerks type until the server is killed under their hands; gives how many keys were typed. */
async function typeUntilKilled(id: string, clerks: readonly Clerk[], acknowledgements: number) {
  let count = 0;
  let typed = 0;
  await Promise.all(
    clerks.map(async (clerk) => {
      for (;;) {
        typed += 1;
        clerk.open = operation(clerk);
        try {
          await send(id, clerk.open);
        } catch {
          return;
        }
        clerk.acknowledged = clerk.open.value;
        clerk.open = undefined;
        count += 1;
        if (count === acknowledgements) void server.stop('SIGKILL');
      }
    }),
  );
  await server.ended;
  expect(clerks.some(({ open }) => open !== undefined)).toBe(true);
  return typed;
}

let operations = 0;

function operation({ path, acknowledged }: Clerk) {
  operations += 1;
  return { opId: `kill-${operations}-${process.pid}`, path, base: acknowledged, value: String(operations) };
}

async function start() {
  const started = await startServer({ port: await freePort(), dataFolder });
  if (!started.isReady) throw new Error('the built application does not start; npm run build makes it');
  return started;
}

async function createReport(): Promise<string> {
  const agency = { name: '云江市粮食和物资储备局', kind: 'department' };
  const { id } = await post('reports', { year: 2024, agency });
  return String(id);
}

function send(id: string, sent: object) {
  return post(`reports/${id}/operations`, { operations: [sent] });
}

async function post(address: string, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${server.url}/api/v1/${address}`, {
    method: 'POST',
    headers: { origin: server.url, 'x-nianbao': '1', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

async function load(id: string) {
  const response = await fetch(`${server.url}/api/v1/reports/${id}`);
  return (await response.json()) as {
    rev: number;
    report: { tables: Record<string, Record<string, Record<string, string | null>>> };
  };
}

async function storedValue(id: string, path: string) {
  const [, table = '', row = '', column = ''] = path.split('.');
  return (await load(id)).report.tables[table]?.[row]?.[column];
}

function integrity() {
  const database = new Libsql(join(dataFolder, 'nianbao.db'));
  try {
    return database.pragma('integrity_check');
  } finally {
    database.close();
  }
}
