import { blankReport } from '@/lib/report/blank';
import { parseReport } from '@/lib/report/parse-report';
import type { Report, ReportText } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import { officialTables, type OfficialTable } from './figure-differences';
import { foreignReport } from './foreign-report';
import { putFigure } from './put-figure';
import type { ReadReport, Unread } from './read-result';
import { readSignature } from './read-signature';
import type { ReadTitle } from './read-title';
import { splitAspects } from './split-aspects';
import { squeezed } from './squeezed';
import { tablesOfDocument, type VisibleDocument } from './visible-document';
import { visibleParts, type VisibleParts } from './visible-parts';

/** What the visible document does not say. */
const KIND_UNKNOWN: Unread = {
  part: 'agency',
  why: '文件里看不出机关类型，暂按“政府部门”处理，核对后确认。',
};

/** A report from what is visible alone, whoever made the document. */
export function reportFromVisible(formats: readonly Template[], document: VisibleDocument): ReadReport {
  const foreign = foreignReport(formats, document);
  const own = ownDocument(formats, document);
  if (!own?.ok) return foreign;
  if (!foreign.ok) return own;
  const { seen, agency } = foreign.report;
  return {
    ...foreign,
    report: { ...own.report, agency: { ...own.report.agency, kind: agency.kind }, ...(seen ? { seen } : {}) },
    unread: foreign.unread.filter(({ part }) => part === 'agency'),
  };
}

/**
 * A document of ours without its data, or a workbook: title, headings and tables are all the official ones, so its texts
 * and figures stand there as they were typed.
 */
function ownDocument(formats: readonly Template[], document: VisibleDocument): ReadReport | undefined {
  const lines = document.filter((block) => block.kind === 'line' && block.text.trim() !== '');
  const read = tablesOfDocument(document);
  for (const template of formats) {
    const tables = officialTables(template, read);
    const parts = visibleParts(template, document);
    const isWhole = lines.length === 1 || isMarked(template, document);
    if (!parts.title || !isWhole || !tables.every(isOurs)) continue;
    return accept(formats, template, fill(template, parts, parts.title, tables));
  }
  return undefined;
}

/** An official table without line breaks in its figures, which ours never have. */
function isOurs({ texts }: OfficialTable): boolean {
  return texts !== undefined && [...texts.values()].every((text) => !text.includes('\n'));
}

/** Whether each part has a heading that is marked as one, and there is no other. */
function isMarked({ sections }: Template, document: VisibleDocument): boolean {
  const headings = document.flatMap((block) =>
    block.kind === 'line' && block.role === 'part' ? [block.text] : [],
  );
  return (
    headings.length === sections.length &&
    sections.every(({ heading }, index) => squeezed(heading) === squeezed(headings[index] ?? ''))
  );
}

function fill(
  template: Template,
  parts: VisibleParts,
  { agency, year }: ReadTitle,
  tables: readonly OfficialTable[],
): Report {
  const cells = cellMap(template);
  let report: Report = {
    ...blankReport(template, year, { name: agency, kind: 'department' }),
    text: readTexts(template, parts),
    signature: readSignature(parts.signature),
  };
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
