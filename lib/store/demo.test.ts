import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { nobody } from '@/lib/access/actor';
import { evaluate } from '@/lib/report/evaluate';
import { formats } from '@/templates';
import { demo } from '@/templates/demo';
import { agencySettings } from './agency-settings';
import { checkStored } from './check-stored';
import { createReport } from './create-report';
import { putInDemo, removeDemo } from './demo';
import { listReports } from './list-reports';
import { loadReport } from './load-report';
import { restoreReport } from './remove-report';
import { accepted, testAgency, testStore } from './test-scope';

const store = testStore(formats);
const scope = store.scope();

afterEach(async () => {
  accepted(await removeDemo(scope));
});

afterAll(() => store.remove());

describe('the demo', () => {
  it('is three years of one invented agency: two published, this year in work', async () => {
    accepted(await putInDemo(scope, demo));
    const reports = await listReports(scope);
    expect(reports.map(({ year, state, isDemo }) => [year, state, isDemo])).toEqual([
      [2025, 'drafting', true],
      [2024, 'published', true],
      [2023, 'published', true],
    ]);
    for (const { agency } of reports) expect(agency.name).toContain('演示');
  });

  it('leaves nothing to correct or explain in any year; only blanks of this year are open', async () => {
    const { ids } = accepted(await putInDemo(scope, demo));
    for (const id of ids) {
      const loaded = await loadReport(scope, id);
      const { open } = checkStored(loaded!);
      const said = open.filter(({ severity }) => severity === 'error' || severity === 'doubt');
      expect(said.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
    }
  });

  it('writes each aspect of a published year under its heading', async () => {
    const { ids } = accepted(await putInDemo(scope, demo));
    const loaded = await loadReport(scope, ids[0]!);
    const overview = loaded!.report.text['overview'];
    expect(
      Object.values(overview ?? {}).filter((text) => /^（[一二三四五]）.+情况\n/.test(text)),
    ).toHaveLength(5);
  });

  it('begins each year with what the year before carried over, in every column', async () => {
    const { ids } = accepted(await putInDemo(scope, demo));
    const sheets = await Promise.all(
      ids.map(async (id) => {
        const loaded = await loadReport(scope, id);
        return evaluate(loaded!.template, loaded!.report);
      }),
    );
    const figure = (index: number, address: string) => sheets[index]?.get(address)?.text;
    for (const column of ['naturalPerson', 'commercialEnterprise', 'otherOrganization']) {
      for (const index of [1, 2]) {
        const before = figure(index - 1, `requests.carriedForward.${column}`);
        expect(before).toMatch(/^\d+$/);
        expect(figure(index, `requests.broughtForward.${column}`)).toBe(before);
      }
    }
  });

  it('is put in once, leaves the list in one act, and comes back new or restored', async () => {
    const { ids } = accepted(await putInDemo(scope, demo));
    expect(accepted(await putInDemo(scope, demo)).ids).toEqual(ids);
    expect(accepted(await removeDemo(scope)).ids).toEqual(ids);
    expect(await listReports(scope)).toEqual([]);
    for (const id of ids) accepted(await restoreReport(scope, id));
    expect(await listReports(scope)).toHaveLength(3);
    accepted(await removeDemo(scope));
    expect(accepted(await putInDemo(scope, demo)).ids).not.toEqual(ids);
  });

  it('does not become the own agency, and leaves the own reports alone', async () => {
    accepted(await putInDemo(scope, demo));
    expect(await agencySettings(scope)).toBeUndefined();
    accepted(await createReport(scope, { year: 2025, agency: testAgency }));
    expect((await agencySettings(scope))?.name).toBe(testAgency.name);
    accepted(await removeDemo(scope));
    const left = await listReports(scope);
    expect(left.map(({ agency, isDemo }) => [agency.name, isDemo])).toEqual([[testAgency.name, false]]);
  });

  it('is not put in for a stranger', async () => {
    expect(await putInDemo(store.scope({ actor: nobody }), demo)).toMatchObject({ refused: 'forbidden' });
  });
});
