import { parseReportText } from '@/lib/report/parse-report';
import { check } from '@/lib/rules/check';
import { formats } from '@/templates/index';
import { measurement, quantile, timesOf, type Measurement } from './measurement';
import { sampleReports } from './sample-reports';

/** All checks of one report, and many reports from JSON text to findings. */
export async function benchChecks(counts: { one: number; many: number }): Promise<Measurement[]> {
  const { template, report } = sampleReports();
  const reports = Array.from({ length: counts.one * 2 }, (_, number) => report(number));
  const times = await timesOf(
    counts.one,
    (turn) => {
      const next = reports[turn];
      if (next) check(template, next);
    },
    counts.one,
  );

  const files = Array.from({ length: counts.many }, (_, number) => JSON.stringify(report(number)));
  const started = performance.now();
  for (const file of files) {
    const parsed = parseReportText(formats, file);
    if (!parsed.ok) throw new Error(parsed.why);
    check(parsed.template, parsed.report);
  }
  const all = performance.now() - started;
  return [
    measurement('check.report.ms', quantile(times, 0.5), 1),
    measurement('check.3000Files.ms', (all * 3000) / counts.many, 1500),
  ];
}
