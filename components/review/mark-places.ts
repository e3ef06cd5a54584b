import type { Path } from '@/lib/report/path';

/** A place that has something to say: a comment that is open, or a change since the return. */
export interface MarkedPlace {
  readonly path: Path;
  readonly kind: 'comment' | 'change';
}

const words = { comment: '有批注', change: '退回后修改过' };

/**
 * Marks the fields of the step in view. The cells are not rendered for it: a mark is an attribute that the form knows
 * nothing of. The returned function takes the marks away.
 */
export function markPlaces(places: readonly MarkedPlace[]): () => void {
  const marked: Element[] = [];
  for (const { path, kind } of places) {
    const field =
      document.getElementById(path) ?? document.querySelector(`[data-cell="${cellOf(path)}"] input`);
    const box = field?.closest('td, section') ?? field;
    if (!field || !box) continue;
    box.setAttribute(`data-${kind}`, '');
    const said = field.getAttribute('aria-description');
    field.setAttribute('aria-description', said === null ? words[kind] : `${said}，${words[kind]}`);
    marked.push(box, field);
  }
  return () => {
    for (const element of marked) {
      element.removeAttribute('data-comment');
      element.removeAttribute('data-change');
      element.removeAttribute('aria-description');
    }
  };
}

function cellOf(path: Path): string {
  return path.slice(path.indexOf('.') + 1);
}
