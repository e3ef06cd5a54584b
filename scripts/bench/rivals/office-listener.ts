import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../lib/ports.mjs';
import { projectRoot } from '../../lib/project-root.mjs';

/** A LibreOffice that stays open and turns DOCX files into PDF. */
export interface OfficeListener {
  readonly name: string;
  readonly convert: (docx: string, pdf: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const converter = join(projectRoot, 'scripts', 'bench', 'rivals', 'convert-docx.py');
const PYTHONS = [
  '/usr/bin/python3',
  'python3',
  '/usr/lib/libreoffice/program/python',
  '/opt/libreoffice/program/python',
];

/** Starts one with a profile of its own, or says what this machine lacks. */
export async function startOffice(): Promise<OfficeListener | { readonly missing: string }> {
  const version = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) return { missing: 'soffice (LibreOffice) is not on this machine' };
  const python = PYTHONS.find((path) => spawnSync(path, ['-c', 'import uno']).status === 0);
  if (python === undefined) return { missing: 'no Python with UNO (Debian: python3-uno) on this machine' };

  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-office-'));
  const office = spawn(
    'soffice',
    [
      '--headless',
      '--norestore',
      '--nologo',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      `--accept=socket,host=127.0.0.1,port=${port};urp;`,
    ],
    { stdio: 'ignore', detached: true },
  );
  const officeEnded = new Promise<void>((resolve) => office.once('close', () => resolve()));
  const bridge = spawn(python, [converter, String(port)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: bridge.stdout })[Symbol.asyncIterator]();
  const expect = async (word: string) => {
    const said: unknown = (await answers.next()).value;
    if (said !== word) throw new Error(`LibreOffice bridge says ${String(said)} instead of ${word}`);
  };
  const stop = async () => {
    bridge.stdin.end();
    const killed = setTimeout(() => office.pid !== undefined && process.kill(-office.pid, 'SIGKILL'), 10_000);
    await officeEnded;
    clearTimeout(killed);
    rmSync(profile, { recursive: true, force: true });
  };

  try {
    await expect('ready');
  } catch (reason) {
    if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
    await stop();
    throw reason;
  }
  return {
    name: version.stdout.split(' ').slice(0, 2).join(' '),
    convert: async (docx, pdf) => {
      bridge.stdin.write(`${docx}\t${pdf}\n`);
      await expect('done');
    },
    stop,
  };
}
