import ts from 'typescript';

/** 一处文字: words that stand in the code to be read by a person. */
export interface ShownText {
  readonly file: string;
  readonly line: number;
  /** What is put in while the program runs stands as ◇. */
  readonly text: string;
}

const HAN = /\p{Script=Han}/u;
const LETTERS = /\p{L}/u;
/** Attributes whose text is shown or read aloud. */
const SPOKEN = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
  'note',
  'caption',
  'word',
]);

/** Every text of a file that a person will read: what holds 汉字, and whatever stands in markup. */
export function shownTexts(file: string, source: string): readonly ShownText[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: ShownText[] = [];
  visit(parsed);
  return found;

  function visit(node: ts.Node): void {
    const text = textOf(node);
    if (text !== undefined && (HAN.test(text) || (isMarkup(node) && LETTERS.test(text)))) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
      found.push({ file, line: line + 1, text: text.trim() });
    }
    ts.forEachChild(node, visit);
  }
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('◇');
}

/** Text between tags, or an attribute that is read aloud. */
function isMarkup(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  const { parent } = node;
  return ts.isJsxAttribute(parent) && SPOKEN.has(parent.name.getText());
}
