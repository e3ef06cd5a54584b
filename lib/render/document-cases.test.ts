import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { documentCases } from '@/e2e/fixtures/document-cases';
import { publish } from '@/lib/publish/publish';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates/index';

const checks = process.env['NIANBAO_CHECKS'];
const isLong = process.env['NIANBAO_LONG'] === '1';
const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The quickest choice that still holds every kind of trouble once. */
const FEW = ['2019-60 all zero', '2021-30 six digits', '2019-60 rare hanzi', '2021-30 markup and controls'];
const cases = documentCases().filter(({ name }) => isLong || FEW.includes(name));

describe('the documents of finished reports', () => {
  if (checks === undefined) {
    it('are not checked from outside: NIANBAO_CHECKS names no folder with the checks', () => {
      process.stderr.write('NIANBAO_CHECKS 未设置，各种报告的 DOCX 和 PDF 没有经过外部检查。\n');
      expect(cases.length).toBeGreaterThan(0);
    });
    return;
  }

  it.each(cases)('pass every outside check: $name', { timeout: 120_000 }, async ({ name, report }) => {
    const file = (extension: string) => join(folder, `${name.replaceAll(' ', '-')}.${extension}`);
    const parsed = parseReportText(formats, JSON.stringify(report));
    if (!parsed.ok) throw new Error(parsed.why);
    for (const to of ['json', 'docx', 'pdf'] as const) {
      writeFileSync(file(to), (await publish(parsed.template, parsed.report, to, { draft: false })).bytes);
    }
    const found = await Promise.all([
      failures('python3', [join(checks, 'docx_check.py'), file('docx'), '--report', file('json')]),
      failures('bash', [join(checks, 'schema_check.sh'), file('docx')]),
      failures('python3', [join(checks, 'pdf_check.py'), file('pdf'), '--docx', file('docx')]),
    ]);
    expect(found.flat()).toEqual([]);
  });
});

/** Lines that say FAIL; a check that cannot run at all is one too. */
async function failures(command: string, args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await promisify(execFile)(command, args).catch((error: unknown) => ({
    stdout: '',
    stderr: '',
    ...(error as { stdout?: string; stderr?: string }),
  }));
  const lines = stdout.split('\n');
  if (!lines.some((line) => line.startsWith('PASS'))) return [`${command} did not run: ${stderr}`];
  return lines.filter((line) => line.startsWith('FAIL'));
}
