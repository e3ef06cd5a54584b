import { checkedReport } from '@/lib/read/checked-report';
import type { ReadReport } from '@/lib/read/read-result';
import { check, type CheckOptions } from '@/lib/rules/check';
import { severities, severityNames, type Finding } from '@/lib/rules/finding';
import { lastYearOf } from '@/lib/rules/last-year-of';
import { readInput } from './read-input';
import { readInputs } from './read-inputs';
import { readSettings } from './read-settings';

type Checked = Extract<ReadReport, { ok: true }> & { readonly findings: readonly Finding[] };
type Result = { readonly file: string } & (Checked | Extract<ReadReport, { ok: false }>);

interface CheckArguments {
  readonly files: readonly string[];
  /** 上年年报; it serves every file of its agency and of the year after it. */
  readonly lastYear?: string;
  /** 设置文件 */
  readonly settings?: string;
  readonly json: boolean;
}

/**
 * `check`: reads and checks reports. 0 nothing 有误 or 未填, 1 something is, 2 no file, no 上年年报 or no 设置文件 could
 * be read.
 */
export async function checkCommand({ files, json, ...beside }: CheckArguments): Promise<number> {
  const options = await readBeside(beside);
  if (!options) return 2;
  const results: Result[] = [];
  for await (const { file, read } of readInputs(files)) {
    results.push({ file, ...(read.ok ? checked(read, options) : read) });
    if (!read.ok) console.error(`${file}：${read.why}`);
  }
  if (json) console.log(JSON.stringify(results.map(asJson), null, 2));
  else for (const result of results) if (result.ok) console.log(asText(result.file, result));

  if (results.every(({ ok }) => !ok)) return 2;
  return results.some((result) => !result.ok || isUnfinished(result)) ? 1 : 0;
}

function checked(read: Extract<ReadReport, { ok: true }>, options: CheckOptions): Checked {
  return { ...read, findings: check(read.template, read.report, options) };
}

/** What stands beside the reports; null where it cannot be read, and that is said. */
async function readBeside({
  lastYear,
  settings,
}: Pick<CheckArguments, 'lastYear' | 'settings'>): Promise<CheckOptions | null> {
  const chosen = settings === undefined ? undefined : await readSettings(settings);
  if (chosen?.ok === false) {
    console.error(`${settings}：${chosen.why}`);
    return null;
  }
  const before = lastYear === undefined ? undefined : await readInput(lastYear);
  if (before?.ok === false) {
    console.error(`上年年报 ${lastYear}：${before.why}`);
    return null;
  }
  return { settings: chosen?.value, lastYear: before && lastYearOf(before.template, before.report) };
}

function isUnfinished({ findings, unread }: Checked): boolean {
  const open = findings.some(({ severity }) => severity === 'error' || severity === 'missing');
  return open || unread.length > 0;
}

function asJson(result: Result) {
  const { file } = result;
  if (!result.ok) return { file, unreadable: result.why };
  return { file, ...checkedReport(result, result.findings) };
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
