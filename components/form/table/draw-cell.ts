import type { CellLook } from './cell-look';

/** Draws a cell of the page as `FigureCell` renders it. What stays as it is is left alone: it would be laid out again. */
export function drawCell(
  place: HTMLTableCellElement,
  { className, label, isOdd, claim, sum }: CellLook,
): void {
  if (place.className !== className) place.className = className;
  const field = place.querySelector('input, output');
  if (!field) return;
  if (field.getAttribute('aria-label') !== label) field.setAttribute('aria-label', label);
  if (field.tagName === 'INPUT') {
    if (isOdd) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    return;
  }
  const [printed, computed] = field.children;
  if (printed) printed.toggleAttribute('hidden', claim === '');
  write(printed, claim);
  write(computed, sum);
}

function write(element: Element | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
