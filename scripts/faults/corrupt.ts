import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { randomBytes, randomInt } from 'node:crypto';
import { newOperation, openFaultServer, type FaultServer } from './fault-server';
import { noneOf, type Verdict } from './verdict';

const path = 'tables.requests.received.naturalPerson';
const PAGE = 4096;
const LONGEST = 5000;

/**
 * R11: bytes of random pages of the database are changed while the server is down. It starts all the same and shows a
 * page in Chinese within five seconds: the reports where they are still readable, otherwise what is damaged.
 */
export async function faultCorrupt(files: number): Promise<Verdict> {
  const server = await openFaultServer();
  const wrong: string[] = [];
  let shown = 0;
  try {
    const id = await server.createReport();
    await server.save(id, newOperation(path, null, '8'));
    await server.kill();
    const sound = readFileSync(server.database);
    const wal = readFileSync(`${server.database}-wal`);
    for (let file = 0; file < files; file += 1) {
      writeFileSync(server.database, sound);
      writeFileSync(`${server.database}-wal`, file % 2 === 0 ? Buffer.alloc(0) : wal);
      damage(file % 2 === 0 ? server.database : `${server.database}-wal`, 1 + randomInt(5));
      const problem = await startAndLook(server);
      if (problem === undefined) shown += 1;
      else wrong.push(`file ${file}: ${problem}`);
      await server.kill();
    }
  } finally {
    await server.remove();
  }
  return noneOf('R11.corrupt.wrong', wrong, `${files} damaged files, ${shown} answered with a page`);
}

/** Changes a run of bytes in some pages; the first page is among them one time in four. */
function damage(file: string, pages: number): void {
  const count = Math.max(1, Math.floor(statSync(file).size / PAGE));
  const handle = openSync(file, 'r+');
  for (let turn = 0; turn < pages; turn += 1) {
    const page = randomInt(4) === 0 ? 0 : randomInt(count);
    const bytes = randomBytes(1 + randomInt(200));
    writeSync(handle, bytes, 0, bytes.length, page * PAGE + randomInt(PAGE - bytes.length));
  }
  closeSync(handle);
}

async function startAndLook(server: FaultServer): Promise<string | undefined> {
  const begun = performance.now();
  try {
    await server.start();
    const response = await fetch(server.url(), { signal: AbortSignal.timeout(LONGEST) });
    const text = (await response.text()).replace(/<script[^]*?<\/script>/g, '');
    const taken = performance.now() - begun;
    if (!/[一-龥]{4}/.test(text)) return `a blank page, status ${response.status}`;
    if (/Internal Server Error|Application error/.test(text))
      return `a page of the framework, ${response.status}`;
    return taken > LONGEST ? `${Math.round(taken)} ms` : undefined;
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure);
  }
}
