import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingForOtherSystems } from './lock-file.mjs';

describe('packages for other systems', () => {
  it('are all in the lock file, or npm ci would refuse it', () => {
    expect(missingForOtherSystems(lock().packages)).toEqual([]);
  });

  it('are found missing, with their system read from the name', () => {
    const packages = {
      '': {},
      'node_modules/a': {
        optionalDependencies: { '@a/swc-win32-x64-msvc': '1.0.0', '@a/swc-linux-x64-musl': '1.0.0' },
      },
    };
    expect(missingForOtherSystems(packages)).toEqual([
      [
        'node_modules/@a/swc-win32-x64-msvc',
        { version: '1.0.0', cpu: ['x64'], optional: true, os: ['win32'] },
      ],
      [
        'node_modules/@a/swc-linux-x64-musl',
        { version: '1.0.0', cpu: ['x64'], libc: ['musl'], optional: true, os: ['linux'] },
      ],
    ]);
  });

  it('may stand beside the package or in a folder above', () => {
    const packages = {
      '': {},
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
      'node_modules/a/node_modules/c': {},
      'node_modules/d': {},
    };
    expect(missingForOtherSystems(packages)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no server', () => {
    expect(JSON.stringify(lock())).not.toMatch(/"resolved"/);
  });
});

function lock() {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  return JSON.parse(text) as { packages: Record<string, object> };
}
