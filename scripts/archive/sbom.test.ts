import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nativePackages } from './native-packages.mjs';
import { sbomOf } from './sbom.mjs';
import { stagedPackages } from './staged-packages.mjs';

const lock = {
  '': { version: '1.0.0' },
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-AAEC' },
  'node_modules/@a/b': { version: '2.0.0' },
  'node_modules/left-out': { version: '3.0.0' },
  'node_modules/libsql': {
    version: '0.5.0',
    optionalDependencies: {
      '@libsql/linux-x64-gnu': '0.5.0',
      '@libsql/linux-x64-musl': '0.5.0',
      '@libsql/linux-arm64-gnu': '0.5.0',
      '@libsql/darwin-arm64': '0.5.0',
      '@next/swc-linux-x64-gnu': '16.0.0',
    },
  },
};

let stage = '';
beforeEach(() => {
  stage = mkdtempSync(join(tmpdir(), 'nianbao-stage-'));
  for (const [name, license] of [
    ['zod', 'MIT'],
    ['@a/b', '(MIT OR Apache-2.0)'],
    ['libsql', 'MIT'],
  ] as const) {
    const folder = join(stage, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ license }));
  }
});
afterEach(() => rmSync(stage, { recursive: true }));

it('lists what the archive holds and nothing else, with hashes and licences', () => {
  const own = { name: 'nianbao', version: '1.0.0', license: 'Apache-2.0' };
  const sbom = JSON.parse(sbomOf(own, stagedPackages(stage, lock))) as Record<string, unknown>;
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
  expect(sbom['components']).toMatchObject([
    { purl: 'pkg:npm/%40a/b@2.0.0', licenses: [{ expression: '(MIT OR Apache-2.0)' }] },
    { name: 'libsql' },
    {
      purl: 'pkg:npm/zod@4.0.0',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '000102' }],
    },
  ]);
});

it.each([
  ['x64', [['@libsql/linux-x64-gnu', '0.5.0']]],
  ['arm64', [['@libsql/linux-arm64-gnu', '0.5.0']]],
])('takes the binaries of %s that run in the server', (arch, expected) => {
  expect(nativePackages(stage, lock, arch)).toEqual(expected);
});
