import type { Block, ReportDocument, TableBlock } from '@/lib/document/blocks';

/**
 * 年度报告 as plain text. Each row of a table is a line with a tab between grid columns; a merged cell stands in its
 * first place, so that the lines paste into a spreadsheet as they stand in the form.
 */
export function renderText(report: ReportDocument): string {
  const blocks = report.blocks.map((block) => linesOf(block).join('\n'));
  return [...(report.draft ? ['草稿'] : []), ...blocks].join('\n\n') + '\n';
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [...block.lines];
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [(block.runIn?.text ?? '') + block.text];
    case 'table':
      return tableLines(block);
    case 'signature':
      return [block.name, block.date].filter((line) => line !== '');
  }
}

function tableLines({ rows, widths, cells }: TableBlock): string[] {
  const lines = Array.from({ length: rows }, () => widths.map(() => ''));
  for (const { row, column, text } of cells) {
    const line = lines[row];
    if (line) line[column] = text.replace(/\s+/g, ' ');
  }
  return lines.map((line) => line.join('\t').trimEnd());
}
