/** The examples of the rules, on the server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { localUser } from '@/lib/access/actor';
import { endReading } from '@/lib/read-safely/read-safely';
import { usualRules } from '@/lib/rules/chosen-rules';
import { exampleCases, wrongCases, type ExampleCase } from '@/lib/rules/example-cases';
import { saveAgencySettings } from '@/lib/store/agency-settings';
import { checkStored } from '@/lib/store/check-stored';
import { attachLastYear } from '@/lib/store/last-year';
import { loadReport } from '@/lib/store/load-report';
import { openStore } from '@/lib/store/open-store';
import { removeReport } from '@/lib/store/remove-report';
import { formats } from '@/templates';
import { call } from '../test-call';
import * as imports from './reports/import/route';
import * as read from './read/route';

type Found = readonly { readonly ruleId: string }[];

const cases = exampleCases(formats);
const own = {
  name: '云江市政务公开办公室',
  kind: 'department',
  address: '',
  telephone: '',
  website: '',
} as const;

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
});
afterAll(async () => {
  endReading();
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

describe('the server', { timeout: 60_000 }, () => {
  it('answers a file with findings where an example breaks a rule and without where it keeps it', async () => {
    const plain = cases.filter(({ example }) => !example.lastYear && isChosen(example.settings));
    expect(plain.length).toBeGreaterThan(100);
    const found: Found[] = [];
    for (const { example, written } of plain) {
      await choose(example.settings);
      found.push(await sent(written.report));
    }
    expect(wrongCases(plain, (_, index) => found[index] ?? [])).toEqual([]);
  });

  it('and so a stored report with last year’s report beside it', async () => {
    // Whoever sets last year's report beside a stored one has said whose it is: Y08 has nothing to ask.
    const years = cases.filter(({ example, id }) => example.lastYear && id !== 'Y08');
    expect(years.length).toBeGreaterThan(10);
    const found: Found[] = [];
    for (const one of years) found.push(await stored(one));
    expect(wrongCases(years, (_, index) => found[index] ?? [])).toEqual([]);
  });
});

/** 本机关 can set everything but the year from which lateness is told. */
function isChosen(settings: ExampleCase['example']['settings'] = {}): boolean {
  return Object.keys(settings).every((name) => Object.hasOwn(usualRules, name));
}

let chosen = '';

async function choose(settings: ExampleCase['example']['settings'] = {}) {
  if (chosen === JSON.stringify(settings)) return;
  chosen = JSON.stringify(settings);
  await saveAgencySettings(scope(), { ...own, deadline: null, rules: { ...usualRules, ...settings } });
}

async function sent(report: object): Promise<Found> {
  const bytes = new Uint8Array(new TextEncoder().encode(JSON.stringify(report)));
  const headers = { 'x-file-name': 'a.json' };
  const { value } = await call(read.POST, {}, { method: 'POST', bytes, headers });
  return (value as { findings: Found }).findings;
}

async function stored({ example, written: { report, lastYear } }: ExampleCase): Promise<Found> {
  await choose(example.settings);
  const { value } = await call(imports.POST, {}, { method: 'POST', text: JSON.stringify(report) });
  const { id } = value as { id: string };
  if (lastYear) await attachLastYear(scope(), id, { report: lastYear.report, fileId: null });
  const loaded = await loadReport(scope(), id);
  await removeReport(scope(), id);
  return loaded ? checkStored(loaded).findings : [];
}

function scope() {
  return { store: openStore(), formats, actor: localUser, now: () => new Date('2026-01-12T02:00:00Z') };
}
