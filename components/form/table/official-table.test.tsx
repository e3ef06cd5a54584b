// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { blankReport } from '@/lib/report/blank';
import { figurePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap, cellsOf, columnName, rowName, tablesOf } from '@/lib/template/walk';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { Form } from '../form-harness';
import { testPlace, typeInto } from '../test-place';
import { OfficialTable } from './official-table';

const renders = vi.hoisted(() => ({ count: 0 }));
vi.mock('./cell-class', async (load) => {
  const real = await load<typeof import('./cell-class')>();
  return {
    classOfCell: (...args: Parameters<typeof real.classOfCell>) => {
      renders.count += 1;
      return real.classOfCell(...args);
    },
  };
});

const page = testPlace();

describe('the official table on screen', () => {
  it('renders at most four cells for a key that changes no finding', () => {
    show(format202130, zeroReport(format202130), 'requests');
    typeInto('requests.granted.naturalPerson', '3');
    renders.count = 0;
    typeInto('requests.granted.naturalPerson', '4');
    expect(renders.count).toBe(4);
  });

  it('renders no cell whose text and mark stay: 07 and 7 add up alike', () => {
    show(format202130, zeroReport(format202130), 'requests');
    typeInto('requests.granted.naturalPerson', '7');
    renders.count = 0;
    typeInto('requests.granted.naturalPerson', '07');
    expect(renders.count).toBe(1);
  });

  it.each(
    [...formats, format203001].flatMap((template) =>
      tablesOf(template).map((table) => [template, table] as const),
    ),
  )('names every cell of $id by its row and its column (%#)', (template, table) => {
    show(template, blankReport(template, template.years.from, agency), table.id);
    for (const cell of cellsOf(table)) {
      const field = document.getElementById(figurePath(cell.address));
      expect(field?.tagName).toBe(cell.isTotal ? 'OUTPUT' : 'INPUT');
      const name = `${rowName(table, cell.row)}，${columnName(cell.column)}`;
      expect(field?.getAttribute('aria-label')?.startsWith(name)).toBe(true);
    }
  });

  it('asks for whole numbers by the numeric keyboard and for amounts by the decimal one', () => {
    show(format202130, zeroReport(format202130), 'proactive');
    const mode = (address: string) => document.getElementById(figurePath(address))?.getAttribute('inputmode');
    expect(mode('proactive.license.decisions')).toBe('numeric');
    expect(mode('proactive.administrativeCharge.amountCharged')).toBe('decimal');
  });
});

const agency = { name: '云江市住房公积金管理中心', kind: 'institution' as const };

function zeroReport(template: Template): Report {
  const inputs = [...cellMap(template).values()].filter(({ isTotal }) => !isTotal);
  return inputs.reduce(
    (report, { address }) => writePath(report, figurePath(address), '0'),
    blankReport(template, template.years.from, agency),
  );
}

function show(template: Template, report: Report, tableId: string) {
  const table = tablesOf(template).find(({ id }) => id === tableId);
  if (!table) throw new Error(`no table ${tableId}`);
  page.render(
    <Form template={template} report={report}>
      <OfficialTable table={table} caption="" shown={0} room="usual" />
    </Form>,
  );
}
