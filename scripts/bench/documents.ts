import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDocument } from '@/lib/document/build-document';
import { publish } from '@/lib/publish/publish';
import { readReport } from '@/lib/read/read-report';
import { formats } from '@/templates/index';
import { measurement, quantile, timeOf, timesOf, type Measurement } from './measurement';
import { templateFiller } from './rivals/fill-template';
import { startOffice, type OfficeListener } from './rivals/office-listener';
import { sampleReports, type SampleReports } from './sample-reports';

interface Repetitions {
  readonly warmUp: number;
  readonly counted: number;
}

type Office = OfficeListener | { readonly missing: string };

/** How long one piece of work takes beside another, taken by turns, so that both meet the same machine. */
interface SideBySide {
  readonly ours: number;
  readonly theirs: number;
}

/** DOCX and PDF beside another tool at the same work, and reading; each turn works on another report. */
export async function benchDocuments(
  repetitions: Repetitions,
  openOffice: () => Promise<Office> = startOffice,
): Promise<Measurement[]> {
  const samples = sampleReports();
  return [
    await benchDocx(samples, repetitions),
    await benchPdf(samples, repetitions, openOffice),
    await benchReading(samples, repetitions),
  ];
}

/** The rival gets its template and its texts ready made; ours checks the report and reads its file back as well. */
async function benchDocx({ template, report }: SampleReports, repetitions: Repetitions) {
  const documentOf = (turn: number) => buildDocument(template, report(turn), { draft: false });
  const fill = await templateFiller(documentOf(0));
  const medians = await sideBySide(repetitions, (turn) => {
    const document = documentOf(turn);
    return { ours: () => publish(template, report(turn), 'docx', {}), theirs: () => fill(document) };
  });
  return ratio('render.docx.ratio', medians, 'docxtemplater');
}

async function benchPdf(
  { template, report }: SampleReports,
  repetitions: Repetitions,
  openOffice: () => Promise<Office>,
): Promise<Measurement> {
  const office = await openOffice();
  if ('missing' in office) return measurement('render.pdf.ratio', null, 1, office.missing);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const medians = await sideBySide(repetitions, async (turn) => {
      const docx = join(folder, `${turn}.docx`);
      writeFileSync(docx, (await publish(template, report(turn), 'docx', {})).bytes);
      return {
        ours: () => publish(template, report(turn), 'pdf', {}),
        theirs: () => office.convert(docx, join(folder, `${turn}.pdf`)),
      };
    });
    return ratio('render.pdf.ratio', medians, office.name);
  } finally {
    await office.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchReading({ template, report }: SampleReports, { warmUp, counted }: Repetitions) {
  const files: Uint8Array[] = [];
  for (let turn = 0; turn < warmUp + counted; turn += 1) {
    files.push((await publish(template, report(turn), 'docx', {})).bytes);
  }
  const read = async (turn: number) => {
    const found = await readReport(formats, '年报.docx', files[turn] ?? new Uint8Array());
    if (!found.ok) throw new Error(found.why);
  };
  return measurement('read.docx.ms', quantile(await timesOf(counted, read, warmUp), 0.5), 100);
}

async function sideBySide(
  { warmUp, counted }: Repetitions,
  prepare: (turn: number) => Pair | Promise<Pair>,
): Promise<SideBySide> {
  const times: { readonly ours: number; readonly theirs: number }[] = [];
  for (let turn = 0; turn < warmUp + counted; turn += 1) {
    const { ours, theirs } = await prepare(turn);
    const taken = { ours: await timeOf(ours), theirs: await timeOf(theirs) };
    if (turn >= warmUp) times.push(taken);
  }
  return {
    ours: quantile(
      times.map(({ ours }) => ours),
      0.5,
    ),
    theirs: quantile(
      times.map(({ theirs }) => theirs),
      0.5,
    ),
  };
}

interface Pair {
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
}

function ratio(id: string, { ours, theirs }: SideBySide, rival: string): Measurement {
  const note = `${ours.toFixed(1)} ms; ${rival} ${theirs.toFixed(1)} ms`;
  return measurement(id, ours / theirs, 1, note);
}
