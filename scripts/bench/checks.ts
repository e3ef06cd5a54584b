import { parseReportText } from '@/lib/report/parse-report';
import { pathsOf, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { check } from '@/lib/rules/check';
import type { Template } from '@/lib/template/types';
import { formats } from '@/templates/index';
import { measurement, quantile, timeOf, timesOf, type Measurement } from './measurement';
import { proseReport } from './prose-reports';
import { sampleReports } from './sample-reports';

const CHARACTERS = 5000;

/** All checks of one report without and with prose, and many reports from JSON text to findings. */
export async function benchChecks(counts: { one: number; many: number }): Promise<Measurement[]> {
  const { template, report } = sampleReports();
  const tables = (number: number) => ({ template, report: withoutProse(template, report(number)) });
  const prose = (number: number) => proseReport(number, CHARACTERS);
  const reports = Array.from({ length: counts.many }, (_, number) => report(number));
  const files = reports.map((one) => JSON.stringify(one));
  const figureFiles = reports.map((one) => JSON.stringify(withoutProse(template, one)));
  const whole = await timeOf(() => checkFiles(files));
  const figures = await timeOf(() => checkFiles(figureFiles));
  const perThousands = 3000 / counts.many;
  return [
    measurement('check.tables.ms', await medianOf(counts.one, tables), 1),
    measurement('check.prose5000.ms', await medianOf(counts.one, prose), 20),
    measurement(
      'check.3000Files.ms',
      figures * perThousands,
      1500,
      `with their prose ${(whole * perThousands).toFixed(0)} ms`,
    ),
  ];
}

interface Checked {
  readonly template: Template;
  readonly report: Report;
}

async function medianOf(count: number, reportOf: (number: number) => Checked): Promise<number> {
  const reports = Array.from({ length: count * 2 }, (_, number) => reportOf(number));
  const checkOne = (turn: number) => {
    const next = reports[turn];
    if (next) check(next.template, next.report);
  };
  return quantile(await timesOf(count, checkOne, count), 0.5);
}

function checkFiles(files: readonly string[]): void {
  for (const file of files) {
    const parsed = parseReportText(formats, file);
    if (!parsed.ok) throw new Error(parsed.why);
    check(parsed.template, parsed.report);
  }
}

function withoutProse(template: Template, report: Report): Report {
  const texts = [...pathsOf(template)].filter((path) => path.startsWith('text.') && !path.endsWith('.whole'));
  return texts.reduce((done, path) => writePath(done, path, ''), report);
}
