import { expect, test } from './pages/test';
import { officialForm201960 } from './fixtures/official-map/2019-60';
import { officialForm202130 } from './fixtures/official-map/2021-30';
import { spokenNames } from './fixtures/official-map/spoken-names';
import { figuresOf, reportFile } from './fixtures/report-files';
import { agencyName } from './pages/agency-name';
import { openFile } from './pages/screens/open-report';
import { spokenFields } from './pages/spoken-fields';

const tables = [
  ['表二', 'proactive'],
  ['表三', 'requests'],
  ['表四', 'review'],
] as const;

const forms = [
  { form: officialForm202130, file: 'invented-2025', counts: [10, 175, 15] },
  { form: officialForm201960, file: 'guangzhou-2020', counts: [22, 161, 15] },
] as const;

/** The word for the mark of a cell comes last. */
const mark = /，(有误|未填|存疑|提示|随他格不符)$/;

for (const { form, file, counts } of forms) {
  test(`a screen reader hears row, column and figure of every cell of ${file}, typed or computed`, async ({
    page,
  }, info) => {
    const filled = reportFile(file);
    filled.agency.name = agencyName(info);
    const report = await openFile(page, filled);
    for (const [at, [table, id]] of tables.entries()) {
      await report.openTable(table);
      await expect(page.getByRole('region', { name: table })).toBeVisible();
      const official = form.tables[id];
      if (!official) throw new Error(`${id} is not in the official form`);
      const figures = figuresOf(filled, id);
      const expected = spokenNames(id, official).map(({ address, name }) => ({
        name,
        figure: figures.get(address) ?? 'absent',
      }));
      const heard = (await spokenFields(page, table)).map(({ role, name, value }) => {
        const words = role === 'textbox' ? name.replace(mark, '') : name;
        const [, cell = words, sum = value] = /^(.*)，合计 (.*)$/.exec(words) ?? [];
        return { name: cell, figure: sum };
      });
      expect(heard, table).toEqual(expected);
      expect(new Set(heard.map(({ name }) => name)).size, `${table}: names alike`).toBe(counts[at]);
    }
  });
}
