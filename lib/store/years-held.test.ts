import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nobody } from '@/lib/access/actor';
import { blankReport } from '@/lib/report/blank';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { createReport } from './create-report';
import { keepFile } from './files';
import { attachLastYear } from './last-year';
import { removeReport } from './remove-report';
import { accepted, testAgency, testStore, type TestStore } from './test-scope';
import { yearsHeld } from './years-held';

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

describe('历年', () => {
  it('are the years of this agency alone, oldest first', async () => {
    await create(2024);
    const id = await create(2022);
    await create(2023, '云江市档案局');
    expect(await held(id)).toEqual(['2022 report', '2024 report']);
  });

  it('begin with what was handed in for a year without a report', async () => {
    const id = await create(2023);
    const later = await create(2024);
    await attach(id, 2022, null);
    expect(await held(later)).toEqual(['2022 typed', '2023 report', '2024 report']);
    const file = accepted(
      await keepFile(test.scope(), { name: '年报.docx', bytes: new Uint8Array([1]), reading: '{}' }),
    );
    await attach(id, 2022, file.id);
    expect(await held(later)).toEqual(['2022 file', '2023 report', '2024 report']);
  });

  it('take for 上年 what the report takes for it, and for other years the report of that year', async () => {
    await create(2022);
    const middle = await create(2023);
    const id = await create(2024);
    await attach(middle, 2022, null);
    await attach(id, 2023, null);
    expect(await held(id)).toEqual(['2022 report', '2023 typed', '2024 report']);
    expect(await held(middle)).toEqual(['2022 typed', '2023 report', '2024 report']);
  });

  it('leave out what was deleted, and are for nobody who may not read reports', async () => {
    const gone = await create(2023);
    const id = await create(2024);
    accepted(await removeReport(test.scope(), gone));
    expect(await held(id)).toEqual(['2024 report']);
    expect(await held(gone)).toEqual([]);
    expect(await yearsHeld(test.scope({ actor: nobody }), id)).toEqual([]);
  });
});

async function held(id: string): Promise<string[]> {
  return (await yearsHeld(test.scope(), id)).map(({ year, source }) => `${year} ${source}`);
}

async function create(year: number, name = testAgency.name): Promise<string> {
  return accepted(await createReport(test.scope(), { year, agency: { ...testAgency, name } })).id;
}

async function attach(id: string, year: number, fileId: string | null): Promise<void> {
  const report = blankReport(format202130, year, testAgency);
  accepted(await attachLastYear(test.scope(), id, { report, fileId }));
}
