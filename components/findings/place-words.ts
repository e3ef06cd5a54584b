import type { Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';

/** Where a finding is, in words: 表三 · T3-02, 第五部分 · S07. */
export function placeWords(template: Template, finding: Finding): string {
  const cell = cellMap(template).get(finding.cells[0] ?? '');
  const section = template.sections.find(({ id }) => id === finding.part);
  const place = cell ? cell.table.name : section ? `第${section.number}部分` : '基本信息与导语';
  return `${place} · ${finding.ruleId}`;
}

/** The path of the field that a finding leads to. */
export function fieldOf(finding: Finding): string {
  const [cell] = finding.cells;
  if (cell !== undefined) return `tables.${cell}`;
  return finding.slot ?? (finding.part === 'basics' ? 'signature.name' : `text.${finding.part}`);
}
