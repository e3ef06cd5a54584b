import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { format202130 } from '@/templates/2021-30';

const program = resolve('bin/nianbao.mjs');
const fixture = (name: string) => resolve(`e2e/fixtures/${name}.json`);
const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
const at = (name: string) => join(folder, name);

const guyuan = JSON.parse(readFileSync(fixture('guyuan-2021'), 'utf8')) as Report;
writeFileSync(at('blank.json'), JSON.stringify(blankReport(format202130, 2025, guyuan.agency)));
writeFileSync(at('wrong.json'), JSON.stringify(writePath(guyuan, 'tables.review.directSuit.total', '1')));
writeFileSync(at('damaged.json'), '{"nianbao": {"version": 1');
writeFileSync(at('later.json'), JSON.stringify({ ...guyuan, nianbao: { version: 2 } }));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('nianbao', { timeout: 60_000 }, () => {
  it('check: says nothing wrong of the real and the invented reports and exits 0', async () => {
    const files = ['guyuan-2021', 'guangzhou-2020', 'invented-2025'].map(fixture);
    const { status, out, err } = await run(['check', ...files, '--json']);
    expect([status, err]).toEqual([0, '']);
    const results = JSON.parse(out) as { file: string; format: string; year: number; findings: object[] }[];
    expect(results.map(({ file, format, year }) => [file, format, year])).toEqual([
      [files[0], '2021-30', 2021],
      [files[1], '2019-60', 2020],
      [files[2], '2021-30', 2025],
    ]);
  });

  it('check: names the broken sum with its cells and exits 1', async () => {
    const { status, out } = await run(['check', at('wrong.json'), '--json']);
    const [result] = JSON.parse(out) as {
      findings: { ruleId: string; severity: string; cells: string[] }[];
    }[];
    expect(status).toBe(1);
    const errors = result?.findings.filter(({ severity }) => severity === 'error') ?? [];
    expect(errors.map(({ ruleId }) => ruleId)).toEqual(['T4-01']);
    expect(errors[0]?.cells).toContain('review.directSuit.total');
  });

  it('check: counts a blank report as missing throughout, without an error', async () => {
    const { status, out } = await run(['check', at('blank.json')]);
    expect(status).toBe(1);
    expect(out).toContain('有误 0');
    expect(out).not.toContain('未填 0');
  });

  it('check: lists an unreadable file among readable ones and exits 1', async () => {
    const { status, out, err } = await run(['check', fixture('guyuan-2021'), at('damaged.json'), '--json']);
    expect(status).toBe(1);
    const [, second] = JSON.parse(out) as { file: string; unreadable?: string }[];
    expect(Object.keys(second ?? {})).toEqual(['file', 'unreadable']);
    expect(second?.unreadable).toContain('不是完整的报告文件');
    expect(err).toContain('damaged.json：不是完整的报告文件');
  });

  it.each([
    ['damaged.json', '不是完整的报告文件'],
    ['later.json', '只认识版本1'],
    ['nowhere.json', '没有这个文件'],
    ['.', '这是文件夹'],
  ])('check: exits 2 when %s is all there is, without a stack trace', async (name, why) => {
    const { status, out, err } = await run(['check', at(name)]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(why);
    expect(err).not.toMatch(/\n\s+at |Error:/);
  });

  it('read: takes a report file from standard input and prints it whole', async () => {
    const text = readFileSync(fixture('guangzhou-2020'), 'utf8');
    const { status, out } = await run(['read', '-', '--json'], text);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ ...(JSON.parse(text) as object), unread: [] });
  });

  it('read: prints the tables as text, without the prose', async () => {
    const { status, out } = await run(['read', fixture('guangzhou-2020')]);
    expect(status).toBe(0);
    expect(out).toContain('政府集中采购\t12\t2908.85万元');
    expect(out).not.toContain('五、');
  });

  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['html', '<!doctype html>'],
    ['xlsx', 'PK'],
  ])('render: writes a %s, from any folder, and ends', async (to, start) => {
    const { status, out } = await run(['render', fixture('guyuan-2021'), '--to', to, '-o', `a.${to}`]);
    expect([status, out]).toEqual([0, '']);
    expect(
      readFileSync(at(`a.${to}`))
        .subarray(0, start.length)
        .toString(),
    ).toBe(start);
  });

  it('render: names the characters that no font has, and fonts that cannot be used', async () => {
    const rare = writePath(guyuan, 'text.otherMatters', '李\u{2fa1d}同志。');
    writeFileSync(at('rare.json'), JSON.stringify(rare));
    const args = ['render', at('rare.json'), '--to', 'pdf', '-o', 'rare.pdf'];
    const { status, err } = await run(args, '', program, { NIANBAO_FONTS: at('no-fonts') });
    expect(status).toBe(0);
    expect(err).toContain('字库里没有\u{2fa1d}，在 PDF 中印作〓。');
    expect(err).toContain(`${at('no-fonts')} 不存在或者不能读取，改用程序自带的字体。`);
  });

  it('read: gives back a report from the documents that render wrote', async () => {
    const source = fixture('guangzhou-2020');
    const report = JSON.parse(readFileSync(source, 'utf8')) as Report;
    for (const to of ['docx', 'html', 'xlsx']) {
      await run(['render', source, '--to', to, '-o', `b.${to}`]);
      const { status, out } = await run(['read', `b.${to}`, '--json']);
      expect(status).toBe(0);
      const { differences, ...read } = JSON.parse(out) as Report & { unread: object[]; differences?: object };
      expect(differences).toBeUndefined();
      if (to === 'xlsx') expect([read.year, read.tables]).toEqual([2020, report.tables]);
      else expect(read).toEqual({ ...report, unread: [] });
    }
  });

  it('check: reads a document, names what it shows otherwise, and finds the sum that broke', async () => {
    await run(['render', fixture('guyuan-2021'), '--to', 'html', '-o', 'c.html']);
    const page = readFileSync(at('c.html'), 'utf8');
    writeFileSync(at('c.html'), page.replace(/(一、本年新收政府信息公开申请数量<\/th><td[^>]*>)\d+/, '$177'));
    const { status, out } = await run(['check', 'c.html', '--json']);
    const [result] = JSON.parse(out) as {
      differences: { id: string }[];
      findings: { ruleId: string }[];
    }[];
    expect(status).toBe(1);
    expect(result?.differences.map(({ id }) => id)).toEqual(['requests.received.naturalPerson']);
    expect(result?.findings.map(({ ruleId }) => ruleId)).toContain('T3-02');
  });

  it('render: prints as the layout file says, and as usual what it does not name', async () => {
    writeFileSync(at('layout.json'), '\ufeff{"tableFontSize": 12, "pageNumbers": "centred"}');
    const args = ['render', fixture('guyuan-2021'), '--to', 'docx', '--profile', 'layout.json'];
    const { status, err } = await run([...args, '-o', 'layout.docx']);
    expect([status, err]).toEqual([0, '已写入 layout.docx。\n']);
    const parts = unzipSync(readFileSync(at('layout.docx')));
    const style = strFromU8(parts['word/styles.xml']!).split('w:styleId="ReportTableFigure"')[1]!;
    expect(/<w:sz w:val="(\d+)"/.exec(style)?.[1]).toBe('24');
    expect(strFromU8(parts['word/footer1.xml']!)).toContain('<w:jc w:val="center"/>');
    expect(strFromU8(parts['word/document.xml']!)).toContain('2022年1月20日');
  });

  it.each([
    ['{"tableFontSize": 13}', 'tableFontSize 的内容不对，应为：12、10.5、9。'],
    ['{"pageNumbers": "middle"}', 'pageNumbers 的内容不对，应为："outside"、"centred"。'],
    ['{"fontSize": 12}', 'fontSize 不认识，可以写的有：subheadings、'],
    ['[12]', '应是一个 JSON 对象'],
    ['{', '不是完整的 JSON 文件'],
    [null, '不能读取：没有这个文件'],
  ])('render: refuses the layout file %s and writes nothing', async (text, why) => {
    const name = text === null ? 'no-layout.json' : 'bad-layout.json';
    if (text !== null) writeFileSync(at(name), text);
    const args = ['render', fixture('guyuan-2021'), '--to', 'txt', '--profile', name, '-o', 'not.txt'];
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`${name}：`);
    expect(err).toContain(why);
    expect(existsSync(at('not.txt'))).toBe(false);
  });

  it('render: exits 2 where it cannot write', async () => {
    const output = join('no', 'such', 'folder.txt');
    const { status, err } = await run(['render', fixture('guyuan-2021'), '--to', 'txt', '-o', output]);
    expect(status).toBe(2);
    expect(err).toContain('不能写入：没有这个文件或文件夹');
  });

  it('exits 2 with the usage on unknown arguments', async () => {
    const { status, out, err } = await run(['check', '--everything']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('用法：');
  });

  it('says what to install where the packages are missing', async () => {
    mkdirSync(at('bin'));
    copyFileSync(program, at('bin/nianbao.mjs'));
    const { status, err } = await run(['check', 'a.json'], '', at('bin/nianbao.mjs'));
    expect(status).toBe(2);
    expect(err).toContain('npm install');
    expect(err).not.toContain('Error');
  });
});

async function run(args: readonly string[], input = '', script = program, env = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd: folder, env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, out, err };
}
