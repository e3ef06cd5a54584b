import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { nextProgram } from './build-app.mjs';
import { KEEP_ALIVE } from './keep-alive.mjs';
import { LOOPBACK } from './ports.mjs';
import { projectRoot } from './project-root.mjs';

const LONGEST_START = 60_000;

/**
 * Starts the application built in `root`, on a loopback port unless told otherwise, and waits until it answers. What Next.js prints while it
 * starts is left away, later lines pass.
 */
export async function startServer({ port, host = LOOPBACK, dataFolder, env = {}, root = projectRoot }) {
  const place = ['-H', host, '-p', String(port), '--keepAliveTimeout', String(KEEP_ALIVE)];
  const child = spawn(process.execPath, [nextProgram, 'start', ...place], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NIANBAO_DATA: dataFolder,
      // A clerk's terminal shows what concerns the clerk.
      NIANBAO_LOG: process.env.NIANBAO_LOG ?? join(dataFolder, 'nianbao.log'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let isReady = false;
  child.stdout.on('data', (data) => isReady && process.stdout.write(data));
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 0));
  });
  const url = `http://${host === '0.0.0.0' || host === '::' ? LOOPBACK : host}:${port}`;
  isReady = await Promise.race([answers(url), ended.then(() => false)]);
  if (!isReady) child.kill('SIGKILL');
  return {
    isReady,
    url,
    pid: child.pid,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

async function answers(url) {
  const limit = Date.now() + LONGEST_START;
  while (Date.now() < limit) {
    try {
      await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  return false;
}
