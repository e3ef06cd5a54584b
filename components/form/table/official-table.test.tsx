// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { format203001 } from '@/e2e/formats/2030-01';
import { blankReport } from '@/lib/report/blank';
import { figurePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap, cellsOf, columnName, rowName, tablesOf } from '@/lib/template/walk';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { Form } from '../form-harness';
import { LastYearProvider, type LastYearFigures } from '../last-year-context';
import { testPlace, typeInto } from '../test-place';
import { OfficialTable } from './official-table';

const drawings = vi.hoisted(() => ({ count: 0 }));
vi.mock('./cell-class', async (load) => {
  const real = await load<typeof import('./cell-class')>();
  return {
    classOfCell: (...args: Parameters<typeof real.classOfCell>) => {
      drawings.count += 1;
      return real.classOfCell(...args);
    },
  };
});

const page = testPlace();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  followPaint();
  vi.useRealTimers();
});

describe('the official table on screen', () => {
  it('draws at most four cells for a key that changes no finding', () => {
    show(format202130, zeroReport(format202130), 'requests');
    typeInto('requests.granted.naturalPerson', '3');
    drawings.count = 0;
    typeInto('requests.granted.naturalPerson', '4');
    expect(drawings.count).toBe(4);
  });

  it('draws no cell whose text and mark stay: 07 and 7 add up alike', () => {
    show(format202130, zeroReport(format202130), 'requests');
    typeInto('requests.granted.naturalPerson', '7');
    drawings.count = 0;
    typeInto('requests.granted.naturalPerson', '07');
    expect(drawings.count).toBe(1);
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

  describe('drawn cell by cell', () => {
    const total = figurePath('requests.received.total');
    const typed: readonly [string, string | null][] = [
      ['requests.received.naturalPerson', '５件'],
      ['requests.received.naturalPerson', '5'],
      ['requests.granted.otherOrganization', null],
      ['requests.received.commercialEnterprise', '12'],
      ['requests.carriedForward.commercialEnterprise', '12'],
      ['requests.received.commercialEnterprise', '2'],
      ['requests.carriedForward.commercialEnterprise', '0'],
    ];

    it.each(typed.map((_, index) => index + 1))('looks as if rendered after %i fields', (count) => {
      show(format202130, writePath(zeroReport(format202130), total, '9'), 'requests');
      expect(document.getElementById(total)?.textContent).toBe('90');
      const before = drawn();
      for (const [address, text] of typed.slice(0, count)) typeInto(address, text ?? '');
      followPaint();
      const changed = drawn();
      expect(changed).not.toEqual(before);
      const report = typed
        .slice(0, count)
        .reduce((filled, [at, text]) => writePath(filled, figurePath(at), text), zeroReport(format202130));
      show(format202130, report, 'requests');
      expect(changed).toEqual(drawn());
    });

    it('is marked as doubtful once the key is painted, and no longer once that is mended', () => {
      show(format202130, zeroReport(format202130), 'proactive');
      const charged = 'proactive.administrativeCharge.amountCharged';
      const mark = () => document.getElementById(figurePath(charged))?.getAttribute('aria-label');
      typeInto(charged, '5万元');
      expect(mark()).not.toContain('存疑');
      followPaint();
      expect(mark()).toContain('存疑');
      typeInto(charged, '5');
      followPaint();
      expect(mark()).not.toContain('存疑');
    });

    it('stays as it is drawn where it is rendered again, and is drawn on', () => {
      const report = zeroReport(format202130);
      const withLastYear = (figures: LastYearFigures) =>
        page.render(
          <LastYearProvider figures={figures}>{table(format202130, report, 'requests')}</LastYearProvider>,
        );
      withLastYear(new Map());
      const before = drawn();
      typeInto('requests.received.naturalPerson', '5');
      followPaint();
      const changed = drawn();
      expect(changed).not.toEqual(before);
      withLastYear(new Map());
      expect(drawn()).toEqual(changed);
      typeInto('requests.received.naturalPerson', '0');
      followPaint();
      expect(drawn()).toEqual(before);
    });
  });

  it('asks for whole numbers by the numeric keyboard and for amounts by the decimal one', () => {
    show(format202130, zeroReport(format202130), 'proactive');
    const mode = (address: string) => document.getElementById(figurePath(address))?.getAttribute('inputmode');
    expect(mode('proactive.license.decisions')).toBe('numeric');
    expect(mode('proactive.administrativeCharge.amountCharged')).toBe('decimal');
  });
});

/** The frame is painted, and what waits for it is done. */
function followPaint() {
  act(() => void vi.runAllTimers());
}

const agency = { name: '云江市住房公积金管理中心', kind: 'institution' as const };

function zeroReport(template: Template): Report {
  const inputs = [...cellMap(template).values()].filter(({ isTotal }) => !isTotal);
  return inputs.reduce(
    (report, { address }) => writePath(report, figurePath(address), '0'),
    blankReport(template, template.years.from, agency),
  );
}

function show(template: Template, report: Report, tableId: string) {
  page.render(table(template, report, tableId));
}

function table(template: Template, report: Report, tableId: string) {
  const found = tablesOf(template).find(({ id }) => id === tableId);
  if (!found) throw new Error(`no table ${tableId}`);
  return (
    <Form key={JSON.stringify(report)} template={template} report={report}>
      <OfficialTable table={found} caption="" shown={0} room="usual" />
    </Form>
  );
}

/** Every cell as the page has it, but for the value with which a field was rendered. */
function drawn(): string[][] {
  return Array.from(page.element().querySelectorAll('td[data-cell], td[data-cell] *'), (element) => [
    element.textContent,
    ...element
      .getAttributeNames()
      .filter((name) => name !== 'value')
      .map((name) => `${name}=${element.getAttribute(name) ?? ''}`)
      .sort(),
  ]);
}
