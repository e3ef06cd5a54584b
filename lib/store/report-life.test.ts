import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nobody } from '@/lib/access/actor';
import { defaultProfile } from '@/lib/document/profile';
import { parseReportText } from '@/lib/report/parse-report';
import type { Report } from '@/lib/report/report';
import { usualRules } from '@/lib/rules/chosen-rules';
import { checkSheet, ruleSetVersion } from '@/lib/rules/check';
import { evaluate } from '@/lib/report/evaluate';
import { placeKey } from '@/lib/rules/finding-key';
import { figuresRead } from '@/lib/rules/reason';
import { formats } from '@/templates';
import { agencySettings, saveAgencySettings } from './agency-settings';
import { changeBasics } from './change-basics';
import { changeState } from './change-state';
import { changesSince } from './changes-since';
import { createReport, importReport } from './create-report';
import { duplicateReport } from './duplicate-report';
import { readHistory } from './history';
import { listReports } from './list-reports';
import { loadReport } from './load-report';
import { giveReason } from './reasons';
import { removeReport, restoreReport } from './remove-report';
import { saveOperations } from './save-operations';
import { accepted, operation, testAgency, testStore, type TestStore } from './test-scope';

const received = 'tables.requests.received.naturalPerson';

let test: TestStore;
beforeEach(() => {
  test = testStore(formats);
});
afterEach(() => test.remove());

it('lists reports, latest year first, and loads one with the report of the year before', async () => {
  const before = await create(2023);
  const id = await create(2024);
  await save(before, operation(received, null, '7'));
  expect((await listReports(test.scope())).map(({ year }) => year)).toEqual([2024, 2023]);
  expect((await load(id)).lastYear?.report.tables['requests']?.['received']?.['naturalPerson']).toBe('7');
  expect((await load(before)).lastYear).toBeUndefined();
  expect(await listReports(test.scope({ actor: nobody }))).toEqual([]);
});

it('removes a report from the list and brings it back whole', async () => {
  const id = await create(2024);
  await save(id, operation(received, null, '7'));
  accepted(await removeReport(test.scope(), id));
  expect(await listReports(test.scope())).toEqual([]);
  expect(await saveOperations(test.scope(), id, [operation(received, '7', '8')])).toMatchObject({
    refused: 'notFound',
  });
  accepted(await restoreReport(test.scope(), id));
  expect((await load(id)).report.tables['requests']?.['received']?.['naturalPerson']).toBe('7');
});

it('does not bring a report back where its year was taken meanwhile', async () => {
  const id = await create(2024);
  accepted(await removeReport(test.scope(), id));
  const other = await create(2024);
  expect(await restoreReport(test.scope(), id)).toMatchObject({ refused: 'exists', reportId: other });
});

it('moves a report to the other format, keeps what has a place there and names the rest', async () => {
  const id = await create(2021);
  const inForce = 'tables.proactive.governmentRule.inForce';
  await save(
    id,
    operation(received, null, '8'),
    operation('tables.proactive.license.decisions', null, '3'),
    operation(inForce, null, '12'),
    operation('text.overview.platform', '', '网站'),
    operation('notes.requests.received.naturalPerson', '', '含往年'),
  );
  const changed = accepted(await changeBasics(test.scope(), id, { year: 2020, rev: 2 }));
  expect(changed).toEqual({ rev: 3, format: '2019-60', dropped: [{ path: inForce, value: '12' }] });
  const { report } = await load(id);
  expect(report).toMatchObject({
    year: 2020,
    format: '2019-60',
    tables: { requests: { received: { naturalPerson: '8' } }, proactive: { license: { decisions: '3' } } },
    text: { overview: { platform: '网站' } },
    notes: { 'requests.received.naturalPerson': '含往年' },
  });
  const { lost } = await revision(id, 3);
  expect(readHistory(lost)).toEqual([{ path: inForce, base: '12', value: null }]);
});

it('renames the agency, and the signature where it was its name', async () => {
  const id = await create(2024);
  const agency = { name: '云江市发展和改革委员会', kind: 'department' as const };
  accepted(await changeBasics(test.scope(), id, { agency, rev: 1 }));
  expect((await load(id)).report).toMatchObject({ agency, signature: { name: agency.name } });
  await save(id, operation('signature.name', agency.name, '云江市发改委'));
  accepted(await changeBasics(test.scope(), id, { agency: testAgency, rev: 3 }));
  expect((await load(id)).report).toMatchObject({ agency: testAgency, signature: { name: '云江市发改委' } });
});

