import { join } from 'node:path';
import { newOperation, openFaultServer } from './fault-server';
import { straceMissing, trace } from './strace';
import { notRun, type Verdict } from './verdict';

const path = 'tables.requests.received.naturalPerson';
const ID = 'R2.fsync.perSave';

/** R2: the disk is told to keep a save before the save is acknowledged, each time. */
export async function faultFsync(saves: number): Promise<Verdict> {
  const missing = straceMissing();
  if (missing !== undefined) return notRun(ID, 1, missing);
  const server = await openFaultServer();
  try {
    const id = await server.createReport();
    const log = join(server.dataFolder, 'strace.log');
    const traced = await trace(server.pid(), server.database, log, ['-e', 'trace=fsync,fdatasync']);
    let base: string | null = null;
    for (let turn = 1; turn <= saves; turn += 1) {
      const { status } = await server.save(id, newOperation(path, base, String(turn)));
      if (status !== 200) throw new Error(`save ${turn} is answered ${status}`);
      base = String(turn);
    }
    const syncs = (await traced.stop())
      .split('\n')
      .filter((line) => /(fsync|fdatasync)\(.*= 0/.test(line)).length;
    const value = syncs / saves;
    return { id: ID, value, target: 1, pass: value >= 1, note: `${syncs} syncs, ${saves} saves` };
  } finally {
    await server.remove();
  }
}
