import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { chown } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const DEBIAN = '/usr/lib/postgresql';
/** In memory where there is such a place: a commit still calls fsync, and tests do not wait for the disk. */
const MEMORY = '/dev/shm';
const LONGEST_START = 60_000;
const CONNECTIONS = 200;

/** Folder of the programs of PostgreSQL, the newest that is installed; undefined where there is none. */
export function findPostgres() {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const debian = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'));
  return [...debian, ...onPath].find((folder) => existsSync(join(folder, 'initdb')));
}

/**
 * Starts a database server of its own on a socket in a new folder, and stops and removes it again.
 * @param {string} programs
 * @param {{ onDisk?: boolean }} [place]
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startCluster(programs, { onDisk = false } = {}) {
  const place = !onDisk && existsSync(MEMORY) ? MEMORY : tmpdir();
  const root = mkdtempSync(join(place, 'nianbao-pg-'));
  const user = await ordinaryUser();
  if (user.uid !== undefined) await chown(root, user.uid, user.gid);
  const data = join(root, 'data');
  const init = ['-D', data, '-U', 'nianbao', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await finished(spawn(join(programs, 'initdb'), init, { ...user, cwd: root, stdio: 'ignore' }), 'initdb');

  const settings = ['listen_addresses=', `max_connections=${CONNECTIONS}`, `unix_socket_directories=${root}`];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(programs, 'postgres'), args, { ...user, cwd: root, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('close', resolve));
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  const url = `postgresql://nianbao@${encodeURIComponent(root)}/postgres`;
  const stop = async () => {
    process.off('exit', kill);
    server.kill('SIGINT');
    await ended;
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await answers(url, ended);
  } catch (problem) {
    await stop();
    throw problem;
  }
  return { url, stop };
}

/** PostgreSQL does not run as root; whoever is root starts it as its own user. */
async function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const ids = await Promise.all(['-u', '-g'].map((which) => run('id', [which, 'postgres'], { quiet: true })));
  const [uid, gid] = ids.map(({ code, output }) => (code === 0 ? Number(output) : 65534));
  return { uid, gid };
}

function finished(child, name) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}`))));
  });
}

async function answers(url, ended) {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (const limit = Date.now() + LONGEST_START; Date.now() < limit && !hasEnded;) {
    // Packages are not installed yet when this file is first read.
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('PostgreSQL did not start');
}
