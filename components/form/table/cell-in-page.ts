import { figurePath } from '@/lib/report/path';

/** Address of the cell that something of the page stands in. */
export function addressAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-cell]')?.getAttribute('data-cell') ?? undefined;
}

/** Moves the focus to a cell; what it says is selected, so that typing replaces it. */
export function focusCell(sheet: HTMLElement | null, address: string): void {
  const field = sheet?.querySelector<HTMLElement>(`[id="${figurePath(address)}"]`);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Whether the caret stands where an arrow would leave the field; a wholly selected text counts. */
export function edgesOf(field: HTMLElement): { readonly atStart: boolean; readonly atEnd: boolean } {
  if (!(field instanceof HTMLInputElement)) return { atStart: true, atEnd: true };
  const { selectionStart: start, selectionEnd: end, value } = field;
  const isWhole = start === 0 && end === value.length;
  return { atStart: isWhole || end === 0, atEnd: isWhole || start === value.length };
}

const EDITING = 'data-editing';

export function isEditing(field: Element): boolean {
  return field.closest('[data-cell]')?.hasAttribute(EDITING) === true;
}

/** The arrows move the caret until the cell is left. */
export function beginEditing(field: EventTarget | null): void {
  if (!(field instanceof HTMLInputElement) || field.readOnly) return;
  field.closest('[data-cell]')?.setAttribute(EDITING, 'true');
}

export function stopEditing(field: Element): void {
  field.closest('[data-cell]')?.removeAttribute(EDITING);
}
