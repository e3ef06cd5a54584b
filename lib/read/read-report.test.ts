import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '@/templates/index';
import { readReport } from './read-report';

const file = readFileSync('e2e/fixtures/guyuan-2021.json');
const bytes = (text: string) => new TextEncoder().encode(text);
const whyNot = async (name: string, content: Uint8Array) => {
  const read = await readReport(formats, name, content);
  return read.ok ? '' : read.why;
};

describe('reading a report', () => {
  it('takes a report file, whatever the case of its extension', async () => {
    const read = await readReport(formats, 'C:\\报告\\guyuan.JSON', file);
    expect(read.ok && [read.report.agency.name, read.template.id, read.unread]).toEqual([
      '固原市住房公积金管理中心',
      '2021-30',
      [],
    ]);
  });

  it.each(['报告.docx', '报告.pdf', '报告', '报告.constructor'])(
    'takes a report file under the name of %s by what it holds',
    async (name) => {
      expect((await readReport(formats, name, file)).ok).toBe(true);
    },
  );

  it('says what can be read where a file is nothing of it', async () => {
    expect(await whyNot('报告.docx', new Uint8Array([1, 2, 3, 4]))).toContain('没有认出这是什么文件');
  });

  it('says that a text in another encoding is no report file', async () => {
    expect(await whyNot('a.json', new Uint8Array([0x7b, 0xb9, 0xcc, 0xd4, 0xad, 0x7d]))).toContain(
      '不是能读的文字编码',
    );
  });

  it('says that a damaged or foreign file is none', async () => {
    expect(await whyNot('a.json', file.subarray(0, 500))).toContain('不是完整的报告');
    expect(await whyNot('a.json', bytes('{"a":1}'))).toContain('不是年报通的报告文件');
  });

  it('does not read a file of more than 10 MB', async () => {
    expect(await whyNot('a.json', new Uint8Array(10_000_001))).toContain('超过 10 MB');
  });
});
