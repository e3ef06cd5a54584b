import { Schema, type Node } from 'prosemirror-model';
import { figureMark, piecesOf, type ProseSource } from '@/lib/report/prose-source';

/** 正文 while it is edited: paragraphs of text and figures. A heading is a paragraph that looks like one. */
export const proseSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', toDOM: () => ['p', 0] },
    text: { group: 'inline' },
    figure: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { expr: { validate: 'string' } },
      toDOM: () => ['span', { 'data-figure': '' }],
    },
  },
});

/** The expression of a figure; undefined for any other node. */
export function expressionOf(node: Node): string | undefined {
  const expr: unknown = node.type === proseSchema.nodes.figure ? node.attrs['expr'] : undefined;
  return typeof expr === 'string' ? expr : undefined;
}

export function docOfSource(source: ProseSource): Node {
  return proseSchema.node('doc', null, source.split('\n').map(paragraphOf));
}

export function paragraphOf(line: ProseSource): Node {
  const nodes = piecesOf(line).map((piece) =>
    'expr' in piece ? proseSchema.node('figure', { expr: piece.expr }) : proseSchema.text(piece.text),
  );
  return proseSchema.node('paragraph', null, nodes);
}

export function sourceOfDoc(doc: Node): ProseSource {
  return linesOf(doc, figureMark);
}

/** The lines of a document or of a part of it, each figure as `figure` says. */
export function linesOf(doc: Pick<Node, 'content'>, figure: (expr: string) => string): string {
  const { content } = doc;
  return content.textBetween(0, content.size, '\n', (node) => figure(expressionOf(node) ?? ''));
}
