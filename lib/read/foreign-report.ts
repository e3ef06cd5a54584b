import { blankReport } from '@/lib/report/blank';
import { parseReport } from '@/lib/report/parse-report';
import { figurePath, notePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Seen, SeenRow } from '@/lib/report/seen';
import type { Table, Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import { cutTables } from './cut-tables';
import { foreignFigure } from './foreign-figure';
import type { TableMatch } from './match/match-result';
import { matchTemplate, type TemplateMatch } from './match/match-template';
import type { Outline } from './outline/outline';
import { readOutline } from './outline/read-outline';
import type { ReadReport, SourcePlace, Unread } from './read-result';
import { isPicture, leftOverOf, sectionOf, whyNone } from './unread-tables';
import type { VisibleDocument } from './visible-document';

/** Share of a table's labels without which it was not found. */
const TABLE_FOUND = 0.4;
/** So many parts make a report even where no table was found. */
const PARTS_FOUND = 3;

interface Reading {
  readonly template: Template;
  readonly outline: Outline;
  readonly match: TemplateMatch;
}

/** 读取别人的报告: a report from what a document shows, whoever made it. */
export function foreignReport(formats: readonly Template[], document: VisibleDocument): ReadReport {
  const refusal = unreadable(document);
  if (refusal !== undefined) return { ok: false, why: refusal };
  const [best] = formats
    .map((template): Reading => {
      const outline = readOutline(template, document);
      return { template, outline, match: matchTemplate(template, document, outline.parts) };
    })
    .sort((a, b) => fitOf(b) - fitOf(a) || serves(b) - serves(a));
  if (!best || !isReport(best)) {
    return { ok: false, why: '没有认出年度报告的标题、各部分和表格，这个文件不像政府信息公开工作年度报告。' };
  }
  return accept(formats, best, document);
}

function unreadable(document: VisibleDocument): string | undefined {
  if (
    document.some((block) => block.kind === 'table' || (block.kind === 'line' && block.text.trim() !== ''))
  ) {
    return undefined;
  }
  return document.some(({ kind }) => kind === 'image')
    ? '文件里只有图片（例如扫描件），没有可以读取的文字。'
    : '文件里没有可以读取的文字。';
}

/** What it takes from the fit that the year is one before the form was in use; an old form in a later year is common. */
const TOO_EARLY = 0.15;

function fitOf({ template: { years }, outline: { year }, match }: Reading): number {
  return year !== undefined && year < years.from ? match.fit - TOO_EARLY : match.fit;
}

function serves({ template: { years }, outline: { year } }: Reading): number {
  return year !== undefined && year >= years.from && year <= (years.to ?? Infinity) ? 1 : 0;
}

function isReport({ outline, match }: Reading): boolean {
  const tables = [...match.tables.values()].filter(isFound).length;
  return tables > 1 || (tables === 1 && outline.title !== '') || outline.parts.size >= PARTS_FOUND;
}

function isFound({ quality }: TableMatch): boolean {
  return quality >= TABLE_FOUND;
}

function accept(formats: readonly Template[], reading: Reading, document: VisibleDocument): ReadReport {
  const { template, outline } = reading;
  const { agency, kind, text, signature } = outline;
  const { year, doubt } = yearFor(template, outline);
  const unread: Unread[] = [...outline.uncertain, ...doubt];
  if (kind === undefined) {
    unread.push({ part: 'agency', why: '文件里看不出机关类型，暂按“政府部门”处理，确认前核对。' });
  }
  const blank = blankReport(template, year, { name: agency, kind: kind ?? 'department' });
  const figures = putFigures({ ...blank, text, signature }, reading, document);
  const parsed = parseReport(formats, {
    ...figures.report,
    seen: seenOf(reading, document, figures.printed),
  });
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    template,
    report: parsed.report,
    unread: [...unread, ...cutTables(document, outline.parts), ...figures.unread],
    differences: [],
    document,
    places: figures.places,
  };
}

/** 报告年度; a year before the form was in use is a slip, not a reason to refuse the file. */
function yearFor(
  { name, years: { from } }: Template,
  { year }: Outline,
): { readonly year: number; readonly doubt: readonly Unread[] } {
  if (year !== undefined && year >= from) return { year, doubt: [] };
  const why =
    year === undefined
      ? `文件里看不出报告年度，暂按${from}年处理，确认前核对。`
      : `文件写的是${year}年，表格却是${name}，暂按${from}年处理，确认前核对。`;
  return { year: from, doubt: [{ part: 'title', why }] };
}

interface PutFigures {
  readonly report: Report;
  readonly unread: readonly Unread[];
  readonly places: Readonly<Record<string, SourcePlace>>;
  /** Figures that were printed in another unit, by cell. */
  readonly printed: Readonly<Record<string, string>>;
}

function putFigures(
  start: Report,
  { template, match, outline }: Reading,
  document: VisibleDocument,
): PutFigures {
  let report = start;
  const unread: Unread[] = [];
  const places: Record<string, SourcePlace> = {};
  const printed: Record<string, string> = {};
  const cells = cellMap(template);
  for (const [table, found] of match.tables) {
    if (!isFound(found)) {
      unread.push({ part: sectionOf(template, table), why: whyNone(table, template, outline, document) });
      continue;
    }
    unread.push(...found.unread, ...leftOverOf(template, table, found));
    for (const [address, place] of found.cells) {
      // A group printed as one row has the kinds of its columns.
      const column = cells.get(address)?.column ?? columnOf(table, address);
      const figure = foreignFigure(place.text, cells.get(address)?.kind ?? 'count', column);
      places[address] = place;
      if (!figure.ok) {
        unread.push({ id: address, why: `${table.name}：${figure.why}。` });
        continue;
      }
      report = writePath(report, figurePath(address), figure.text);
      if (figure.note !== undefined) report = writePath(report, notePath(address), figure.note);
      if (figure.unit !== undefined) printed[address] = place.text;
    }
  }
  return { report, unread, places, printed };
}

function columnOf(table: Table, address: string) {
  const id = address.slice(address.lastIndexOf('.') + 1);
  const columns = table.layout === 'blocks' ? table.blocks.flatMap((block) => block.columns) : table.columns;
  const column = columns.find((one) => one.id === id);
  if (!column) throw new Error(`${table.id}: no column for ${address}`);
  return column;
}

function seenOf(
  { template, outline, match }: Reading,
  document: VisibleDocument,
  printed: Readonly<Record<string, string>>,
): Seen {
  const found = [...match.tables].filter(([, table]) => isFound(table));
  const tables = [...match.tables].map(([table, own]) => {
    const isImage = isPicture(outline.parts.get(sectionOf(template, table)), document);
    return [table.id, isFound(own) ? 'table' : isImage ? 'image' : 'none'] as const;
  });
  const extraRows: SeenRow[] = found.flatMap(([, table]) => table.extraRows);
  return {
    title: outline.title,
    headings: outline.headings,
    labels: found.flatMap(([, table]) => table.labels),
    extraRows,
    missingRows: found.flatMap(([, table]) => table.missingRows),
    tables: Object.fromEntries(tables),
    date: outline.date,
    basis: outline.basis,
    period: outline.period,
    ...(outline.besideTables.length === 0 ? {} : { besideTables: outline.besideTables }),
    ...(Object.keys(printed).length === 0 ? {} : { printed }),
  };
}
