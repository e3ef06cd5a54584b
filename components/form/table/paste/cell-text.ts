/** Elements that stand on lines of their own, as far as they occur in cells. */
const LINES = new Set(['P', 'DIV', 'LI', 'BR', 'H1', 'H2', 'H3', 'H4']);
const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'TITLE']);

/** The text of a copied cell as it is seen: paragraphs on lines, white space of the source collapsed, fields by their value. */
export function cellText(cell: Element): string {
  return seenText(cell)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function seenText(element: Element): string {
  return Array.from(element.childNodes).map(textOf).join('');
}

function textOf(node: ChildNode): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' ');
  if (!(node instanceof Element) || UNSEEN.has(node.tagName)) return '';
  if (/display:\s*none|mso-hide:\s*all/.test(node.getAttribute('data-style') ?? '')) return '';
  if (node.tagName === 'INPUT') return node.getAttribute('value') ?? '';
  return LINES.has(node.tagName) ? `\n${seenText(node)}\n` : seenText(node);
}
