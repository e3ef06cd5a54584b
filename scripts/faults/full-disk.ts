import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newOperation, openFaultServer } from './fault-server';
import { lookInto } from './look-into';
import { noneOf, notRun, type Verdict } from './verdict';

const ID = 'R3.fullDisk.wrong';
const path = 'text.opening';
const SIZE = '2m';
const MOST_SAVES = 400;

/** R3, for real: the data folder stands on a small disk that runs full while a clerk saves, and gets room again. */
export async function faultFullDisk(): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'none', folder], {
    encoding: 'utf8',
  });
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return notRun(ID, 0, 'mounting a small tmpfs needs root');
  }
  try {
    return await fill(folder);
  } finally {
    // Lazily: a process that was killed may hold it for a moment still.
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(folder: string): Promise<Verdict> {
  const wrong: string[] = [];
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(400_000));
  const server = await openFaultServer(folder);
  try {
    const id = await server.createReport();
    const saved: string[] = [];
    const save = () => {
      const value = `第${saved.length + 1}稿${'按照规定编制'.repeat(500)}`;
      return { value, sent: newOperation(path, saved[saved.length - 1] ?? '', value) };
    };
    let status = 200;
    for (let turn = 0; turn < MOST_SAVES && status === 200; turn += 1) {
      const { value, sent } = save();
      const reply = await server.save(id, sent);
      status = reply.status;
      if (status === 200) saved.push(value);
      else if (status !== 507) wrong.push(`a full disk is answered ${status} ${JSON.stringify(reply.body)}`);
    }
    if (status === 200) wrong.push('the disk never ran full');
    const read = await server.get(`reports/${id}`);
    if (read.status !== 200) wrong.push(`reading while the disk is full is answered ${read.status}`);
    rmSync(ballast);
    const { value, sent } = save();
    const again = await server.save(id, sent);
    if (again.status === 200) saved.push(value);
    else wrong.push(`with room again, saving is answered ${again.status}`);
    await server.kill();
    const { isWhole, torn, written } = lookInto(server.database, id);
    if (!isWhole) wrong.push('the file is damaged');
    if (written.join() !== saved.join())
      wrong.push(`${saved.length} acknowledged, ${written.length} written`);
    return noneOf(ID, [...wrong, ...torn], `a tmpfs of ${SIZE}, full after ${saved.length - 1} saves`);
  } finally {
    await server.kill();
  }
}
