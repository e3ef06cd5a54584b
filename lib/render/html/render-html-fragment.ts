import type { Block, ParagraphBlock, ReportDocument } from '@/lib/document/blocks';
import { escapeHtml, escapeLines } from './escape-html';
import { renderHtmlTable } from './render-html-table';

const TEXT = 'margin:0;line-height:2;text-indent:2em';
const RIGHT = 'margin:0;line-height:2;text-align:right';

/** 正文 of the page: what is pasted into the editor of a portal. */
export function renderHtmlFragment({ draft, blocks }: ReportDocument): string {
  const mark = '<p style="margin:0;text-align:center;color:#b00"><strong>草稿</strong></p>';
  return [...(draft ? [mark] : []), ...blocks.map(renderBlock)].join('\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1 style="text-align:center;font-size:24px;line-height:1.5">${block.lines.map(escapeHtml).join('<br>')}</h1>`;
    case 'heading':
      return heading(block.level, block.text);
    case 'paragraph':
      return paragraph(block);
    case 'table':
      return renderHtmlTable(block);
    case 'signature':
      return [block.name, block.date]
        .filter((line) => line !== '')
        .map((line) => `<p style="${RIGHT}">${escapeLines(line)}</p>`)
        .join('\n');
  }
}

/** Levels go one down: the title of the page is its only first one. */
function heading(level: 1 | 2 | 3 | 4, text: string): string {
  const size = level === 1 ? '20px' : '17px';
  return `<h${level + 1} style="margin:12px 0 4px;font-size:${size};line-height:1.8">${escapeHtml(text)}</h${level + 1}>`;
}

function paragraph({ runIn, text }: ParagraphBlock): string {
  const head = runIn ? `<strong>${escapeHtml(runIn.text)}</strong>` : '';
  return `<p style="${TEXT}">${head}${escapeHtml(text)}</p>`;
}
