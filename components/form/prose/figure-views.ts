import type { NodeView } from 'prosemirror-view';
import type { Node } from 'prosemirror-model';
import { expressionOf } from './prose-schema';

/** What a bound figure shows, and where it comes from. */
export interface FigureLook {
  readonly text: string;
  readonly words: string;
  readonly isBlank: boolean;
}

export interface FigureViews {
  readonly make: (node: Node) => NodeView;
  /** Shows what the tables say now. */
  readonly refresh: () => void;
}

/** 与表格相连的数字 on screen: named for screen readers by its value and its source, and following the table at once. */
export function figureViews(
  lookOf: (expr: string) => FigureLook,
  styles: { readonly figure: string; readonly blank: string },
): FigureViews {
  const draws = new Set<() => void>();
  return {
    make(node) {
      const dom = document.createElement('span');
      dom.setAttribute('role', 'img');
      const draw = () => {
        const { text, words, isBlank } = lookOf(expressionOf(node) ?? '');
        if (dom.textContent !== text) dom.textContent = text;
        dom.className = isBlank ? `${styles.figure} ${styles.blank}` : styles.figure;
        dom.title = words;
        dom.setAttribute('aria-label', `${text}，${words}`);
      };
      draw();
      draws.add(draw);
      return { dom, ignoreMutation: () => true, destroy: () => void draws.delete(draw) };
    },
    refresh: () => draws.forEach((draw) => draw()),
  };
}
