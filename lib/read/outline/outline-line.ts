import type { ReadTable } from '../read-table';
import type { VisibleDocument, VisibleLine } from '../visible-document';

/** A line of a document, or a whole table or picture standing between lines. */
export interface OutlineLine {
  /** Index into the visible document. */
  readonly block: number;
  readonly text: string;
  readonly table?: ReadTable;
  readonly role?: VisibleLine['role'];
  readonly page?: number;
  readonly printed: boolean;
  readonly indented: boolean;
  readonly afterBlank: boolean;
  /** What the window of a browser shows over the page. */
  readonly isPageTitle: boolean;
}

const known = new WeakMap<VisibleDocument, readonly OutlineLine[]>();

/** The lines of a document without blank ones. A table that only lays out a page gives its texts as lines. */
export function outlineLines(document: VisibleDocument): readonly OutlineLine[] {
  const lines = known.get(document) ?? makeLines(document);
  known.set(document, lines);
  return lines;
}

function makeLines(document: VisibleDocument): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let afterBlank = false;
  document.forEach((block, at) => {
    const place = { block: at, ...(block.page === undefined ? {} : { page: block.page }) };
    const plain = { ...place, printed: false, indented: false, afterBlank, isPageTitle: false };
    if (block.kind === 'image') return;
    if (block.kind === 'table' && !isLayout(block.table)) {
      lines.push({ ...plain, text: '', table: block.table });
      afterBlank = false;
      return;
    }
    const texts = block.kind === 'table' ? block.table.cells.map(({ text }) => text) : [block.text];
    for (const text of texts.flatMap((whole) => whole.split('\n'))) {
      if (text.trim() === '') {
        afterBlank = true;
        continue;
      }
      lines.push({
        ...plain,
        afterBlank,
        text: text.trim(),
        ...(block.kind === 'line'
          ? {
              printed: block.printed === true,
              isPageTitle: block.isPageTitle === true,
              indented: block.indented === true || /^(?:\u3000|\s{2,})/.test(text),
              ...(block.role === undefined ? {} : { role: block.role }),
            }
          : {}),
      });
      afterBlank = false;
    }
  });
  return lines;
}

function isLayout({ columns, cells }: ReadTable): boolean {
  return columns <= 1 || cells.length <= 1;
}
