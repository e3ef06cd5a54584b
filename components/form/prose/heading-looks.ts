import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { headingLevel } from '@/lib/report/prose-heading';
import { linesOf } from './prose-schema';

/** 层次标题 （一） 1. （1） look as they will be printed, the moment they have their shape. */
export function headingLooks(className: string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const looks: Decoration[] = [];
        doc.forEach((paragraph, at) => {
          const line = linesOf(paragraph, () => '0').trim();
          if (headingLevel(line) === undefined) return;
          looks.push(Decoration.node(at, at + paragraph.nodeSize, { class: className }));
        });
        return DecorationSet.create(doc, looks);
      },
    },
  });
}
