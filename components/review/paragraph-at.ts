import type { Path } from '@/lib/report/path';

/** A text with the paragraph in which its caret stands, where it has several: text.overview.platform#2. */
export function paragraphAt(path: Path): string {
  const field = document.getElementById(path);
  if (!(field instanceof HTMLTextAreaElement) || !field.value.includes('\n')) return path;
  const before = field.value.slice(0, field.selectionStart);
  return `${path}#${before.split('\n').length}`;
}
