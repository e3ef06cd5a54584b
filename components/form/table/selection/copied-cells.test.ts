import { describe, expect, it } from 'vitest';
import { tableGrid } from '@/lib/template/grid';
import { proactive } from '@/templates/2021-30/proactive';
import { requests } from '@/templates/2021-30/requests';
import { tsvBlock } from '../paste/tsv-block';
import { copiedCells } from './copied-cells';
import { cellsBetween } from './selected-cells';

describe('selected cells on the clipboard', () => {
  it('are lines with tabs, and the same in a table', () => {
    const { cells } = cellsBetween(
      tableGrid(requests),
      'requests.received.otherOrganization',
      'requests.broughtForward.total',
    );
    const copied = copiedCells(cells, (address) => (address.endsWith('total') ? '7' : ''));
    expect(copied.text).toBe('\t7\r\n\t7');
    expect(copied.html.replace(/ colspan="1"/g, '')).toBe(
      '<table><tr><td></td><td>7</td></tr><tr><td></td><td>7</td></tr></table>',
    );
  });

  it('keep what would break the text: quotes, tabs and signs of rich text', () => {
    const { cells } = cellsBetween(
      tableGrid(requests),
      'requests.received.naturalPerson',
      'requests.received.commercialEnterprise',
    );
    const odd = ['"1"\t', '<b>&'];
    const { text, html } = copiedCells(
      cells,
      (address) => odd[address.endsWith('naturalPerson') ? 0 : 1] ?? '',
    );
    expect(text).toBe('"""1""\t"\t<b>&');
    expect(tsvBlock(text).cells.map((cell) => cell.text)).toEqual(['"1"', '<b>&']);
    expect(html).toContain('>&lt;b>&amp;</td>');
  });

  it('leave out the heads between two blocks of 表二', () => {
    const { cells } = cellsBetween(
      tableGrid(proactive),
      'proactive.normativeDocument.repealed',
      'proactive.license.decisions',
    );
    const { text } = copiedCells(cells, (address) => address.split('.')[2] ?? '');
    expect(text).toBe('issued\trepealed\tinForce\r\ndecisions\t\t');
  });
});
