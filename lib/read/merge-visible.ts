import { parseReport } from '@/lib/report/parse-report';
import { figurePath, readPath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Table, Template } from '@/lib/template/types';
import { cellMap, cellName, cellsOf } from '@/lib/template/walk';
import { figureDifferences } from './figure-differences';
import { mergeTexts } from './merge-texts';
import { putFigure } from './put-figure';
import type { Difference, ReadReport, Unread } from './read-result';
import { unboundTexts } from './unbound-texts';
import { tablesOfDocument, type VisibleDocument } from './visible-document';
import { visibleParts } from './visible-parts';

/**
 * The report that a document of our own carries, corrected by what it shows: somebody may have edited the document
 * since, and what is visible is what was signed. Every correction is listed.
 */
export function mergeVisible(
  formats: readonly Template[],
  carried: { readonly template: Template; readonly report: Report },
  document: VisibleDocument,
): ReadReport {
  const { template } = carried;
  const texts = mergeTexts(template, carried.report, visibleParts(template, document));
  const figures = mergeFigures(template, texts.report, document);
  const parsed = parseReport(formats, figures.report);
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    template,
    report: parsed.report,
    unread: [...texts.unread, ...figures.unread],
    differences: [...texts.differences, ...figures.differences, ...unboundTexts(template, parsed.unbound)],
  };
}

interface Merged {
  readonly report: Report;
  readonly unread: readonly Unread[];
  readonly differences: readonly Difference[];
}

function mergeFigures(template: Template, carried: Report, document: VisibleDocument): Merged {
  const compared = figureDifferences(template, carried, tablesOfDocument(document));
  const cells = cellMap(template);
  let report = carried;
  const differences: Difference[] = [];
  for (const { address, shown } of compared.differences) {
    const cell = cells.get(address);
    if (!cell) continue;
    const stored = readPath(carried, figurePath(address)) ?? '空';
    report = putFigure(report, cell, shown);
    differences.push({
      id: address,
      why: `${cell.table.name}“${cellName(cell)}”：文件中显示“${shown === '' ? '空' : shown}”，随文件保存的数据是“${stored}”，以显示的为准。`,
    });
  }
  for (const table of compared.missing) report = withoutFigures(report, table);
  return { report, differences, unread: compared.missing.map((table) => unreadTable(template, table)) };
}

/** Nobody knows what an altered table shows, so its figures are not taken from elsewhere. */
function withoutFigures(report: Report, table: Table): Report {
  return cellsOf(table).reduce((next, { address }) => writePath(next, figurePath(address), null), report);
}

function unreadTable({ sections }: Template, table: Table): Unread {
  const section = sections.find((candidate) => candidate.kind === 'table' && candidate.table === table);
  return {
    part: section?.id ?? table.id,
    why: `${table.name}的表头、行名或合并方式与格式不一致，没有读取其中的数字，逐格核对填写。`,
  };
}
