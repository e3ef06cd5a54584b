import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docx, paragraph } from '@/e2e/hostile/packages';
import { endReading } from '@/lib/read-safely/read-safely';
import { readInputs } from './read-inputs';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-inputs-'));
const file = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

afterAll(() => {
  endReading();
  rmSync(folder, { recursive: true });
});

describe('reading many files', { timeout: 60_000 }, () => {
  it('gives them in their order, whichever of them takes longest', async () => {
    const slow = file('slow.docx', docx(paragraph('通知').repeat(5_000)));
    const sound = file('sound.json', readFileSync('e2e/fixtures/guyuan-2021.json'));
    const files = [slow, sound, join(folder, 'nowhere.docx'), sound, slow, sound];
    const found: (readonly [string, string])[] = [];
    for await (const { file: name, read } of readInputs(files)) {
      found.push([name, read.ok ? read.report.agency.name : read.why.slice(0, 4)]);
    }
    const agency = '固原市住房公积金管理中心';
    expect(found).toEqual([
      [slow, '没有认出'],
      [sound, agency],
      [join(folder, 'nowhere.docx'), '不能读取'],
      [sound, agency],
      [slow, '没有认出'],
      [sound, agency],
    ]);
  });

  it('gives nothing for no files', async () => {
    const found: string[] = [];
    for await (const { file: name } of readInputs([])) found.push(name);
    expect(found).toEqual([]);
  });
});
