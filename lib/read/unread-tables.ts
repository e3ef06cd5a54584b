import type { Table, Template } from '@/lib/template/types';
import type { TableMatch } from './match/match-result';
import type { BlockRange, Outline } from './outline/outline';
import type { Unread } from './read-result';
import type { VisibleDocument } from './visible-document';

/** Figures without a row that a message names. */
const MOST_SHOWN = 10;

/** The part of the report in which a table stands. */
export function sectionOf({ sections }: Template, table: Table): string {
  return sections.find((section) => section.kind === 'table' && section.table === table)?.id ?? table.id;
}

/** Why a table is not there. */
export function whyNone(
  table: Table,
  template: Template,
  { parts }: Outline,
  document: VisibleDocument,
): string {
  return isPicture(parts.get(sectionOf(template, table)), document)
    ? `${table.name}在原件中是图片，没有可以读取的表格，需要对照原件填写。`
    : `原件中没有找到${table.name}，需要对照原件填写。`;
}

/** Figures of a table that have no place in the report must not vanish without a word. */
export function leftOverOf(
  template: Template,
  table: Table,
  { leftOver = [] }: TableMatch,
): readonly Unread[] {
  if (leftOver.length === 0) return [];
  const shown = leftOver.slice(0, MOST_SHOWN).join('、') + (leftOver.length > MOST_SHOWN ? '……' : '');
  return [
    {
      part: sectionOf(template, table),
      why: `${table.name}中有数不知属于哪一行，没有读入：${shown}。对照原件核对。`,
    },
  ];
}

/** Whether a part of the document holds a picture. */
export function isPicture(range: BlockRange | undefined, document: VisibleDocument): boolean {
  return range !== undefined && document.slice(range.from, range.to).some(({ kind }) => kind === 'image');
}
