import type { Path } from '@/lib/report/path';
import type { Seen } from '@/lib/report/seen';
import type { Template } from '@/lib/template/types';
import { cellMap, tablesOf } from '@/lib/template/walk';
import type { ExampleReport } from './example';
import { placeOf } from './places';
import { slotsOf } from './prose-places';

/** 例子说明: what differs from 零报告, one phrase each. */
export function exampleWords(
  template: Template,
  { agency, set, seen, settings, year }: ExampleReport,
): readonly string[] {
  return [
    ...(year === undefined ? [] : [`${year}年的报告`]),
    ...(agency?.name === undefined ? [] : [`机关是“${agency.name}”`]),
    ...(agency?.powers === undefined ? [] : [`设置中勾选 ${agency.powers.length} 项职权`]),
    ...(settings?.wordList ?? []).map(({ word }) => `词表中有“${word}”`),
    ...Object.entries(set ?? {}).map(
      ([path, value]) => `${placeWords(template, path)}${valueWords(path, value)}`,
    ),
    ...(seen ? seenWords(template, seen) : []),
  ];
}

function valueWords(path: Path, value: string | null): string {
  if (value === null || value === '') return '空着';
  return path.startsWith('text.') ? `写“${value}”` : `填 ${value}`;
}

function placeWords(template: Template, path: Path): string {
  const [root = '', ...rest] = path.split('.');
  const address = rest.join('.');
  const cell = cellMap(template).get(address);
  if (cell) return root === 'notes' ? `${placeOf(cell)}的附注` : placeOf(cell);
  if (root === 'text') return slotName(template, rest);
  if (root === 'signature') return rest[0] === 'date' ? '落款日期' : '落款';
  const table = tablesOf(template).find(({ id }) => id === rest[0]);
  const group = table?.groups?.[rest[1] ?? ''];
  return `${table?.name ?? ''}多出的“${group?.label ?? rest[1] ?? ''}”行`;
}

function slotName(template: Template, [id = '', slot]: readonly string[]): string {
  const section = template.sections.find((one) => one.id === id);
  if (!section) return template.opening.shortName;
  const inner = section.kind === 'aspects' ? [section.lead, ...section.aspects] : [];
  const name = inner.find((one) => one.id === slot)?.shortName ?? slotsOf(section)[0]?.shortName;
  return `第${section.number}部分“${slot === 'whole' || name === undefined ? section.shortName : name}”`;
}

function seenWords(template: Template, seen: Partial<Seen>): readonly string[] {
  const tables = tablesOf(template);
  const nameOf = (id: string) => tables.find((table) => table.id === id)?.name ?? id;
  const words = (name: string, text: string | undefined) => (text ? [`${name}“${text}”`] : []);
  return [
    '从原件读入',
    ...words('标题', seen.title),
    ...words('统计期限', seen.period),
    ...words('编制依据', seen.basis),
    ...words('成文日期', seen.date),
    ...(seen.headings ?? []).flatMap(({ text }) => words('有小标题', text)),
    ...(seen.labels ?? []).map(({ id, text }) => `${nameOf(id.split('.')[0] ?? '')}印有“${text}”`),
    ...(seen.besideTables ?? []).flatMap(({ part, text }) =>
      words(`${slotName(template, [part])}表格外有`, text),
    ),
    ...(seen.extraRows ?? []).map(({ table, label }) => `${nameOf(table)}多出“${label}”行`),
    ...(seen.missingRows ?? []).map((row) => `${nameOf(row.split('.')[0] ?? '')}少一行`),
    ...Object.entries(seen.tables ?? {}).flatMap(([id, how]) =>
      how === 'table' ? [] : [`${nameOf(id)}${how === 'image' ? '只有图片' : '没有找到'}`],
    ),
  ];
}
