import type { Figure, Sheet } from '@/lib/report/evaluate';
import type { Check } from '@/lib/template/check-types';
import type { Table, Template } from '@/lib/template/types';
import { cellName, tablesOf, type Cell } from '@/lib/template/walk';

/** The part that holds a table. */
export function partOf(template: Template, table: string): string {
  const section = template.sections.find((one) => one.kind === 'table' && one.table.id === table);
  if (!section) throw new Error(`${template.id}: no part holds table ${table}`);
  return section.id;
}

export function tableOf(template: Template, id: string): Table {
  const table = tablesOf(template).find((candidate) => candidate.id === id);
  if (!table) throw new Error(`${template.id}: unknown table ${id}`);
  return table;
}

export function figureAt(sheet: Sheet, address: string): Figure {
  const figure = sheet.get(address);
  if (!figure) throw new Error(`unknown cell ${address}`);
  return figure;
}

/** A cell in words: 表三“（一）予以公开 / 自然人”. */
export function placeOf(cell: Cell): string {
  return `${cell.table.name}“${cellName(cell)}”`;
}

/** 一种校验: the checks of one kind. */
export type CheckOf<K extends Check['kind']> = Check & { readonly kind: K };

/** The checks of one kind that a form declares. */
export function checksOf<K extends Check['kind']>(template: Template, kind: K): readonly CheckOf<K>[] {
  return template.checks.filter((check): check is CheckOf<K> => check.kind === kind);
}

/** The ids under which a form declares checks of one kind. */
export function ruleIdsOf(template: Template, kind: Check['kind']): readonly string[] {
  return [...new Set(checksOf(template, kind).map(({ rule }) => rule))];
}
