import { tableGrid } from '@/lib/template/grid';
import type { Template } from '@/lib/template/types';
import { tablesOf } from '@/lib/template/walk';
import { gridTexts } from './grid-texts';
import type { SourcePlace } from './read-result';
import type { VisibleDocument } from './visible-document';

/** 出处 of the figures in a document of our own: its official tables have them where the form has them. */
export function ownPlaces(
  template: Template,
  document: VisibleDocument,
): Readonly<Record<string, SourcePlace>> {
  const places: Record<string, SourcePlace> = {};
  for (const table of tablesOf(template)) {
    for (const [block, shown] of document.entries()) {
      const texts = shown.kind === 'table' ? gridTexts(table, shown.table) : undefined;
      if (!texts) continue;
      for (const { address, row, column } of tableGrid(table).cells) {
        if (address !== undefined) places[address] = { block, row, column, text: texts.get(address) ?? '' };
      }
      break;
    }
  }
  return places;
}
