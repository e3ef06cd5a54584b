import { headingLevel, type SubheadingLevel } from './prose-heading';
import { joinPieces, piecesOf, type ProsePiece, type ProseSource } from './prose-source';

type RichNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'figure'; readonly attrs: { readonly expr: string } };

type RichLine =
  | { readonly type: 'paragraph'; readonly content: readonly RichNode[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: SubheadingLevel };
      readonly content: readonly RichNode[];
    };

/** 带格式的正文 in a report file: paragraphs, headings （一） 1. （1）, and figures that follow a table. */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly RichLine[];
}

/** By the keys of `text`. */
export type RichTexts = Readonly<Record<string, RichText | Readonly<Record<string, RichText>>>>;

export function isRichText(value: RichTexts[string] | undefined): value is RichText {
  return value?.type === 'doc';
}

export function sourceOfRichText({ content }: RichText): ProseSource {
  return content.map((line) => joinPieces(line.content.map(pieceOf))).join('\n');
}

export function richTextOf(source: ProseSource): RichText {
  return { type: 'doc', content: source.split('\n').map(richLine) };
}

function pieceOf(node: RichNode): ProsePiece {
  return node.type === 'text' ? { text: node.text } : { expr: node.attrs.expr };
}

function richLine(source: ProseSource): RichLine {
  const pieces = piecesOf(source);
  const content = pieces.map((piece): RichNode =>
    'expr' in piece ? { type: 'figure', attrs: { expr: piece.expr } } : { type: 'text', text: piece.text },
  );
  const shape = pieces.map((piece) => ('expr' in piece ? '0' : piece.text)).join('');
  const level = headingLevel(shape.trim());
  return level === undefined
    ? { type: 'paragraph', content }
    : { type: 'heading', attrs: { level }, content };
}
