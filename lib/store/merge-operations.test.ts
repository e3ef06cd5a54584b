import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { readPath } from '@/lib/report/path';
import { formats } from '@/templates';
import { mergeOperations } from './merge-operations';
import type { Operation } from './operation';
import { testAgency } from './test-scope';

const template = formats[1] ?? formats[0];
if (!template) throw new Error('no format');

const places = [
  'tables.review.directSuit.upheld',
  'tables.review.directSuit.pending',
  'notes.review.directSuit.upheld',
];
const client = fc.nat({ max: 2 });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant('types' as const), client, place: fc.nat({ max: 2 }) }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('sends' as const), client, isLost: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reads' as const), client }) },
);

/**
 * Clerks type, send, lose answers and read, in any order. The oracle knows only what each clerk saw at the time of
 * typing: a value may replace that, and nothing else.
 */
it('overwrites nothing that its writer has not seen, and loses no value', () => {
  let overwritten = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let report = blankReport(template, 2024, testAgency);
      const seen = new Map<string, string>();
      const history = new Set<string>();
      const lost = new Set<string>();
      const views = [report, report, report];
      const outboxes: Operation[][] = [[], [], []];
      let count = 0;

      for (const { client: who, ...act } of steps) {
        const outbox = outboxes[who] ?? [];
        const view = views[who] ?? report;
        if (act.does === 'types') {
          const path = places[act.place] ?? '';
          const open = outbox.filter((operation) => operation.path === path).pop();
          count += 1;
          const base = open ? open.value : readPath(view, path);
          outbox.push({ opId: `op-${count}`, path, base, value: String(count) });
        } else if (act.does === 'reads') {
          views[who] = report;
        } else {
          const before = report;
          const merge = mergeOperations({ template, report }, outbox, seen);
          report = merge.report;
          for (const [id, result] of merge.results) seen.set(id, result);
          for (const { value } of merge.written) history.add(String(value));
          for (const { value } of merge.lost) lost.add(String(value));
          for (const path of places) {
            const stood = readPath(before, path);
            const stands = readPath(report, path);
            if (stood === stands) continue;
            overwritten += 1;
            const chain = outbox.filter((operation) => operation.path === path);
            expect(chain.map(({ base }) => base)).toContain(stood);
          }
          if (act.isLost) continue;
          outboxes[who] = [];
          views[who] = report;
        }
      }
      const waiting = outboxes.flat().map(({ value }) => String(value));
      for (let typed = 1; typed <= count; typed += 1) {
        const value = String(typed);
        expect(history.has(value) || lost.has(value) || waiting.includes(value)).toBe(true);
      }
      expect([...history].filter((value) => lost.has(value))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(overwritten).toBeGreaterThan(100);
});
