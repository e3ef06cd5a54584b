/** The examples of the rules, on the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleCases, wrongCases, type ExampleCase } from '@/lib/rules/example-cases';
import { formats } from '@/templates';
import { checkCommand } from './check-command';

const folder = mkdtempSync(join(tmpdir(), 'nianbao-examples-'));
const cases = exampleCases(formats);
const isPlain = ({ example: { settings, lastYear } }: ExampleCase) => !settings && !lastYear;

let out = '';
beforeEach(() => {
  out = '';
  vi.spyOn(console, 'log').mockImplementation((text: string) => void (out += text));
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command line', { timeout: 30_000 }, () => {
  it('speaks about each example that breaks a rule and about none that keeps it', async () => {
    const plain = cases.filter(isPlain);
    const files = plain.map(({ written }, index) => file(`${index}.json`, written.report));
    await checkCommand({ files, json: true });
    const entries = findingsOf(out);
    expect(entries).toHaveLength(plain.length);
    expect(wrongCases(plain, (_, index) => entries[index] ?? [])).toEqual([]);
  });

  it('and so with the settings and with the last year’s report of an example', async () => {
    const others = cases.filter((one) => !isPlain(one));
    expect(others.length).toBeGreaterThan(10);
    const entries: (readonly { ruleId: string }[])[] = [];
    for (const { example, written } of others) {
      out = '';
      await checkCommand({
        files: [file('now.json', written.report)],
        settings: file('settings.json', example.settings ?? {}),
        ...(written.lastYear ? { lastYear: file('before.json', written.lastYear.report) } : {}),
        json: true,
      });
      entries.push(findingsOf(out)[0] ?? []);
    }
    expect(wrongCases(others, (_, index) => entries[index] ?? [])).toEqual([]);
  });
});

function findingsOf(json: string): readonly (readonly { ruleId: string }[])[] {
  const entries = JSON.parse(json) as readonly { findings?: readonly { ruleId: string }[] }[];
  return entries.map(({ findings = [] }) => findings);
}

function file(name: string, value: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}
