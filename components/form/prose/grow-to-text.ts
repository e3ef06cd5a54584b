/** Makes a text field as high as its text, so that the prose reads like a page and not through a slot. */
export function growToText(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
