import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { ReportLine } from './report-line';
import { ReportTable } from './report-table';

vi.mock('./report-menu', () => ({ ReportMenu: () => null }));

const words = ['新收', '办结'];

describe('ReportTable', () => {
  it('shows a zero, leaves a blank open and names what a format does not have', () => {
    const html = render([
      line({
        figures: [
          ['新收', '0'],
          ['办结', ''],
        ],
      }),
      line({ id: 'r2', figures: [] }),
    ]);
    expect(cells(html)).toContain('0');
    expect(cells(html)).toContain('未填');
    expect(cells(html).filter((text) => text === '表式无')).toHaveLength(2);
  });

  it('names the agency only where there are several', () => {
    expect(render([line({}), line({ id: 'r2' })])).not.toContain('机关');
    expect(render([line({}), line({ id: 'r2', agency: '云江市档案馆' })])).toContain('云江市档案馆');
  });

  it('offers to go on with a draft and to look at a finished report', () => {
    expect(render([line({})])).toContain('继续填写');
    expect(render([line({ isDrafting: false })])).not.toContain('继续填写');
  });

  it('marks 演示报告, and no other', () => {
    expect(render([line({ isDemo: true })])).toContain('演示');
    expect(render([line({})])).not.toContain('演示');
  });
});

function render(lines: readonly ReportLine[]): string {
  return renderToStaticMarkup(<ReportTable lines={lines} flowWords={words} currentId="r1" />);
}

function cells(html: string): string[] {
  return Array.from(html.matchAll(/<td[^>]*>(.*?)<\/td>/g), ([, text = '']) => text.replace(/<[^>]+>/g, ''));
}

interface Made {
  readonly id?: string;
  readonly agency?: string;
  readonly isDrafting?: boolean;
  readonly isDemo?: boolean;
  readonly figures?: readonly (readonly [string, string])[];
}

function line({
  id = 'r1',
  agency = '云江市粮食局',
  isDrafting = true,
  isDemo = false,
  figures = [],
}: Made): ReportLine {
  return {
    row: {
      id,
      year: 2025,
      agency: { name: agency, kind: 'department' },
      formatId: 'f',
      rev: 1,
      isDrafting,
      isDemo,
    },
    state: isDrafting ? '编制中' : '已定稿',
    format: '某格式',
    figures: new Map(figures),
    verdict: null,
    changed: '10:42',
  };
}
