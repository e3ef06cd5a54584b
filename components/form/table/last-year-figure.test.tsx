// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { figurePath } from '@/lib/report/path';
import { format202130 } from '@/templates/2021-30';
import { requests } from '@/templates/2021-30/requests';
import { Form } from '../form-harness';
import { LastYearProvider } from '../last-year-context';
import { OfficialTable } from './official-table';

describe('上年数 beside a cell', () => {
  const received = 'requests.received.naturalPerson';
  const total = 'requests.received.total';
  const granted = 'requests.granted.naturalPerson';

  it('describes the cell and leaves its name alone, in totals too', () => {
    draw({ [received]: '12', [total]: '15' });
    expect(descriptionOf(received)).toBe('上年 12');
    expect(document.getElementById(figurePath(received))?.getAttribute('aria-label')).not.toContain('12');
    expect(descriptionOf(total)).toBe('上年 15');
  });

  it('is not seen when it is 0, and says nothing where there was none', () => {
    draw({ [received]: '0', [total]: '15' });
    expect(document.getElementById(`last-year.${received}`)?.hidden).toBe(true);
    expect(document.getElementById(`last-year.${total}`)?.hidden).toBe(false);
    expect(descriptionOf(received)).toBe('上年 0');
    expect(document.getElementById(figurePath(granted))?.hasAttribute('aria-describedby')).toBe(false);
  });
});

function draw(figures: Record<string, string>): void {
  const report = blankReport(format202130, 2024, { name: '云江市', kind: 'government' });
  document.body.innerHTML = renderToStaticMarkup(
    <Form template={format202130} report={report}>
      <LastYearProvider figures={new Map(Object.entries(figures))}>
        <OfficialTable table={requests} caption="" shown={0} room="usual" />
      </LastYearProvider>
    </Form>,
  );
}

function descriptionOf(address: string): string | null | undefined {
  const id = document.getElementById(figurePath(address))?.getAttribute('aria-describedby');
  return id && document.getElementById(id)?.textContent;
}
