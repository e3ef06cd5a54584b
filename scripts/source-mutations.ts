import ts from 'typescript';

/** One small change of a source text that a good test notices. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly line: number;
  /** `a === b` → `a !== b`, shortened to one line. */
  readonly what: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '+=': '-=',
  '&&': '||',
  '||': '&&',
};

const METHODS: Readonly<Record<string, string>> = { every: 'some', some: 'every' };

/** Every place of a TypeScript source where a generic operator applies. Types and imports are left alone. */
export function mutationsOf(source: string): readonly Mutation[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true);
  const found: Mutation[] = [];
  const replace = (node: ts.Node, replacement: string) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.push({
      start,
      end,
      replacement,
      line,
      what: shortened(`${source.slice(start, end)} → ${replacement}`),
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    mutateNode(node, (one) => one.getText(file), replace);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

type TextOf = (node: ts.Node) => string;
type Replace = (node: ts.Node, replacement: string) => void;

function mutateNode(node: ts.Node, textOf: TextOf, replace: Replace): void {
  if (ts.isBinaryExpression(node)) {
    const operator = OPERATORS[textOf(node.operatorToken)];
    if (operator !== undefined) replace(node.operatorToken, operator);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator !== ts.SyntaxKind.PlusPlusToken) {
    replace(node, textOf(node.operand));
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) {
    replace(node, 'false');
  } else if (node.kind === ts.SyntaxKind.FalseKeyword) {
    replace(node, 'true');
  } else if (ts.isBigIntLiteral(node)) {
    replace(node, `${String(BigInt(node.text.replace(/[n_]/g, '')) + 1n)}n`);
  } else if (ts.isNumericLiteral(node)) {
    replace(node, String(Number(node.text) + 1));
  } else if (ts.isConditionalExpression(node)) {
    replace(node, `${textOf(node.condition)} ? ${textOf(node.whenFalse)} : ${textOf(node.whenTrue)}`);
  } else if (ts.isIfStatement(node)) {
    replace(node.expression, 'false');
  } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 1) {
    dropEach(node, textOf, replace);
  } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    mutateCall(node, node.expression, textOf, replace);
  } else if (ts.isPropertyAssignment(node) && textOf(node.name) === 'severity') {
    replace(node.initializer, textOf(node.initializer) === "'hint'" ? "'error'" : "'hint'");
  }
}

/** An array without one of its terms. */
function dropEach(array: ts.ArrayLiteralExpression, textOf: TextOf, replace: Replace): void {
  for (const dropped of array.elements) {
    const kept = array.elements.filter((element) => element !== dropped);
    replace(array, `[${kept.map(textOf).join(', ')}]`);
  }
}

function mutateCall(
  call: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  textOf: TextOf,
  replace: Replace,
): void {
  const other = METHODS[callee.name.text];
  if (other !== undefined) replace(callee.name, other);
  if (callee.name.text === 'filter' || callee.name.text === 'trim') replace(call, textOf(callee.expression));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 110 ? `${line.slice(0, 107)}...` : line;
}
