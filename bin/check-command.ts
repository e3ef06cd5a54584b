import type { ReadReport } from '@/lib/read/read-result';
import { check } from '@/lib/rules/check';
import { severities, severityNames, type Finding } from '@/lib/rules/finding';
import { listed } from './listed';
import { readInput } from './read-input';

type Checked = Extract<ReadReport, { ok: true }> & { readonly findings: readonly Finding[] };
type Result = { readonly file: string } & (Checked | Extract<ReadReport, { ok: false }>);

/** `check`: reads and checks reports. 0 nothing 有误 or 未填, 1 something is, 2 no file could be read. */
export async function checkCommand({
  files,
  json,
}: {
  readonly files: readonly string[];
  readonly json: boolean;
}): Promise<number> {
  const results: Result[] = [];
  for (const file of files) {
    const read = await readInput(file);
    results.push({ file, ...(read.ok ? { ...read, findings: check(read.template, read.report) } : read) });
    if (!read.ok) console.error(`${file}：${read.why}`);
  }
  if (json) console.log(JSON.stringify(results.map(asJson), null, 2));
  else for (const result of results) if (result.ok) console.log(asText(result.file, result));

  if (results.every(({ ok }) => !ok)) return 2;
  return results.some((result) => !result.ok || isUnfinished(result)) ? 1 : 0;
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
