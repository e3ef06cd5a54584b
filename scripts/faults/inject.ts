import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newOperation, openFaultServer, type FaultServer, type Reply, type Sent } from './fault-server';
import { lookInto } from './look-into';
import { straceMissing, trace } from './strace';
import { noneOf, notRun, type Verdict } from './verdict';

/** 故障: what happens at a system call on the database or its WAL. */
interface Fault {
  readonly call: string;
  readonly what: 'signal=SIGKILL' | 'error=ENOSPC' | 'error=EIO';
}

const faults: readonly Fault[] = [
  { call: 'pwrite64', what: 'error=ENOSPC' },
  { call: 'pwrite64', what: 'error=EIO' },
  { call: 'fsync,fdatasync', what: 'error=EIO' },
  { call: 'pwrite64', what: 'signal=SIGKILL' },
  { call: 'fsync,fdatasync', what: 'signal=SIGKILL' },
];
const ID = 'R3.inject.wrong';
const path = 'tables.requests.received.naturalPerson';
/** A save syncs once: the 60th sync needs as many saves. */
const MOST_SAVES = 80;

/**
 * R3: each fault at the n-th call, n = 1…`most`, on the real server. It must be seen to fire; then the answer is 503 or
 * 507 in Chinese, nothing acknowledged is lost, the file is whole, and saving goes on without a restart.
 */
export async function faultInject(most: number): Promise<Verdict> {
  const missing = straceMissing();
  if (missing !== undefined) return notRun(ID, 0, missing);
  const server = await openFaultServer();
  const wrong: string[] = [];
  let runs = 0;
  try {
    const id = await server.createReport();
    const saved: string[] = [];
    for (const fault of faults) {
      for (let n = 1; n <= most; n += 1) {
        runs += 1;
        const problems = await once(server, id, saved, { ...fault, n });
        wrong.push(...problems.map((what) => `${fault.call} ${fault.what} at ${n}: ${what}`));
      }
    }
  } finally {
    await server.remove();
  }
  return noneOf(ID, wrong, `${runs} faults, each seen to fire unless told otherwise`);
}

async function once(
  server: FaultServer,
  id: string,
  saved: string[],
  { call, what, n }: Fault & { readonly n: number },
): Promise<readonly string[]> {
  const log = join(server.dataFolder, 'strace.log');
  const options = ['-e', `trace=${call}`, '-e', `inject=${call}:${what}:when=${n}`];
  const traced = await trace(server.pid(), server.database, log, options);
  const isDeath = what === 'signal=SIGKILL';
  const hasFired = () => readFileSync(log, 'utf8').includes(isDeath ? 'killed by SIGKILL' : '(INJECTED)');
  const problems: string[] = [];
  let open: Sent | undefined;
  for (let turn = 0; turn < MOST_SAVES && !hasFired(); turn += 1) {
    open = newOperation(path, saved[saved.length - 1] ?? null, String(saved.length + 1));
    const reply = await server.save(id, open).catch(() => undefined);
    if (reply?.status === 200) {
      saved.push(open.value ?? '');
      open = undefined;
      continue;
    }
    if (isDeath ? reply !== undefined : !isClear(reply)) problems.push(`answered ${JSON.stringify(reply)}`);
    if (isDeath) await server.ended();
    break;
  }
  await traced.stop();
  if (!hasFired()) problems.push('never fired');
  if (isDeath && hasFired()) await server.start();
  if (open) {
    const again = await server.save(id, open);
    if (again.status !== 200) problems.push(`afterwards answered ${JSON.stringify(again)}`);
    else saved.push(open.value ?? '');
  }
  const { isWhole, torn, written } = lookInto(server.database, id);
  if (!isWhole) problems.push('the file is damaged');
  if (written.join() !== saved.join())
    problems.push(`${saved.length} acknowledged, ${written.length} written`);
  return [...problems, ...torn];
}

/** 503 or 507 with a sentence for the clerk. */
function isClear(reply: Reply | undefined): boolean {
  return (
    reply !== undefined &&
    (reply.status === 503 || reply.status === 507) &&
    /"message":"[^"]*[一-龥]/.test(JSON.stringify(reply.body))
  );
}
