import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from './build-app.mjs';
import { isNewEnough } from './check-node.mjs';

describe('the hash that decides whether to build', () => {
  it('changes with a source and with its name, and is the same for the same sources', () => {
    write('lib/a.ts', '1');
    const before = hashOf(root, ['lib', 'absent.ts']);
    expect(hashOf(root, ['lib'])).toBe(before);
    write('lib/a.ts', '2');
    expect(hashOf(root, ['lib'])).not.toBe(before);
    write('lib/a.ts', '1');
    renameSync(join(root, 'lib/a.ts'), join(root, 'lib/b.ts'));
    expect(hashOf(root, ['lib'])).not.toBe(before);
  });

  it('stays when a test changes', () => {
    write('lib/a.test.ts', '1');
    const before = hashOf(root, ['lib']);
    write('lib/a.test.ts', '2');
    expect(hashOf(root, ['lib'])).toBe(before);
  });
});

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.1.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nianbao-sources-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
