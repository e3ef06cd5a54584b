import fc from 'fast-check';
import { blankReport } from '@/lib/report/blank';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap, type Cell } from '@/lib/template/walk';

/** How often a property is tried: a few times at each run of the tests, often where there is time. */
export function runs(few: number): number {
  return process.env['NIANBAO_LONG'] === '1' ? 200 : few;
}

const names = fc.constantFrom(
  '云江市水务局',
  '甲<乙>&"丙"\'丁\'局',
  '=HYPERLINK("http://x")局',
  '第2021中学（本部）',
  '玥䶮镕县人民政府',
);
const odd = fc.constantFrom(
  '-',
  '/',
  '不详',
  '12o',
  "=1+1|' /C",
  '@SUM(A1)',
  "'+5",
  '<b>3</b>',
  '&lt;7',
  '8件',
);
const note = fc.constantFrom('含续签1项', '见（附件）说明', '<无>&"许可"', '=A1', '玥');
const line = fc.oneof(
  fc.constantFrom(
    '1.加强培训。全年两期。',
    '（三）其他工作',
    '=SUM(A1)',
    '草稿',
    '“引号”与‘单引号’、<i>标签</i>&amp;',
    '2021年1月1日',
  ),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .map((text) => `文${text.replace(/\s/g, '')}字。`),
);
const prose = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'));

/** A report of a format whose cells, notes and prose hold what people and attackers write; totals may be wrong. */
export function anyReport(template: Template, year: number): fc.Arbitrary<Report> {
  const cells = [...cellMap(template).values()];
  const places = prosePlaces(template);
  return fc
    .record({
      name: names,
      figures: fc.tuple(...cells.map(anyFigure)),
      notes: fc.dictionary(fc.constantFrom(...cells.map(({ address }) => address)), note, { maxKeys: 8 }),
      texts: fc.tuple(...places.map(() => prose)),
      date: fc.constantFrom('', '2026-01-31', '2026年1月'),
    })
    .map(({ name, figures, notes, texts, date }) => {
      const blank = blankReport(template, year, { name, kind: 'institution', powers: ['penalty'] });
      const filled = cells.reduce<Report>(
        (report, { address }, index) => writePath(report, `tables.${address}`, figures[index] ?? null),
        { ...blank, notes, signature: { name, date } },
      );
      return places.reduce((report, place, index) => writePath(report, place, texts[index] ?? ''), filled);
    });
}

function anyFigure({ kind, isTotal }: Cell): fc.Arbitrary<string | null> {
  const count = fc.nat({ max: 9_999_999_999 }).map(String);
  const signed = fc.integer({ min: -99_999, max: 99_999 }).map(String);
  const amount = fc
    .tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 1, max: 99 }))
    .map(([a, b]) => `${a}.${b}1`);
  const figure = { count, signed, amount: fc.oneof(count, amount) }[kind];
  return fc.oneof(
    { weight: 12, arbitrary: figure },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: isTotal ? figure : fc.constant(null) },
  );
}

function prosePlaces({ sections }: Template): string[] {
  const places = sections.flatMap((section) => {
    if (section.kind === 'prose') return [`text.${section.id}`];
    if (section.kind === 'table') return [];
    return [section.lead, ...section.aspects].map(({ id }) => `text.${section.id}.${id}`);
  });
  return ['text.opening', ...places];
}
