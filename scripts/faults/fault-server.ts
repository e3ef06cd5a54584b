import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../lib/ports.mjs';
import { startServer } from '../lib/start-server.mjs';

/** One operation as a page sends it. */
export interface Sent {
  readonly opId: string;
  readonly path: string;
  readonly base: string | null;
  readonly value: string | null;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** 被试服务: the built application on data of its own, to be killed and started again. */
export interface FaultServer {
  readonly dataFolder: string;
  readonly database: string;
  url(): string;
  pid(): number;
  post(address: string, body: object): Promise<Reply>;
  get(address: string): Promise<Reply>;
  createReport(): Promise<string>;
  save(id: string, operation: Sent): Promise<Reply>;
  kill(): Promise<void>;
  /** Settles when the process ends by somebody else's hand. */
  ended(): Promise<unknown>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function openFaultServer(folder?: string): Promise<FaultServer> {
  const dataFolder = folder ?? mkdtempSync(join(tmpdir(), 'nianbao-fault-'));
  let server = await begin();
  let agencies = 0;

  async function begin() {
    const started = await startServer({ port: await freePort(), dataFolder });
    if (!started.isReady || started.pid === undefined) throw new Error('the server did not start');
    return { ...started, pid: started.pid };
  }

  async function call(address: string, init: RequestInit): Promise<Reply> {
    const response = await fetch(`${server.url}/api/v1/${address}`, {
      ...init,
      headers: { origin: server.url, 'x-nianbao': '1', 'content-type': 'application/json' },
    });
    const body: unknown = await response.json();
    return { status: response.status, body };
  }

  const post = (address: string, body: object) =>
    call(address, { method: 'POST', body: JSON.stringify(body) });
  return {
    dataFolder,
    database: join(dataFolder, 'nianbao.db'),
    url: () => server.url,
    pid: () => server.pid,
    post,
    get: (address) => call(address, {}),
    async createReport() {
      agencies += 1;
      const agency = { name: `云江市第${agencies}试验局`, kind: 'department' };
      const { status, body } = await post('reports', { year: 2024, agency });
      const id: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'id') : undefined;
      if (typeof id !== 'string') throw new Error(`no report: ${status}`);
      return id;
    },
    save: (id, operation) => post(`reports/${id}/operations`, { operations: [operation] }),
    async kill() {
      await server.stop('SIGKILL');
    },
    ended: () => server.ended,
    async start() {
      server = await begin();
    },
    async remove() {
      await server.stop('SIGKILL');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export function newOperation(path: string, base: string | null, value: string): Sent {
  return { opId: randomUUID(), path, base, value };
}
