import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readReport } from '@/lib/read/read-report';
import { endReading, readSafely } from '@/lib/read-safely/read-safely';
import { formats } from '@/templates/index';
import { hostileFiles } from './corpus';

const files = hostileFiles();
const CHINESE = /[\u4e00-\u9fff]{4}/;

afterAll(endReading);

describe('the corpus of hostile files', () => {
  it('has 200 files, each under a title of its own', () => {
    expect(files.length).toBeGreaterThanOrEqual(200);
    expect(new Set(files.map(({ title }) => title)).size).toBe(files.length);
  });
});

const BATCH = 50;

describe('a hostile file', { timeout: 60_000 }, () => {
  it.each(files)('is refused with the reason: $title', async ({ name, bytes, why }) => {
    const read = await readReport(formats, name, bytes);
    expect(read.ok ? '' : read.why).toContain(why ?? '');
    expect(read.ok || CHINESE.test(read.why)).toBe(true);
  });

  it('leaves the next one to be read, in a process of its own', async () => {
    // In batches: what waits beyond a hundred is turned away.
    const answers: Awaited<ReturnType<typeof readSafely>>[] = [];
    for (let at = 0; at < files.length; at += BATCH) {
      const batch = files.slice(at, at + BATCH).map(({ name, bytes }) => readSafely(name, bytes));
      answers.push(...(await Promise.all(batch)));
    }
    for (const answer of answers) expect(answer.ok || CHINESE.test(answer.why)).toBe(true);
    // By its own reason, not for the time or the memory that it takes there.
    const reasons = answers.map((answer, index) => {
      const { title, why = '' } = files[index] ?? {};
      return !answer.ok && answer.why.includes(why) ? '' : why && `${title}: ${answer.ok || answer.why}`;
    });
    expect(reasons.filter((reason) => reason !== '')).toEqual([]);
    const sound = await readSafely('a.json', readFileSync('e2e/fixtures/guyuan-2021.json'));
    expect(sound.ok && sound.report.agency.name).toBe('固原市住房公积金管理中心');
  });
});
