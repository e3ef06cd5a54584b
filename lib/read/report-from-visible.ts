import { blankReport } from '@/lib/report/blank';
import { parseReport } from '@/lib/report/parse-report';
import type { Report, ReportText } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap, tablesOf } from '@/lib/template/walk';
import { officialTables, type OfficialTable } from './figure-differences';
import { putFigure } from './put-figure';
import { readSignature } from './read-signature';
import type { ReadReport, Unread } from './read-result';
import { splitAspects } from './split-aspects';
import { tablesOfDocument, type VisibleDocument } from './visible-document';
import { visibleParts, type VisibleParts } from './visible-parts';

/** What the visible document does not say. */
const KIND_UNKNOWN: Unread = {
  part: 'agency',
  why: '文件里看不出机关类型，暂按“政府部门”处理，请核对。',
};

const FOREIGN =
  '没有认出年度报告的标题和全部表格，没有读取。目前只能读回年报通生成、表格没有改动过的文件；原来的报告文件（.json）也可以打开。';

/** A report from what is visible alone: every table must be the official one. */
export function reportFromVisible(formats: readonly Template[], document: VisibleDocument): ReadReport {
  const read = tablesOfDocument(document);
  for (const template of formats) {
    const tables = officialTables(template, read);
    const parts = visibleParts(template, document);
    if (!parts.title || tables.length !== tablesOf(template).length) continue;
    if (tables.some(({ texts }) => !texts)) continue;
    return accept(formats, template, fill(template, parts, tables));
  }
  return { ok: false, why: FOREIGN };
}

function fill(template: Template, parts: VisibleParts, tables: readonly OfficialTable[]): Report {
  const { agency = '', year = template.years.from } = parts.title ?? {};
  const blank = blankReport(template, year, { name: agency, kind: 'department' });
  let report: Report = {
    ...blank,
    text: readTexts(template, parts),
    signature: readSignature(parts.signature),
  };
  const cells = cellMap(template);
  for (const { texts } of tables) {
    for (const [address, shown] of texts ?? []) {
      const cell = cells.get(address);
      if (cell) report = putFigure(report, cell, shown);
    }
  }
  return report;
}

function readTexts(template: Template, { texts }: VisibleParts): ReportText {
  const text: ReportText = { opening: (texts.get('opening') ?? []).join('\n') };
  for (const section of template.sections) {
    const lines = texts.get(section.id) ?? [];
    if (section.kind === 'prose') text[section.id] = lines.join('\n');
    if (section.kind === 'aspects') text[section.id] = splitAspects(section, lines);
  }
  return text;
}

function accept(formats: readonly Template[], template: Template, report: Report): ReadReport {
  const parsed = parseReport(formats, report);
  if (!parsed.ok) return parsed;
  return { ok: true, template, report: parsed.report, unread: [KIND_UNKNOWN], differences: [] };
}
