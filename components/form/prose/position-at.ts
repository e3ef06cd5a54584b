import type { Node } from 'prosemirror-model';
import { expressionOf } from './prose-schema';

/** Where in the document a place of its plain text is; within a figure, the place behind it. */
export function positionAt(doc: Node, offset: number, textOf: (expr: string) => string): number {
  let passed = 0;
  let found = doc.content.size - 1;
  let isFound = false;
  doc.descendants((node, at) => {
    if (isFound) return false;
    if (node.isTextblock) {
      if (at > 0) passed += 1;
      if (offset === passed) [found, isFound] = [at + 1, true];
      return true;
    }
    const length = node.isText ? node.nodeSize : textOf(expressionOf(node) ?? '').length;
    if (offset <= passed + length) {
      [found, isFound] = [at + (node.isText ? offset - passed : node.nodeSize), true];
    }
    passed += length;
    return false;
  });
  return found;
}
