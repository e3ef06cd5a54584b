import { HeadingLevel, Paragraph } from 'docx';
import type { Block, HeadingBlock, ParagraphBlock, SignatureBlock, TitleBlock } from '@/lib/document/blocks';
import type { LayoutProfile } from '@/lib/document/profile';
import { fonts } from './fonts';
import { LINE, TABLE_GAP } from './measures';
import type { PreparedTable } from './prepared-table';
import { renderTable } from './render-table';
import { signatureIndents } from './signature-indents';
import { styleIds } from './styles';
import { wantsPage } from './table-height';
import { textRun } from './text-run';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Blocks as paragraphs and tables of the document body. */
export function renderBlocks(
  blocks: readonly Block[],
  { tableFontSize }: Pick<LayoutProfile, 'tableFontSize'>,
): (Paragraph | PreparedTable)[] {
  const size = 2 * tableFontSize;
  return blocks.flatMap((block, index): (Paragraph | PreparedTable)[] => {
    switch (block.kind) {
      case 'title':
        return renderTitle(block);
      case 'heading':
        return [renderHeading(block, blocks[index - 1], blocks[index + 1], size)];
      case 'paragraph':
        return [renderParagraph(block)];
      case 'table':
        return [renderTable(block, size)];
      case 'signature':
        return renderSignature(block);
    }
  });
}

function renderTitle({ lines }: TitleBlock): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        heading: HeadingLevel.TITLE,
        children: [textRun(line)],
        ...(index === lines.length - 1 ? { spacing: { after: LINE } } : {}),
      }),
  );
}

function renderHeading(
  { level, text }: HeadingBlock,
  previous: Block | undefined,
  next: Block | undefined,
  size: number,
): Paragraph {
  const before = previous?.kind === 'table' ? TABLE_GAP : 0;
  const after = next?.kind === 'table' ? TABLE_GAP : 0;
  return new Paragraph({
    heading: HEADINGS[level],
    ...(next?.kind === 'table' && wantsPage(next, size) ? { pageBreakBefore: true } : {}),
    ...(before + after > 0 ? { spacing: { before, after } } : {}),
    children: [textRun(text)],
  });
}

function renderParagraph({ runIn, text }: ParagraphBlock): Paragraph {
  const head = runIn ? [textRun(runIn.text, runIn.level === 2 ? { font: fonts.heading2 } : {})] : [];
  const rest = text === '' ? [] : [textRun(text)];
  return new Paragraph({
    style: styleIds.body,
    widowControl: false,
    children: [...head, ...rest],
  });
}

/** 落款 on lines of its own, one line below the text. */
function renderSignature({ name, date }: SignatureBlock): Paragraph[] {
  const indents = signatureIndents(name, date);
  const lines = [
    { text: name, right: indents.name },
    { text: date, right: indents.date },
  ].filter(({ text }) => text !== '');
  return lines.map(
    ({ text, right }, index) =>
      new Paragraph({
        style: styleIds.signature,
        ...(index < lines.length - 1 ? { keepNext: true } : {}),
        indent: { right },
        ...(index === 0 ? { spacing: { before: LINE } } : {}),
        children: [textRun(text)],
      }),
  );
}
