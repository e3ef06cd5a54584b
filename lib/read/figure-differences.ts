import { evaluate } from '@/lib/report/evaluate';
import type { Report } from '@/lib/report/report';
import type { Table, Template } from '@/lib/template/types';
import { tablesOf } from '@/lib/template/walk';
import { gridTexts, type GridTexts } from './grid-texts';
import { isPrinted } from './printed-cell';
import type { ReadTable } from './read-table';

export interface FigureDifference {
  readonly address: string;
  /** What the file shows. */
  readonly shown: string;
}

export interface ComparedTables {
  readonly differences: readonly FigureDifference[];
  /** Official tables that the file does not show as the form prescribes. */
  readonly missing: readonly Table[];
}

/** 比对: the figures that a file shows against those of the report, by value. */
export function figureDifferences(
  template: Template,
  report: Report,
  read: readonly ReadTable[],
): ComparedTables {
  const sheet = evaluate(template, report);
  const differences: FigureDifference[] = [];
  const missing: Table[] = [];
  for (const { table, texts } of officialTables(template, read)) {
    if (!texts) missing.push(table);
    for (const [address, shown] of texts ?? []) {
      const figure = sheet.get(address);
      if (!figure) throw new Error(`${template.id}: no figure for ${address}`);
      if (!isPrinted(shown, figure, report.notes[address] ?? '')) differences.push({ address, shown });
    }
  }
  return { differences, missing };
}

export interface OfficialTable {
  readonly table: Table;
  readonly texts: GridTexts | undefined;
}

/** The tables of a format with what a file shows in them: the first table of the file that has the official grid. */
export function officialTables(template: Template, read: readonly ReadTable[]): OfficialTable[] {
  return tablesOf(template).map((table) => {
    for (const candidate of read) {
      const texts = gridTexts(table, candidate);
      if (texts) return { table, texts };
    }
    return { table, texts: undefined };
  });
}
