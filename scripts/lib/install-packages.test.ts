import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arePackagesInstalled } from './install-packages.mjs';

describe('whether packages are installed', () => {
  it('is so when npm noted every version of the lock file', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.0' } });
    expect(arePackagesInstalled(root)).toBe(true);
  });

  it('is not so without node_modules', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } });
    expect(arePackagesInstalled(root)).toBe(false);
  });

  it('is not so when the lock file asks for another version or one more package', () => {
    const installed = { 'node_modules/a': { version: '1.0.0' } };
    lock({ 'node_modules/a': { version: '1.0.1' } }, installed);
    expect(arePackagesInstalled(root)).toBe(false);
    lock({ ...installed, 'node_modules/b': { version: '1.0.0' } }, installed);
    expect(arePackagesInstalled(root)).toBe(false);
  });

  it('asks for no package made for other systems', () => {
    lock(
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } },
      {
        'node_modules/a': { version: '1.0.0' },
      },
    );
    expect(arePackagesInstalled(root)).toBe(true);
  });

  it('is not so when the note of npm is damaged', () => {
    lock({ 'node_modules/a': { version: '1.0.0' } }, {});
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages": {');
    expect(arePackagesInstalled(root)).toBe(false);
  });
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-packages-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function lock(wanted: object, installed?: object) {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (installed === undefined) return;
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
}
