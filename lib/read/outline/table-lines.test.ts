import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formats } from '@/templates/index';
import { labelPath, partsOf } from '@/lib/template/walk';
import type { Table, Template } from '@/lib/template/types';
import { readOutline } from './read-outline';
import { aspectTexts, printed } from './test-print';

interface Breaks {
  readonly pieces: readonly number[];
  readonly ownLine: boolean;
  readonly blank: boolean;
}

it(
  'keeps every heading out of the tables, however their labels are broken into lines',
  { timeout: 60_000 },
  () => {
    const breaks = fc.record({
      pieces: fc.array(fc.integer({ min: 3, max: 14 }), { minLength: 5, maxLength: 9 }),
      ownLine: fc.boolean(),
      blank: fc.boolean(),
    });
    const present = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.nat(formats.length - 1), breaks, present, (format, how, headings) => {
        const template = formats[format]!;
        const { text, tables, printedHeadings } = print(template, how, headings);
        const { parts, headings: seen, text: read } = readOutline(template, printed(text));
        for (const [id, { from, to }] of tables) {
          const range = parts.get(id);
          const lines = text.split('\n');
          // The whole table and nothing of its neighbours, blank lines aside.
          expect([id, lines[range?.from ?? -1], lines[to - 1]]).toEqual([id, lines[from], lines[to - 1]]);
          expect(range?.to ?? 0).toBeGreaterThanOrEqual(to);
        }
        expect(seen.filter(({ level }) => level === 1).map((heading) => heading.text)).toEqual(
          printedHeadings,
        );
        expect(read['problemsAndImprovements']).toBe('栏目更新还不够及时，下一步将每周检查一次。');
        expect(
          Object.values(read['overview'] ?? {})
            .join('\n')
            .trim(),
        ).toBe(aspectTexts.join('\n'));
      }),
      { numRuns: 25 },
    );
  },
);

/** A report whose tables are lines, with the places of these. */
function print(template: Template, how: Breaks, present: readonly boolean[]) {
  const lines = ['云溪县水务局', '2020年政府信息公开工作年度报告', '本报告依照有关规定编制。'];
  const tables = new Map<string, { from: number; to: number }>();
  const printedHeadings: string[] = [];
  let order = 0;
  for (const section of template.sections) {
    if (section.kind !== 'table' || present[order++] === true) {
      lines.push(section.heading);
      printedHeadings.push(section.heading);
    }
    const from = lines.length;
    if (section.kind === 'aspects') lines.push(...aspectTexts.join('\n').split('\n'));
    if (section.kind === 'prose') lines.push('栏目更新还不够及时，下一步将每周检查一次。');
    if (section.kind === 'table') {
      lines.push(...tableLines(section.table, how));
      tables.set(section.id, { from, to: lines.length });
    }
  }
  const spread = how.blank ? 2 : 1;
  return {
    text: lines.join(how.blank ? '\n\n' : '\n'),
    tables: new Map(
      [...tables].map(([id, { from, to }]) => [id, { from: from * spread, to: (to - 1) * spread + 1 }]),
    ),
    printedHeadings,
  };
}

function tableLines(table: Table, { pieces, ownLine }: Breaks): string[] {
  let turn = 0;
  const broken = (label: string): string[] => {
    const size = pieces[turn++ % pieces.length] ?? 14;
    const lines = Array.from({ length: Math.ceil(label.length / size) }, (_, at) =>
      label.slice(at * size, (at + 1) * size),
    );
    return lines;
  };
  const figures = (count: number) => {
    const zeros = Array<string>(count).fill('0');
    return ownLine ? zeros : [zeros.join(' ')];
  };
  return partsOf(table).flatMap((part) => {
    const heads = [...new Set(part.columns.flatMap((column) => labelPath(table, column)))];
    const top = [
      ...(table.layout === 'grid' ? broken(table.corner) : []),
      ...(part.label === undefined ? [] : [part.label]),
      ...(part.stub === undefined ? [] : [part.stub]),
    ];
    if (table.layout === 'across') {
      const rows = [...new Set(part.rows.flatMap((row) => labelPath(table, row)))];
      return [...rows, ...part.rows.flatMap(() => heads.flatMap(broken)), ...figures(15)];
    }
    const seen = new Set<string>();
    const rows = part.rows.flatMap((row) => {
      const path = labelPath(table, row).filter((label) => !seen.has(label));
      path.forEach((label) => seen.add(label));
      return [...path.flatMap(broken), ...figures(part.columns.length)];
    });
    return [...top, ...heads.flatMap(broken), ...rows];
  });
}
