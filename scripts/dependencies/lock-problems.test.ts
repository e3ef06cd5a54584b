import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '@/package.json';
import { compareVersions } from './compare-versions';
import floors from './floor.json';
import { lockProblems, type LockEntry } from './lock-problems';
import policy from './policy.json';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockEntry>;
};
const reasons = readFileSync('docs/decisions/020-dependencies.md', 'utf8');
const named = new Set([...reasons.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name));
const production = Object.keys(manifest.dependencies);
const all = [...production, ...Object.keys(manifest.devDependencies)];

it('locks no version below one that repairs a known advisory', () => {
  expect(lockProblems(lock.packages, floors, policy)).toEqual([]);
});

it.each([
  [
    'an old copy deep inside',
    { 'node_modules/a/node_modules/next': { version: '16.3.2' } },
    'older than 16.3.3',
  ],
  [
    'a pre-release of the repaired version',
    { 'node_modules/next': { version: '16.3.3-canary.1' } },
    'older than',
  ],
  [
    'an install script',
    { 'node_modules/@a/b': { version: '1.0.0', hasInstallScript: true } },
    'install script',
  ],
  ['an abandoned package', { 'node_modules/xlsx': { version: '0.18.5' } }, 'CVE-2023-30533'],
])('finds %s', (_name, packages, why) => {
  expect(lockProblems(packages, floors, policy)).toEqual([expect.stringContaining(why)]);
});

it.each([
  ['1.2.3', '1.2.3', 0],
  ['1.10.0', '1.9.9', 1],
  ['2.0.0', '10.0.0', -1],
  ['1.0.0', '1.0.0-rc.1', 1],
])('compares %s with %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

it('names an advisory for each floor', () => {
  for (const { advisories } of floors) {
    expect(advisories.length).toBeGreaterThan(0);
    for (const id of advisories) expect(id).toMatch(/^(CVE-\d{4}-\d{4,}|GHSA(-[0-9a-z]{4}){3})$/);
  }
});

it('has few direct dependencies, each with its reason', () => {
  expect(production.length).toBeLessThanOrEqual(policy.mostDirect);
  expect(all.filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !all.includes(name ?? ''))).toEqual([]);
});

it('names no place to download from', () => {
  expect(JSON.stringify(lock)).not.toMatch(
    /"resolved"|https?:\/\/(?!opencollective|github|.*(fund|sponsor|donate))/,
  );
});
