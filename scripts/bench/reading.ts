import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDocx } from '@/e2e/foreign/docx/make-docx';
import { printPdfs } from '@/e2e/foreign/docx/print-pdfs';
import { randomForeign } from '@/e2e/foreign/random-report';
import { createRng } from '@/e2e/foreign/rng';
import { publish } from '@/lib/publish/publish';
import { readReport } from '@/lib/read/read-report';
import { formats } from '@/templates/index';
import { projectRoot } from '../lib/project-root.mjs';
import { measurement, quantile, timeOf, timesOf, type Measurement } from './measurement';
import { sampleReports } from './sample-reports';

interface Counts {
  readonly warmUp: number;
  readonly counted: number;
  /** Files that one command checks. */
  readonly files: number;
}

/** Files that others made, and PDF files of ours, each time another one; and many of them by one command. */
export async function benchReading(
  { warmUp, counted, files }: Counts,
  print: typeof printPdfs = printPdfs,
): Promise<Measurement[]> {
  const { template, report } = sampleReports();
  const numbers = Array.from({ length: warmUp + counted }, (_, number) => number);
  const { agency } = report(0);
  const own: Uint8Array[] = [];
  for (const number of numbers) {
    own.push((await publish(template, { ...report(number), agency }, 'pdf', {})).bytes);
  }
  const office = await print(numbers.map((number) => randomForeign(number)));
  const median = async (name: string, made: readonly Uint8Array[]) =>
    quantile(await timesOf(counted, (turn) => read(name, made[turn]), warmUp), 0.5);
  return [
    measurement(
      'read.foreignDocx.ms',
      await median(
        '年报.docx',
        numbers.map((number) => foreignDocx(number)),
      ),
      100,
    ),
    measurement('read.pdf.ms', await median('年报.pdf', own), 400),
    office
      ? measurement('read.officePdf.ms', await median('年报.pdf', office), 400)
      : measurement('read.officePdf.ms', null, 400, 'LibreOffice is not installed'),
    measurement(`check.${files}Docx.ms`, await checkTime(files), 30_000),
  ];
}

/** Every third has its tables in one, another third is broken up as editing leaves it. */
function foreignDocx(number: number): Uint8Array {
  const style = { hasOneTable: number % 3 === 1, isWorn: number % 3 === 2 };
  return makeDocx(randomForeign(number), style, createRng(number));
}

async function read(name: string, bytes: Uint8Array = new Uint8Array()): Promise<void> {
  const found = await readReport(formats, name, bytes);
  if (!found.ok) throw new Error(found.why);
}

/** Milliseconds of `nianbao check` over many files, its start included. */
async function checkTime(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const files = Array.from({ length: count }, (_, number) => join(folder, `${number}.docx`));
    files.forEach((file, number) => writeFileSync(file, foreignDocx(number)));
    return await timeOf(() => checkFiles(files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command ends with 1, since these reports have findings; each of them has to be read. */
function checkFiles(files: readonly string[]): Promise<void> {
  const command = [join(projectRoot, 'bin/nianbao.mjs'), 'check', '--json', ...files];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { maxBuffer: 1e9 }, (_, out, trouble) => {
      const results: unknown = out === '' ? [] : JSON.parse(out);
      const isWhole = Array.isArray(results) && results.length === files.length && trouble === '';
      if (isWhole) resolve();
      else reject(new Error(trouble));
    });
  });
}
