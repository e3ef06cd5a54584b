import type { ReadReport } from '@/lib/read/read-result';
import { check } from '@/lib/rules/check';
import { severities, severityNames, type Finding } from '@/lib/rules/finding';
import { lastYearOf } from '@/lib/rules/last-year-of';
import type { LastYear } from '@/lib/rules/rule';
import { listed } from './listed';
import { readInput } from './read-input';
import { readInputs } from './read-inputs';

type Checked = Extract<ReadReport, { ok: true }> & { readonly findings: readonly Finding[] };
type Result = { readonly file: string } & (Checked | Extract<ReadReport, { ok: false }>);

interface CheckArguments {
  readonly files: readonly string[];
  /** 上年年报; it serves every file of its agency and of the year after it. */
  readonly lastYear?: string;
  readonly json: boolean;
}

/** `check`: reads and checks reports. 0 nothing 有误 or 未填, 1 something is, 2 no file or no 上年年报 could be read. */
export async function checkCommand({ files, lastYear: lastYearFile, json }: CheckArguments): Promise<number> {
  const lastYear = lastYearFile === undefined ? undefined : await readLastYear(lastYearFile);
  if (lastYear === null) return 2;
  const results: Result[] = [];
  for await (const { file, read } of readInputs(files)) {
    results.push({ file, ...(read.ok ? checked(read, lastYear) : read) });
    if (!read.ok) console.error(`${file}：${read.why}`);
  }
  if (json) console.log(JSON.stringify(results.map(asJson), null, 2));
  else for (const result of results) if (result.ok) console.log(asText(result.file, result));

  if (results.every(({ ok }) => !ok)) return 2;
  return results.some((result) => !result.ok || isUnfinished(result)) ? 1 : 0;
}

function checked(read: Extract<ReadReport, { ok: true }>, lastYear: LastYear | undefined): Checked {
  return { ...read, findings: check(read.template, read.report, { lastYear }) };
}

/** Null where it cannot be read; that is said. */
async function readLastYear(file: string): Promise<LastYear | null> {
  const read = await readInput(file);
  if (read.ok) return lastYearOf(read.template, read.report);
  console.error(`上年年报 ${file}：${read.why}`);
  return null;
}

function isUnfinished({ findings, unread }: Checked): boolean {
  const open = findings.some(({ severity }) => severity === 'error' || severity === 'missing');
  return open || unread.length > 0;
}

function asJson(result: Result) {
  const { file } = result;
  if (!result.ok) return { file, unreadable: result.why };
  const { format, year, agency } = result.report;
  const { unread, differences } = result;
  const findings = result.findings.map(({ ruleId, severity, message, cells, part, quote }) => ({
    ruleId,
    severity,
    message,
    cells,
    part,
    quote,
  }));
  return { file, format, year, agency, unread, ...listed(differences), findings };
}

function asText(file: string, { report, findings, unread, differences }: Checked): string {
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${severityNames[severity]} ${count}`;
  });
  return [
    `${file}：${report.agency.name} ${report.year}年（${report.format}）`,
    ...[...unread, ...differences].map(({ why }) => `  ${why}`),
    ...findings.map(({ severity, ruleId, message }) => `  ${severityNames[severity]}  ${ruleId}  ${message}`),
    `  ${counts.join('，')}`,
  ].join('\n');
}
