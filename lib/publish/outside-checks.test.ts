import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultProfile, tableFontSizes } from '@/lib/document/profile';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates/index';
import { publish } from './publish';

const checks = process.env['NIANBAO_CHECKS'];
const fixtures = ['guyuan-2021', 'guangzhou-2020', 'invented-2025'];
const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('checks from outside', () => {
  if (checks === undefined) {
    it('are not run: NIANBAO_CHECKS names no folder with docx_check.py, pdf_check.py and schema_check.sh', () => {
      expect(checks).toBeUndefined();
      process.stderr.write('NIANBAO_CHECKS 未设置，成品文件没有经过外部检查。\n');
    });
    return;
  }

  it.each(fixtures)('find nothing wrong with the DOCX of %s', { timeout: 60_000 }, async (name) => {
    const { template, report } = opened(name);
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, (await publish(template, report, 'docx')).bytes);

    expect(
      await failures('python3', [join(checks, 'docx_check.py'), file, '--report', sourceOf(name)]),
    ).toEqual([]);
    expect(await failures('bash', [join(checks, 'schema_check.sh'), file])).toEqual([]);
  });

  it.each(fixtures.flatMap((name) => tableFontSizes.map((size) => ({ name, size }))))(
    'find the PDF of $name like its DOCX, tables in $size pt',
    { timeout: 60_000 },
    async ({ name, size }) => {
      const { template, report } = opened(name);
      const profile = { ...defaultProfile, tableFontSize: size };
      const [docx, pdf] = [join(folder, `${name}-${size}.docx`), join(folder, `${name}-${size}.pdf`)];
      writeFileSync(docx, (await publish(template, report, 'docx', { profile })).bytes);
      writeFileSync(pdf, (await publish(template, report, 'pdf', { profile })).bytes);

      expect(await failures('python3', [join(checks, 'docx_check.py'), docx])).toEqual([]);
      expect(await failures('python3', [join(checks, 'pdf_check.py'), pdf, '--docx', docx])).toEqual([]);
    },
  );
});

function sourceOf(name: string): string {
  return `e2e/fixtures/${name}.json`;
}

function opened(name: string) {
  const parsed = parseReportText(formats, readFileSync(sourceOf(name), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed;
}

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
