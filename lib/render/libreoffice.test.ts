import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '@/lib/publish/publish';
import { docxData } from '@/lib/read/docx-data';
import { openDocx } from '@/lib/read/docx-package';
import { docxTables } from '@/lib/read/docx-tables';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates/index';

const fixtures = ['guyuan-2021', 'guangzhou-2020', 'invented-2025'];
const isWanted = Boolean(process.env['NIANBAO_CHECKS'] ?? process.env['NIANBAO_LONG']);
const folder = mkdtempSync(join(tmpdir(), 'nianbao-office-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a DOCX in LibreOffice', () => {
  if (!isWanted || !hasOffice()) {
    it('is not looked at: soffice is missing, or neither NIANBAO_CHECKS nor NIANBAO_LONG is set', () => {
      process.stderr.write('没有 soffice 或没有要求外部检查，DOCX 没有经过 LibreOffice 检查。\n');
      expect(isWanted && hasOffice()).toBe(false);
    });
    return;
  }

  beforeAll(async () => {
    mkdirSync(at('pdf'));
    mkdirSync(at('docx'));
    writeFileSync(at('fonts.conf'), fontAliases());
    for (const name of fixtures) {
      const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${name}.json`, 'utf8'));
      if (!parsed.ok) throw new Error(parsed.why);
      for (const to of ['docx', 'pdf'] as const) {
        writeFileSync(at(`${name}.${to}`), (await publish(parsed.template, parsed.report, to)).bytes);
      }
    }
    await convert('pdf');
    await convert('docx');
  }, 180_000);

  it.each(fixtures)('has as many pages as our PDF, or one more or less: %s', async (name) => {
    const [office, ours] = [await pagesOf(at(`pdf/${name}.pdf`)), await pagesOf(at(`${name}.pdf`))];
    expect(Math.abs(office - ours), `${office} and ${ours} pages`).toBeLessThanOrEqual(1);
  });

  it.each(fixtures)('saved there again still shows the same tables and holds the same data: %s', (name) => {
    const [before, after] = [opened(at(`${name}.docx`)), opened(at(`docx/${name}.docx`))];
    expect(docxTables(after)).toEqual(docxTables(before));
    expect(JSON.parse(docxData(after) ?? 'null')).toEqual(JSON.parse(docxData(before) ?? ''));
  });
});

function hasOffice(): boolean {
  try {
    execFileSync('which', ['soffice'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function convert(to: 'pdf' | 'docx'): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
  const files = fixtures.map((name) => at(`${name}.docx`));
  await promisify(execFile)(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', at(to), ...files],
    {
      env: { ...process.env, FONTCONFIG_FILE: at('fonts.conf') },
    },
  );
}

async function pagesOf(file: string): Promise<number> {
  const data = new Uint8Array(readFileSync(file));
  return (await getDocument({ data, verbosity: 0 }).promise).numPages;
}

function opened(file: string) {
  const docx = openDocx(readFileSync(file));
  if (!docx.ok) throw new Error(docx.why);
  return docx.docx;
}

/** Fonts of an office, as far as this machine has any of the kind: hanzi are one em wide in all of them. */
function fontAliases(): string {
  const alias = (family: string, substitute: string) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${substitute}</string></edit></match>`;
  const serif = ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '宋体'].map((name) =>
    alias(name, 'Noto Serif CJK SC'),
  );
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    ...serif,
    alias('黑体', 'Noto Sans CJK SC'),
    '</fontconfig>',
  ].join('\n');
}
