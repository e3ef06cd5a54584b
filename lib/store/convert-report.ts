import { blankReport } from '@/lib/report/blank';
import { notePath, figurePath, pathsOf, writePath, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';

/** A value that another format has no place for. */
export interface Dropped {
  readonly path: Path;
  readonly value: string;
}

/** 换格式: what has a place of the same id in the other format is kept, the rest is named. */
export function convertReport(report: Report, to: Template): { report: Report; dropped: readonly Dropped[] } {
  const paths = pathsOf(to);
  const dropped: Dropped[] = [];
  let converted: Report = { ...blankReport(to, report.year, report.agency), signature: report.signature };
  for (const { path, value } of valuesOf(report)) {
    if (paths.has(path)) converted = writePath(converted, path, value);
    else dropped.push({ path, value });
  }
  return { report: wholeOrParts(converted), dropped };
}

/** Every figure, note and text that holds something. */
function valuesOf(report: Report): readonly Dropped[] {
  const values: Dropped[] = [];
  const add = (path: Path, value: string | null) => {
    if (value !== null && value !== '') values.push({ path, value });
  };
  for (const [table, rows] of Object.entries(report.tables)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, text] of Object.entries(columns))
        add(figurePath(`${table}.${row}.${column}`), text);
    }
  }
  for (const [address, note] of Object.entries(report.notes)) add(notePath(address), note);
  for (const [part, text] of Object.entries(report.text)) {
    if (typeof text === 'string') add(`text.${part}`, text);
    else for (const [slot, words] of Object.entries(text)) add(`text.${part}.${slot}`, words);
  }
  return values;
}

/** A part holds one whole text or its aspects, never both. */
function wholeOrParts(report: Report): Report {
  const text = Object.entries(report.text).map(([part, words]) => {
    const isWhole = typeof words === 'object' && (words['whole'] ?? '') !== '';
    return [part, isWhole ? { whole: words['whole'] ?? '' } : words] as const;
  });
  return { ...report, text: Object.fromEntries(text) };
}
