import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CaseReport } from '../fixtures/document-cases';
import type { ReportFile } from '../fixtures/report-files';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../bin/nianbao.mjs', import.meta.url));

/** A file as the command line makes it of a report. */
export async function renderedFile(report: ReportFile | CaseReport, to: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-e2e-'));
  try {
    const source = join(folder, 'report.json');
    const made = join(folder, `report.${to}`);
    await writeFile(source, JSON.stringify(report));
    await run(process.execPath, [program, 'render', source, '--to', to, '-o', made]);
    return await readFile(made);
  } finally {
    await rm(folder, { recursive: true });
  }
}
