import { describe, expect, it } from 'vitest';
import { officialForm201960 } from '@/e2e/fixtures/official-map/2019-60';
import { officialForm202130 } from '@/e2e/fixtures/official-map/2021-30';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { format201960 } from '@/templates/2019-60';
import { format202130 } from '@/templates/2021-30';
import type { ReportDocument, TableBlock } from './blocks';
import { buildDocument } from './build-document';
import { defaultProfile, type LayoutProfile } from './profile';

const agency = { name: '云江市水务局', kind: 'department' } as const;
const blank = blankReport(format202130, 2025, agency);
const blank2019 = blankReport(format201960, 2020, agency);

describe('the document of a report', () => {
  it('has the title on two lines and in one', () => {
    const document = buildDocument(format202130, blank, { draft: false });
    expect(document.title).toBe('云江市水务局2025年政府信息公开工作年度报告');
    expect(document.blocks[0]).toEqual({
      kind: 'title',
      part: 'title',
      lines: ['云江市水务局', '2025年政府信息公开工作年度报告'],
    });
  });

  it.each([
    ['2021-30', format202130, blank, officialForm202130],
    ['2019-60', format201960, blank2019, officialForm201960],
  ])('has the six official headings and three tables in order: %s', (_, template, report, form) => {
    const { blocks } = buildDocument(template, report, { draft: false });
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(form.headings);
    expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : []))).toEqual(
      Object.keys(form.tables),
    );
  });

  it('adds no word of its own to a blank report', () => {
    const { blocks } = buildDocument(
      format202130,
      { ...blank, signature: { name: '', date: '' } },
      { draft: false },
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'title',
      ...['heading', 'heading', 'table', 'heading', 'table', 'heading', 'table', 'heading', 'heading'],
    ]);
    expect(figures(buildDocument(format202130, blank, { draft: false })).size).toBe(0);
  });

  it('prints the aspects in order after the lead', () => {
    const report = filled(blank, { 'text.overview.platform': '平台。', 'text.overview.lead': '总括。' });
    expect(paragraphs(buildDocument(format202130, report, { draft: false }))).toEqual(['总括。', '平台。']);
  });

  it('prints the whole overview of a report that does not follow the aspects', () => {
    const report: Report = { ...blank, text: { ...blank.text, overview: { whole: '第一段。\n第二段。' } } };
    expect(paragraphs(buildDocument(format202130, report, { draft: false }))).toEqual([
      '第一段。',
      '第二段。',
    ]);
  });

  it('signs with the name and the date in Chinese', () => {
    const report = filled(blank, { 'signature.date': '2026-01-31' });
    expect(buildDocument(format202130, report, { draft: false }).blocks.at(-1)).toEqual({
      kind: 'signature',
      part: 'signature',
      name: '云江市水务局',
      date: '2026年1月31日',
    });
  });
});

describe('the 版式', () => {
  const report = filled(blank, {
    'text.overview.platform': '（四）平台建设\n平台。',
    'signature.date': '2026-01-31',
  });
  const printed = (profile: Partial<LayoutProfile>) =>
    buildDocument(format202130, report, { draft: false, profile: { ...defaultProfile, ...profile } });

  it('is the usual one unless said otherwise, and travels with the document', () => {
    expect(buildDocument(format202130, report, { draft: false }).profile).toEqual(defaultProfile);
    expect(printed({ tableFontSize: 9 }).profile.tableFontSize).toBe(9);
  });

  it('prints the signature or leaves it away', () => {
    expect(printed({}).blocks.some(({ kind }) => kind === 'signature')).toBe(true);
    expect(printed({ signature: false }).blocks.some(({ kind }) => kind === 'signature')).toBe(false);
  });

  it('breaks the title and keeps it whole as the name of the document', () => {
    const document = printed({ title: 'both' });
    expect(document.blocks[0]).toMatchObject({ lines: { length: 3 } });
    expect(document.title).toBe('云江市水务局2025年政府信息公开工作年度报告');
  });

  it('moves subheadings', () => {
    expect(paragraphs(printed({}))).toEqual(['平台。']);
    const [paragraph] = printed({ subheadings: 'runIn' }).blocks.filter(({ kind }) => kind === 'paragraph');
    expect(paragraph).toMatchObject({ runIn: { level: 2, text: '（四）平台建设。' }, text: '平台。' });
  });
});

describe('a printed figure', () => {
  it.each([
    ['8', '8'],
    ['１２', '12'],
    ['1,234', '1234'],
    ['007', '7'],
    ['12o', '12o'],
    ['-3', '-3'],
    ['/', '/'],
    ['5（含2件）', '5'],
  ])('of the count %s is %s', (typed, printed) => {
    const report = filled(blank, { 'tables.requests.received.naturalPerson': typed });
    expect(printedIn(report, 'requests.received.naturalPerson')).toBe(printed);
  });

  it.each([
    ['3.25', '3.25'],
    ['380元', '0.038'],
  ])('of the amount %s is %s, in 万元', (typed, printed) => {
    const report = filled(blank, { 'tables.proactive.administrativeCharge.amountCharged': typed });
    expect(printedIn(report, 'proactive.administrativeCharge.amountCharged')).toBe(printed);
  });

  it('has its unit behind it where the form prints none', () => {
    const report = filled(blank2019, { 'tables.proactive.procurement.amount': '2908.85' });
    expect(printedIn(report, 'proactive.procurement.amount')).toBe('2908.85万元');
  });

  it('is computed where nobody wrote a total, and as written where somebody did', () => {
    const parts = { upheld: '1', corrected: '0', otherOutcome: '2', pending: '0' };
    const paths = Object.entries(parts).map(([id, text]) => [`tables.review.reconsideration.${id}`, text]);
    const report = filled(blank, Object.fromEntries(paths) as Record<string, string>);
    expect(printedIn(report, 'review.reconsideration.total')).toBe('3');
    const claimed = filled(report, { 'tables.review.reconsideration.total': '4' });
    expect(printedIn(claimed, 'review.reconsideration.total')).toBe('4');
  });

  it('shows its note only in a table that prints notes', () => {
    const noted = filled(blank2019, {
      'tables.proactive.license.itemsLastYear': '0',
      'notes.proactive.license.itemsLastYear': '无许可权',
      'tables.requests.received.naturalPerson': '2',
      'notes.requests.received.naturalPerson': '网上收到',
    });
    expect(printedIn(noted, 'proactive.license.itemsLastYear')).toBe('0（无许可权）');
    expect(printedIn(noted, 'requests.received.naturalPerson')).toBe('2');
  });

  it('keeps a typed note as typed', () => {
    const noted = filled(blank2019, { 'tables.proactive.license.itemsLastYear': '0（无，见“三定”）' });
    expect(printedIn(noted, 'proactive.license.itemsLastYear')).toBe('0（无，见“三定”）');
  });
});

function filled(report: Report, values: Record<string, string>): Report {
  return Object.entries(values).reduce((next, [path, value]) => writePath(next, path, value), report);
}

function printedIn(report: Report, address: string): string | undefined {
  const template = report.format === '2019-60' ? format201960 : format202130;
  return figures(buildDocument(template, report, { draft: false })).get(address);
}

function figures({ blocks }: ReportDocument): Map<string, string> {
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  return new Map(
    tables.flatMap(({ cells }) =>
      cells.flatMap(({ address, text }) =>
        address !== undefined && text !== '' ? [[address, text] as const] : [],
      ),
    ),
  );
}

function paragraphs({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}