it.each([
  ['seen another revision', { year: 2023, rev: 7 }, 'stale'],
  ['chosen a year that is not over', { year: 2026, rev: 1 }, 'year'],
  ['chosen a year that is taken', { year: 2022, rev: 1 }, 'exists'],
])('changes nothing for one who has %s', async (_name, change, refused) => {
  await create(2022);
  const id = await create(2024);
  expect(await changeBasics(test.scope(), id, change)).toMatchObject({ refused });
  expect(await load(id)).toMatchObject({ rev: 1, report: { year: 2024 } });
});

it('duplicates with figures or without, into the format of the year, unsigned', async () => {
  const id = await create(2020);
  await save(id, operation(received, null, '8'), operation('text.opening', '', '导语'));
  await save(id, operation('signature.date', '', '2021-01-20'));
  const copy = await load(accepted(await duplicateReport(test.scope(), id, {})).id);
  expect(copy.report).toMatchObject({
    year: 2021,
    format: '2021-30',
    text: { opening: '导语' },
    signature: { date: '' },
  });
  expect(copy.report.tables['requests']?.['received']?.['naturalPerson']).toBe('8');
  const words = accepted(await duplicateReport(test.scope(), id, { year: 2022, figures: false }));
  const { report } = await load(words.id);
  expect(report.text['opening']).toBe('导语');
  expect(report.tables['requests']?.['received']?.['naturalPerson']).toBeNull();
});

it('takes a report file in and drops totals that agree with their parts', async () => {
  const report = fixture('guyuan-2021.json');
  const { id } = accepted(await importReport(test.scope(), report));
  const loaded = await load(id);
  expect(loaded.report.tables['requests']?.['received']?.['total']).toBeNull();
  expect(loaded.report.tables['requests']?.['received']?.['naturalPerson']).toBe(
    report.tables['requests']?.['received']?.['naturalPerson'],
  );
});

it('refuses 定稿 with what is in the way, and nothing is frozen', async () => {
  const id = await create(2024);
  const answer = await changeState(test.scope(), id, { to: 'finalized', rev: 1 });
  expect(answer).toMatchObject({ refused: 'blocked' });
  expect('findings' in answer && answer.findings.length).toBeGreaterThan(100);
  expect(await load(id)).toMatchObject({ rev: 1, state: 'drafting' });
});

it('freezes a report at 定稿 with its totals, opens it again and publishes it', async () => {
  const { id } = accepted(await importReport(test.scope(), fixture('guyuan-2021.json')));
  const rev = await explainAll(id);
  const final = accepted(await changeState(test.scope(), id, { to: 'finalized', rev }));
  expect(final).toEqual({ rev: rev + 1, state: 'finalized' });
  const frozen = await load(id);
  expect(frozen.ruleSet).toBe(ruleSetVersion);
  expect(frozen.report.tables['requests']?.['received']?.['total']).not.toBeNull();
  expect(await saveOperations(test.scope(), id, [operation(received, null, '1')])).toMatchObject({
    refused: 'locked',
    message: '报告已定稿，不能修改。',
  });
  expect(await changeBasics(test.scope(), id, { year: 2022, rev: rev + 1 })).toMatchObject({
    refused: 'locked',
  });
  expect(await changeState(test.scope(), id, { to: 'finalized', rev: 1 })).toEqual(final);

  accepted(await changeState(test.scope(), id, { to: 'drafting', rev: rev + 1 }));
  expect((await load(id)).report.tables['requests']?.['received']?.['total']).toBeNull();
  expect((await load(id)).ruleSet).toBeNull();
  accepted(await changeState(test.scope(), id, { to: 'finalized', rev: rev + 2 }));
  const publication = { address: 'https://www.example.test/report', publishedOn: '2022-01-25' };
  accepted(await changeState(test.scope(), id, { to: 'published', rev: rev + 3, publication }));
  expect(await load(id)).toMatchObject({ state: 'published', ruleSet: ruleSetVersion });
  expect(await changeState(test.scope(), id, { to: 'finalized', rev: rev + 4 })).toMatchObject({
    refused: 'wrongState',
    message: '报告已发布，不能改为已定稿。',
  });
  const { snapshot, ops } = await revision(id, rev + 1);
  expect(readHistory(ops)).toEqual([{ path: 'ruleSet', base: null, value: ruleSetVersion }]);
  expect(snapshot).toBe(JSON.stringify(frozen.report));
});

