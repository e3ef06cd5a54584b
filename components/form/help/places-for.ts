import { guidedPlaces, type GuidedPlace } from '@/lib/template/guided-places';
import type { Template } from '@/lib/template/types';
import type { FocusedPlace } from '../focused-place';
import { cellMap } from '@/lib/template/walk';

/** What the panel explains: the row and column of the cell, else the text, else the part with its aspects. */
export function placesFor(template: Template, step: string, focused: FocusedPlace): readonly GuidedPlace[] {
  const places = guidedPlaces(template);
  const cell = focused.cell === null ? undefined : cellMap(template).get(focused.cell);
  if (cell) {
    const { table, row, column } = cell;
    const ids = [`row.${table.id}.${row.id}`, `column.${table.id}.${column.id}`];
    return places.filter(({ id }) => ids.includes(id));
  }
  const ofStep = places.filter((place) => stepOf(place) === step);
  const ofText = ofStep.filter(({ shown }) => 'text' in shown && shown.text === focused.text);
  // The first aspect stands where its part does too.
  const text = ofText[ofText.length - 1];
  return text ? [text] : ofStep;
}

/** A row or column is explained with its cell only. */
function stepOf(place: GuidedPlace): string | null {
  if (place.kind === 'opening') return 'opening';
  return place.kind === 'part' || place.kind === 'aspect' ? place.part : null;
}
