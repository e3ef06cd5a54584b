import { spawnSync } from 'node:child_process';
import { measurement, type Measurement } from './measurement';
import { withServer } from './with-server';

const SETTLE = 2000;

/** From spawning the built server to its first page, and the memory it then sits with. */
export async function benchServer(): Promise<Measurement[]> {
  const started = performance.now();
  return withServer(async ({ url, pid }) => {
    const page = await fetch(url);
    await page.text();
    const coldStart = performance.now() - started;
    if (!page.ok) throw new Error(`first page answers ${page.status}`);
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    return [
      measurement('server.coldStart.ms', coldStart, 2000),
      measurement('server.idle.mb', residentMegabytes(pid), 150),
    ];
  });
}

/** Memory of a process and all that it started. */
function residentMegabytes(root: number): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  let kilobytes = 0;
  // Children stand after their parents often, not always: look until nobody new is found.
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  for (const [pid = 0, , resident = 0] of rows) if (family.has(pid)) kilobytes += resident;
  return kilobytes / 1024;
}
