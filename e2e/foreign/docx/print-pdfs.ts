import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ForeignReport } from '../foreign-report';
import { createRng } from '../rng';
import { makeDocx, type DocxStyle } from './make-docx';

const program = '/usr/bin/soffice';

/**
 * Reports as PDF by LibreOffice, all in one run since its start costs seconds; undefined where it is not installed.
 * Every fourth has its three tables in one. Blanks are visible by their place.
 */
export async function printPdfs(
  reports: readonly ForeignReport[],
): Promise<readonly Uint8Array[] | undefined> {
  if (!existsSync(program)) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'foreign-pdf-'));
  try {
    const names = await Promise.all(
      reports.map(async (report, index) => {
        const style: DocxStyle = { hasOneTable: index % 4 === 3, isWorn: false };
        await writeFile(join(folder, `${index}.docx`), makeDocx(report, style, createRng(report.seed)));
        return `${index}`;
      }),
    );
    const out = join(folder, 'out');
    await mkdir(out);
    await promisify(execFile)(program, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      ...names.map((name) => join(folder, `${name}.docx`)),
    ]);
    return await Promise.all(names.map((name) => readFile(join(out, `${name}.pdf`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
