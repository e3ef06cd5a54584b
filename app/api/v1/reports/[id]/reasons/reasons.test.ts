import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call } from '@/app/api/test-call';
import { evaluate } from '@/lib/report/evaluate';
import { checkSheet } from '@/lib/rules/check';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead } from '@/lib/rules/reason';
import { withCells, zeroReport } from '@/lib/rules/test-kit';
import { openStore } from '@/lib/store/open-store';
import { format202130 } from '@/templates/2021-30';
import * as changes from '../changes/route';
import * as importRoute from '../../import/route';
import * as one from '../route';
import * as route from './route';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  vi.stubEnv('NIANBAO_DATA', dir);
});
afterEach(async () => {
  await openStore().close();
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

const row = 'proactive.normativeDocument';
const report = withCells(
  { ...zeroReport(format202130), year: 2024 },
  { [`${row}.issued`]: '4', [`${row}.repealed`]: '4', [`${row}.inForce`]: '2' },
);

it('keeps a reason, answers all of them and tells others', async () => {
  const id = await imported();
  const answer = await give(id, { text: '有当年制发当年废止的文件' });
  expect(answer).toMatchObject({
    status: 200,
    value: {
      rev: 2,
      reasons: [{ rule: 'T2-02', place: `${row}.inForce`, text: '有当年制发当年废止的文件' }],
    },
  });
  const told = await call(changes.GET, { id }, { query: '?since=1' });
  expect(told.value).toMatchObject({ rev: 2, changes: [], reload: false, reasons: [{ rule: 'T2-02' }] });
});

it.each([
  ['other figures', { figures: '{"figures":{}}' }, 409, /刚刚改过/],
  ['a text that is too long', { text: '因'.repeat(501) }, 422, /text/],
  ['no rule', { rule: '' }, 422, /rule/],
])('refuses a reason with %s', async (_what, other, status, message) => {
  const answer = await give(await imported(), { text: '属实', ...other });
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.value)).toMatch(message);
});

it('knows no report that is deleted', async () => {
  const id = await imported();
  await call(one.DELETE, { id }, { method: 'DELETE' });
  expect((await give(id, { text: '属实' })).status).toBe(404);
});

async function imported(): Promise<string> {
  const { value } = await call(importRoute.POST, {}, { method: 'POST', text: JSON.stringify(report) });
  return (value as { id: string }).id;
}

function give(id: string, more: Record<string, string>) {
  const sheet = evaluate(format202130, report);
  const doubt = checkSheet(format202130, report, sheet).find(({ ruleId }) => ruleId === 'T2-02');
  if (!doubt) throw new Error('nothing is in doubt');
  const given = { rule: 'T2-02', place: placeKey(doubt), figures: figuresRead(doubt, sheet) };
  return call(route.POST, { id }, { method: 'POST', body: { ...given, ...more } });
}
