import type { Path } from '@/lib/report/path';
import type { Template } from '@/lib/template/types';
import { cellMap, cellName } from '@/lib/template/walk';

/** A place of the report in words: 表三 （一）予以公开 / 自然人, 总体情况 平台建设, 落款日期. */
export function pathWords(template: Template, path: Path): string {
  const [root, first = '', second = ''] = path.split('.');
  if (root === 'signature') return first === 'date' ? '成文日期' : '署名';
  if (root === 'text') {
    if (first === 'opening') return template.opening.shortName;
    const section = template.sections.find(({ id }) => id === first);
    if (section?.kind !== 'aspects') return section?.shortName ?? first;
    const slot = [section.lead, ...section.aspects].find(({ id }) => id === second);
    return slot ? `${section.shortName} ${slot.shortName}` : section.shortName;
  }
  const cell = cellMap(template).get(path.slice(path.indexOf('.') + 1));
  const words = cell ? `${cell.table.name} ${cellName(cell)}` : path;
  return root === 'notes' ? `${words} 附注` : words;
}