it('does not finalize a report that was changed since it was seen', async () => {
  const { id } = accepted(await importReport(test.scope(), fixture('guyuan-2021.json')));
  const rev = await explainAll(id);
  await save(id, operation('signature.date', (await load(id)).report.signature.date, '2022-01-25'));
  const answer = await changeState(test.scope(), id, { to: 'finalized', rev });
  expect(answer).toMatchObject({ refused: 'stale' });
});

it('tells what was written since a revision, and to load anew after a change of state or basics', async () => {
  const id = await create(2024);
  await save(id, operation(received, null, '7'));
  await save(id, operation(received, '7', '8'), operation('text.opening', '', '导语'));
  expect(await changesSince(test.scope(), id, 2)).toEqual({
    rev: 3,
    changes: [
      { path: received, value: '8' },
      { path: 'text.opening', value: '导语' },
    ],
    reload: false,
  });
  expect(await changesSince(test.scope(), id, 3)).toEqual({ rev: 3, changes: [], reload: false });
  expect(await changesSince(test.scope(), id, 9)).toMatchObject({ reload: true });
  accepted(await changeBasics(test.scope(), id, { year: 2023, rev: 3 }));
  expect(await changesSince(test.scope(), id, 3)).toMatchObject({ rev: 4, reload: true });
});

it('takes the agency of the first report as 本机关 until the settings say otherwise', async () => {
  expect(await agencySettings(test.scope())).toBeUndefined();
  await create(2024);
  expect(await agencySettings(test.scope())).toMatchObject({ ...testAgency, deadline: null });
  const settings = {
    ...testAgency,
    level: 'city' as const,
    powers: ['rule' as const],
    address: '云江市人民路1号',
    telephone: '',
    website: '',
    deadline: '01-26',
    layout: { ...defaultProfile, signature: false, titleText: '云江市\n粮食和物资储备局' },
    rules: { ...usualRules, overviewLimit: 1500, wordList: [{ word: '旧称', instead: '新称' }] },
  };
  await saveAgencySettings(test.scope(), settings);
  await test.restart();
  expect(await agencySettings(test.scope())).toEqual(settings);

  const { layout, rules, ...rest } = settings;
  await saveAgencySettings(test.scope(), { ...rest, telephone: '1' });
  expect(await agencySettings(test.scope())).toMatchObject({ telephone: '1', layout, rules });
});

it('gives a report the 版式 of its agency, of 本机关 where that has none, and the usual one before', async () => {
  const id = await create(2024);
  const other = { ...testAgency, name: '云江市档案馆' };
  const otherId = accepted(await createReport(test.scope(), { year: 2024, agency: other })).id;
  const profiles = async () => [(await load(id)).profile, (await load(otherId)).profile];
  expect(await profiles()).toEqual([defaultProfile, defaultProfile]);

  const layout = { ...defaultProfile, pageNumbers: 'centred' } as const;
  const lines = { address: '', telephone: '', website: '', deadline: null };
  accepted(await saveAgencySettings(test.scope(), { ...testAgency, ...lines, layout }));
  expect(await profiles()).toEqual([layout, layout]);
});

async function create(year: number): Promise<string> {
  return accepted(await createReport(test.scope(), { year, agency: testAgency })).id;
}

async function save(id: string, ...operations: ReturnType<typeof operation>[]) {
  const answer = accepted(await saveOperations(test.scope(), id, operations));
  expect(answer).toMatchObject({ conflicts: [], refused: [] });
}

async function load(id: string) {
  const loaded = await loadReport(test.scope(), id);
  if (!loaded) throw new Error('the report is gone');
  return loaded;
}

function revision(id: string, rev: number) {
  return test
    .scope()
    .store.db.selectFrom('revision')
    .selectAll()
    .where('report_id', '=', id)
    .where('rev', '=', rev)
    .executeTakeFirstOrThrow();
}

function fixture(name: string): Report {
  const parsed = parseReportText(formats, readFileSync(`e2e/fixtures/${name}`, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.report;
}

/** Explains every 存疑 of a report; the revision after that. */
async function explainAll(id: string): Promise<number> {
  const { template, report } = await load(id);
  const sheet = evaluate(template, report);
  for (const finding of checkSheet(template, report, sheet)) {
    if (finding.severity !== 'doubt') continue;
    const given = { rule: finding.ruleId, place: placeKey(finding), figures: figuresRead(finding, sheet) };
    accepted(await giveReason(test.scope(), id, { ...given, text: '已核对' }));
  }
  return (await load(id)).rev;
}
