import { figureDifferences } from '@/lib/read/figure-differences';
import type { ReadTable } from '@/lib/read/read-table';
import { figurePath, readPath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap, cellName } from '@/lib/template/walk';
import { ExportError } from './export-error';

/** Compares the figures that a finished file shows with the report; every table must be whole. */
export function verifyTables(template: Template, report: Report, shown: readonly ReadTable[]): void {
  const { differences, missing } = figureDifferences(template, report, shown);
  const [table] = missing;
  if (table) throw new ExportError(`${table.name}没有完整写入文件`);
  const [first] = differences;
  if (!first) return;
  const cell = cellMap(template).get(first.address);
  const place = cell ? `${cell.table.name}“${cellName(cell)}”` : first.address;
  const meant = readPath(report, figurePath(first.address)) ?? '空';
  throw new ExportError(`${place}报告中是“${meant}”，文件中是“${first.shown === '' ? '空' : first.shown}”`);
}
