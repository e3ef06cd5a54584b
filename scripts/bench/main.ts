// One JSON line a measurement. Options: --only NAME (checks, documents, reading, server, fill, save, login, memory), may repeat;
// memory makes 2,000 PDF files, takes minutes and runs only when it is named.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchChecks } from './checks';
import { benchDocuments } from './documents';
import { benchFillPage } from './fill-page';
import { benchLogin } from './login';
import { benchPdfMemory } from './pdf-memory';
import { printLines } from './print-lines';
import { benchReading } from './reading';
import { benchSave } from './save';
import { benchServer } from './server';
import type { Measurement } from './measurement';

const script = fileURLToPath(import.meta.url);

const parts: Record<string, () => Promise<readonly Measurement[]>> = {
  checks: () => benchChecks({ one: 500, many: 3000 }),
  documents: () => benchDocuments({ warmUp: 20, counted: 20 }),
  reading: () => benchReading({ warmUp: 20, counted: 20, files: 300 }),
  server: benchServer,
  fill: () => benchFillPage(200),
  save: () => benchSave(),
  login: () => benchLogin(200),
  memory: benchPdfMemory,
};

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only ?? Object.keys(parts).filter((name) => name !== 'memory');
const [only, ...others] = wanted;

// Each part has a process of its own: none finds what another left behind.
if (only !== undefined && others.length === 0) {
  printLines((await parts[only]?.()) ?? []);
} else {
  for (const name of wanted) {
    const { status } = spawnSync(process.execPath, [script, '--only', name], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
// A thread that waits for the next file would keep the process.
process.exit();
