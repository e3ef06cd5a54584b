import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { endReading, readSafely } from './read-safely';
import { BROKEN, readLimits, TOO_LARGE, TOO_SLOW } from './limits';
import { startProcess } from './reading-process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const report = readFileSync('e2e/fixtures/guyuan-2021.json');
const folder = mkdtempSync(join(tmpdir(), 'nianbao-read-'));

afterAll(() => {
  endReading();
  rmSync(folder, { recursive: true, force: true });
});

describe('reading a file in a process of its own', { timeout: 60_000 }, () => {
  it('gives the report with its format, several at once and in turn', async () => {
    const names = ['a.json', 'b.json', 'c.json', 'd.json'];
    const reads = await Promise.all(names.map((name) => readSafely(name, report)));
    expect(reads.map((read) => read.ok && [read.template.id, read.report.year])).toEqual(
      names.map(() => ['2021-30', 2021]),
    );
  });

  it('gives the reason where a file cannot be read', async () => {
    const read = await readSafely('a.docx', new Uint8Array());
    expect(read).toEqual({ ok: false, why: '文件是空的，没有内容。' });
  });

  it('is ended by a signal, while it waits and while it reads', async () => {
    const ended = new AbortController();
    const reads = Array.from({ length: readLimits.processes + 1 }, () =>
      readSafely('a.json', report, { signal: ended.signal }),
    );
    ended.abort();
    const outcomes = await Promise.allSettled(reads);
    expect(outcomes.map(({ status }) => status)).toEqual(reads.map(() => 'rejected'));
    expect((await readSafely('a.json', report)).ok).toBe(true);
  });
});

describe('a process that a file brings into trouble', { timeout: 60_000 }, () => {
  it.each([
    ['works without end', 'for (;;);', TOO_SLOW],
    ['grows without end', 'const held = []; for (;;) held.push(new Uint8Array(1e6).fill(1));', TOO_LARGE],
    ['fills its heap', 'const held = []; for (;;) held.push(Array(1e5).fill(held.length + 0.5));', TOO_LARGE],
    ['ends', 'process.exit(3);', BROKEN],
  ])('is ended and replaced where it %s', async (_, trouble, why) => {
    const reader = startProcess(program(trouble));
    expect(await reader.run({ name: 'a.docx', bytes: new Uint8Array(9) }, undefined)).toEqual({
      ok: false,
      why,
    });
    expect(reader.isOver()).toBe(true);
  });
});

describe('the time of a process', { timeout: 60_000 }, () => {
  const answer = `process.send({ kind: 'done', answer: '读完' })`;
  const file = { name: 'a.docx', bytes: new Uint8Array(9) };

  it('is the time it works, not the time it waits on a busy machine', async () => {
    const waits = `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000); ${answer}`;
    const reader = startProcess(program(waits), { ...readLimits, time: 400 });
    expect(await reader.run(file, undefined)).toEqual({ ok: true, answer: '读完' });
    reader.end();
  });

  it('is over where it does nothing at all', async () => {
    const reader = startProcess(program('setInterval(() => {}, 1e9);'), { ...readLimits, wait: 300 });
    expect(await reader.run(file, undefined)).toEqual({ ok: false, why: TOO_SLOW });
    expect(reader.isOver()).toBe(true);
  });
});

let programs = 0;

/** A program that says it is ready and does this with the first file. */
function program(trouble: string): string {
  const file = join(folder, `${(programs += 1)}.mjs`);
  writeFileSync(file, `process.on('message', () => { ${trouble} }); process.send({ kind: 'ready' });`);
  return file;
}
