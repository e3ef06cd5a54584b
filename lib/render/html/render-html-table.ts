import type { PrintedCell, TableBlock } from '@/lib/document/blocks';
import { escapeHtml, escapeLines } from './escape-html';

/** Pixels below which a table is scrolled instead of squeezed: a table of few columns fits a phone. */
const NARROWEST = 320;
const WIDEST = 640;
const COLUMN = 62;

const BORDER = 'border:1px solid #000;padding:4px;';

/**
 * A table with its caption, spans and scopes. It scrolls in a box of its own where the screen is narrow. Looks are
 * attributes and inline styles: portals strip classes and style elements.
 */
export function renderHtmlTable(table: TableBlock): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, table.widths.length * COLUMN));
  const caption = escapeHtml(table.caption);
  return [
    `<div style="overflow-x:auto;margin:12px 0" role="region" aria-label="${caption}" tabindex="0">`,
    `<table width="100%" border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;min-width:${width}px;width:100%;font-size:15px;line-height:1.5">`,
    `<caption style="text-align:center;padding:4px;font-weight:bold">${caption}</caption>`,
    `<colgroup>${table.widths.map((mm) => `<col width="${percent(mm, table.widths)}">`).join('')}</colgroup>`,
    ...rowGroups(table),
    '</table>',
    '</div>',
  ].join('\n');
}

function percent(mm: number, widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `${Math.round((mm / total) * 1000) / 10}%`;
}

/** The head, then a body; a table of blocks has a body for each block, so that a band heads its own rows alone. */
function rowGroups({ rows, headRows, cells }: TableBlock): string[] {
  const bands = cells.flatMap(({ role, row }) => (role === 'band' ? [row] : []));
  const starts = [...new Set([headRows, ...bands])];
  const bodies = starts.map((start, i) => group('tbody', start, starts[i + 1] ?? rows, cells));
  return headRows === 0 ? bodies : [group('thead', 0, headRows, cells), ...bodies];
}

function group(name: string, from: number, to: number, cells: readonly PrintedCell[]): string {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1) {
    const line = cells.filter((cell) => cell.row === row).map(renderCell);
    lines.push(`<tr>${line.join('')}</tr>`);
  }
  return `<${name}>\n${lines.join('\n')}\n</${name}>`;
}

const SCOPES: Readonly<Partial<Record<PrintedCell['role'], string>>> = {
  band: 'rowgroup',
  stub: 'col',
  columnHead: 'col',
  rowHead: 'row',
};

function renderCell({ role, text, rowSpan, columnSpan, groups }: PrintedCell): string {
  const scope = SCOPES[role];
  const name = scope === undefined ? 'td' : 'th';
  const align = role === 'rowHead' && groups !== true ? 'left' : 'center';
  const attributes = [
    ...(scope === undefined ? [] : [`scope="${scope}"`]),
    ...(columnSpan > 1 ? [`colspan="${columnSpan}"`] : []),
    ...(rowSpan > 1 ? [`rowspan="${rowSpan}"`] : []),
    `align="${align}"`,
    `style="${BORDER}text-align:${align}${name === 'th' ? ';font-weight:normal' : ''}"`,
  ];
  return `<${name} ${attributes.join(' ')}>${escapeLines(text)}</${name}>`;
}
