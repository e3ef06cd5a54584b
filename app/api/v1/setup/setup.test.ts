import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceSetup } from '@/app/api/announce-setup';
import { admin, agency, post, setupCode } from '@/app/api/test-accounts';
import { call } from '@/app/api/test-call';
import { openStore } from '@/lib/store/open-store';
import { GET as needsSetup, POST as setUp } from './route';

let dir = '';
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
  vi.stubEnv('NIANBAO_ACCOUNTS', 'on');
  await announceSetup();
});
afterEach(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

describe('首次设置', () => {
  it('takes the code that lies in the data folder, readable by its owner alone, once', async () => {
    const file = join(dir, 'setup-code.txt');
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    const code = setupCode();
    const stored = await openStore().db.selectFrom('setting').select('value').execute();
    expect(JSON.stringify(stored)).not.toContain(code.replaceAll('-', ''));
    expect((await call(needsSetup, {})).value).toEqual({ needed: true });
    expect(await post(setUp, { code: 'AAAAA-AAAAA-AAAAA-AAAAA', agency, ...admin })).toMatchObject({
      status: 422,
    });
    expect(await post(setUp, { code: code.toLowerCase(), agency, ...admin })).toMatchObject({ status: 201 });
    expect(() => readFileSync(file)).toThrow();
    expect(await post(setUp, { code, agency, ...admin, login: 'zweiter' })).toMatchObject({ status: 422 });
    expect((await call(needsSetup, {})).value).toEqual({ needed: false });
  });

  it('shuts an address that guesses codes', async () => {
    for (let count = 0; count < 5; count += 1) await post(setUp, { code: 'A', agency, ...admin });
    expect(await post(setUp, { code: setupCode(), agency, ...admin })).toMatchObject({ status: 429 });
  });
});
