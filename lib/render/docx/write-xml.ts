const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/**
 * Writes an element that docx prepared, `{ 'w:p': [{ _attr: { … } }, { 'w:r': … }] }`, as its packer does: a list is
 * the content, anything else an element without content.
 */
export function writeXml(element: object): string {
  const [[name, content] = ['', undefined]] = Object.entries(element);
  if (name === '') throw new Error('docx: an element without a name');
  let attributes = '';
  let inner = '';
  for (const part of partsOf(content)) {
    if (typeof part !== 'object' || part === null) inner += escapeText(String(part));
    else if ('_attr' in part) attributes += writeAttributes(part._attr);
    else if (Object.keys(part).length > 0) inner += writeXml(part);
  }
  const isEmpty = typeof content === 'object' && !Array.isArray(content);
  return isEmpty ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

export function escapeText(text: string): string {
  return text.replace(/[&"'<>]/g, (character) => ESCAPES.get(character) ?? character);
}

function partsOf(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? content : [content];
}

function writeAttributes(attributes: unknown): string {
  return Object.entries(attributes ?? {})
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
}
