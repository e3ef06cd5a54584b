import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '@/lib/document/profile';
import { publish } from '@/lib/publish/publish';
import { processPool, QueueFull } from '@/lib/read-safely/process-pool';
import { parseReportText } from '@/lib/report/parse-report';
import type { Report } from '@/lib/report/report';
import { check } from '@/lib/rules/check';
import { defaultRuleSettings } from '@/lib/rules/rule-settings';
import { formats } from '@/templates/index';
import { workWords } from './limits';
import { checkSafely, endWork, publishSafely } from './work-safely';

const settings = defaultRuleSettings;
const profile = defaultProfile;
const { report, template } = fixture();

afterAll(endWork);

describe('work in a process of its own', { timeout: 60_000 }, () => {
  it('finds what the rules find here', async () => {
    const checked = await checkSafely({ report, settings });
    expect(checked).toEqual({ ok: true, findings: check(template, report) });
  });

  it('makes a PDF, whose fonts and thread live there as well', async () => {
    const made = await publishSafely({ report, to: 'pdf', draft: false, profile });
    expect(made.ok && Buffer.from(made.file.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('makes the file that is made here, and says whether it is a draft', async () => {
    const here = await publish(template, report, 'txt', { draft: true });
    expect(await publishSafely({ report, to: 'txt', draft: true, profile })).toEqual({
      ok: true,
      file: { ...here, bytes: Uint8Array.from(here.bytes), draft: true },
    });
    const blank = { ...report, tables: {} };
    expect(await publishSafely({ report: blank, to: 'txt', profile })).toMatchObject({
      file: { draft: true },
    });
  });

  it.runIf(process.env['NIANBAO_LONG'] === '1')(
    'is stopped where a report takes too long, and the next one is served',
    async () => {
      const digits = '12345678 '.repeat(5_500);
      const overview = Object.keys(report.text['overview'] ?? {}).map((part) => [part, digits]);
      const text = { ...report.text, opening: digits, overview: Object.fromEntries(overview) as never };
      const heavy: Report = {
        ...report,
        text: { ...text, problemsAndImprovements: digits, otherMatters: digits },
      };
      expect(await checkSafely({ report: heavy, settings })).toEqual({
        ok: false,
        why: workWords.slow,
        isWithheld: false,
      });
      expect(await checkSafely({ report, settings })).toMatchObject({ ok: true });
    },
  );
});

it('turns away whoever comes when as many wait as may', async () => {
  let answer: () => void = () => undefined;
  const done = { ok: true, answer: 'done' } as const;
  const slow = { run: () => new Promise<typeof done>((resolve) => (answer = () => resolve(done))) };
  const pool = processPool(() => ({ ...slow, isOver: () => false, end: () => undefined }), {
    processes: 1,
    waiting: 1,
  });
  const first = pool.run({}, undefined);
  const second = pool.run({}, undefined);
  await expect(pool.run({}, undefined)).rejects.toThrow(QueueFull);
  answer();
  expect(await first).toEqual(done);
  await Promise.resolve();
  answer();
  expect(await second).toEqual(done);
});

function fixture() {
  const parsed = parseReportText(formats, readFileSync('e2e/fixtures/guyuan-2021.json', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed;
}
