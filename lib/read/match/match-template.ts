import type { Table, Template } from '@/lib/template/types';
import { partsOf } from '@/lib/template/walk';
import type { BlockRange } from '../outline/outline';
import type { VisibleDocument } from '../visible-document';
import type { OtherLines } from './assign-runs';
import type { TableMatch } from './match-result';
import { matchTable } from './match-table';

/** 匹配结果 of all tables of a format. */
export interface TemplateMatch {
  readonly tables: ReadonlyMap<Table, TableMatch>;
  /** How well the document fits the format; each table counts alike. */
  readonly fit: number;
}

/** From here on a table that was found in its part is not looked for elsewhere. */
const CERTAIN = 0.95;

/** Finds the tables of a format, each in its part first. Where a part has no such table, the whole document is searched. */
export function matchTemplate(
  template: Template,
  document: VisibleDocument,
  parts: ReadonlyMap<string, BlockRange>,
): TemplateMatch {
  const sections = template.sections.filter((section) => section.kind === 'table');
  const found = new Map<Table, TableMatch>();
  let elsewhere: OtherLines = { after: 0, before: 0 };
  // The longest table says most about how the file is printed.
  for (const { id, table } of [...sections].sort((a, b) => rowsOf(b.table) - rowsOf(a.table))) {
    const match = findTable(table, document, parts.get(id), elsewhere);
    found.set(table, match);
    elsewhere = {
      after: elsewhere.after + match.otherLines.after,
      before: elsewhere.before + match.otherLines.before,
    };
  }
  const tables = new Map(
    sections.flatMap(({ table }) => {
      const match = found.get(table);
      return match ? [[table, match] as const] : [];
    }),
  );
  const fit = [...tables.values()].reduce((sum, match) => sum + fitOf(match), 0);
  return { tables, fit: fit / Math.max(1, tables.size) };
}

function rowsOf(table: Table): number {
  return partsOf(table).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** What a row too many or too few takes from the fit of a table. */
const ODD_ROW = 0.05;

function fitOf({ quality, heads, extraRows, missingRows }: TableMatch): number {
  return quality + heads - (extraRows.length + missingRows.length) * ODD_ROW;
}

function findTable(
  table: Table,
  document: VisibleDocument,
  range: BlockRange | undefined,
  elsewhere: OtherLines,
): TableMatch {
  const inPart = range && matchTable(table, document, blocksOf(range.from, range.to), elsewhere);
  if (inPart && inPart.quality >= CERTAIN) return inPart;
  const anywhere = matchTable(table, document, searchable(document), elsewhere);
  return inPart && worth(inPart) >= worth(anywhere) ? inPart : anywhere;
}

/** Labels and figures count alike: the words of a table may stand in prose, but not with its figures. */
function worth({ quality, cells, unread }: TableMatch): number {
  const share = cells.size / Math.max(1, cells.size + unread.length);
  return quality * (1 + share);
}

/** Beyond it a document is searched in its tables alone. */
const MOST_LINES = 1500;
/** A line as long as that is prose. */
const LONGEST_LINE = 120;

/** The blocks in which a table may stand that is not in its part. */
function searchable(document: VisibleDocument): number[] {
  const isLong = document.length > MOST_LINES;
  return blocksOf(0, document.length).filter((index) => {
    const block = document[index];
    return (
      block?.kind === 'table' || (block?.kind === 'line' && !isLong && block.text.length <= LONGEST_LINE)
    );
  });
}

function blocksOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
