import { expect, it } from 'vitest';
import { blankReport } from '@/lib/report/blank';
import { readPath } from '@/lib/report/path';
import { figureMark } from '@/lib/report/prose-source';
import { readStored } from '@/lib/report/stored-value';
import { format202130 } from '@/templates/2021-30';
import { mergeOperations } from './merge-operations';
import type { Operation } from './operation';

const CELL = 'requests.granted.naturalPerson';
const TEXT = 'text.overview.platform';
const bound = `予以公开${figureMark(CELL)}件。`;
const head = {
  template: format202130,
  report: blankReport(format202130, 2024, { name: '云江市档案局', kind: 'department' }),
};

it('a sentence with a bound figure follows a cell that somebody else writes', () => {
  const written = merge([operation(TEXT, '', bound)]);
  expect(readPath(written.report, TEXT)).toBe('予以公开【未填】件。');
  const changed = merge([operation(`tables.${CELL}`, null, '7')], written.report);
  expect(readPath(changed.report, TEXT)).toBe('予以公开7件。');
  expect(changed.written).toHaveLength(1);
});

it('a change of the cell is no conflict with typing in the sentence', () => {
  const { report } = merge([operation(TEXT, '', bound)]);
  const merged = merge(
    [operation(`tables.${CELL}`, null, '7'), operation(TEXT, bound, `${bound}完毕。`)],
    report,
  );
  expect(merged.conflicting).toEqual([]);
  expect(readPath(merged.report, TEXT)).toBe('予以公开7件。完毕。');
});

it('two who write the sentence are in conflict once, binding and words together', () => {
  const { report } = merge([operation(TEXT, '', bound)]);
  const mine = operation(TEXT, '', '未收到申请。');
  const merged = merge([mine], report);
  expect(merged.conflicting).toEqual([mine]);
  expect(readStored(merged.report, TEXT)).toBe(bound);
});

it('a page that knows no bindings writes plain text, and the binding is gone', () => {
  const { report } = merge([operation(TEXT, '', bound)]);
  const merged = merge([operation(TEXT, bound, '予以公开7件。')], report);
  expect(merged.report.richText).toBeUndefined();
  expect(readPath(merged.report, TEXT)).toBe('予以公开7件。');
});

let count = 0;

function operation(path: string, base: string | null, value: string | null): Operation {
  count += 1;
  return { opId: `operation${count}`, path, base, value };
}

function merge(operations: readonly Operation[], report = head.report) {
  return mergeOperations({ ...head, report }, operations, new Map());
}
