import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nobody } from '@/lib/access/actor';
import { figurePath } from '@/lib/report/path';
import { zeroReport } from '@/lib/rules/test-kit';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { changeState } from './change-state';
import { createReport, importReport } from './create-report';
import { listReports } from './list-reports';
import { removeReport } from './remove-report';
import { saveOperations } from './save-operations';
import { accepted, operation, testAgency, testStore, type TestStore } from './test-scope';

const work = vi.hoisted(() => ({ read: [] as string[], checked: 0 }));
vi.mock(import('./read-head'), async (original) => {
  const { readHead } = await original();
  return {
    readHead: (known, row) => {
      work.read.push(row.id);
      return readHead(known, row);
    },
  };
});
vi.mock(import('@/lib/rules/check'), async (original) => {
  const all = await original();
  return {
    ...all,
    checkSheet: (...input) => {
      work.checked += 1;
      return all.checkSheet(...input);
    },
  };
});

const received = figurePath('requests.received.naturalPerson');

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

it('lists reports, latest year first, with what the total column says', async () => {
  await create(2023);
  const id = await importZeros(2024);
  await save(id, '0', '7');
  expect(await listReports(test.scope())).toMatchObject([
    { id, year: 2024, rev: 2, state: 'drafting', agency: testAgency, template: { id: '2021-30' } },
    { year: 2023, flow: { verdict: { kind: 'undecided' } } },
  ]);
  const [first] = await listReports(test.scope());
  expect(first?.flow.figures.get('新收')).toBe('7');
  expect(first?.flow.verdict).toEqual({ kind: 'totalOff', difference: '7' });
  expect(await listReports(test.scope({ actor: nobody }))).toEqual([]);
});

it('reads again only what changed since, and checks nothing', async () => {
  const ids: string[] = [];
  for (const year of [2021, 2022, 2023, 2024]) ids.push(await importZeros(year));
  await listReports(test.scope());
  await save(ids[1] ?? '', '0', '3');
  await save(ids[3] ?? '', '0', '1');
  await save(ids[3] ?? '', '1', '2');
  expect(await workOf(() => listReports(test.scope()))).toEqual({
    read: [ids[1], ids[3]].sort(),
    checked: 0,
  });
  expect(await workOf(() => listReports(test.scope()))).toEqual({ read: [], checked: 0 });
});

it('follows a change of state, a removal and a restart', async () => {
  const id = await importZeros(2024);
  await listReports(test.scope());
  accepted(await changeState(test.scope(), id, { to: 'finalized', rev: 1 }));
  expect(await listReports(test.scope())).toMatchObject([{ rev: 2, state: 'finalized' }]);
  await test.restart();
  expect(await listReports(test.scope())).toMatchObject([{ rev: 2, state: 'finalized' }]);
  accepted(await removeReport(test.scope(), id));
  expect(await listReports(test.scope())).toEqual([]);
});

async function workOf(act: () => Promise<unknown>) {
  Object.assign(work, { read: [], checked: 0 });
  await act();
  return { read: [...work.read].sort(), checked: work.checked };
}

async function create(year: number): Promise<string> {
  return accepted(await createReport(test.scope(), { year, agency: testAgency })).id;
}

async function importZeros(year: number): Promise<string> {
  const report = { ...zeroReport(format202130), year, agency: testAgency };
  return accepted(await importReport(test.scope(), report)).id;
}

async function save(id: string, base: string, value: string) {
  accepted(await saveOperations(test.scope(), id, [operation(received, base, value)]));
}
