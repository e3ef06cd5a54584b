import type { Block, HeadingBlock, ParagraphBlock } from './blocks';
import type { LayoutProfile } from './profile';

/**
 * 二级标题 where the office has them. One that runs into the text ends with a full stop, one on a line of its own does
 * not; otherwise nothing is added or taken away.
 */
export function placeSubheadings(blocks: readonly Block[], place: LayoutProfile['subheadings']): Block[] {
  switch (place) {
    case 'asWritten':
      return [...blocks];
    case 'ownLine':
      return blocks.flatMap((block) => (block.kind === 'paragraph' ? onOwnLine(block) : [block]));
    case 'runIn':
      return blocks.flatMap((block, i) => {
        if (isSubheading(block) && opensParagraph(block, blocks[i + 1])) return [];
        const before = blocks[i - 1];
        return before && isSubheading(before) && opensParagraph(before, block)
          ? [{ ...block, runIn: { level: 2, text: ended(before.text) } }]
          : [block];
      });
  }
}

function onOwnLine(paragraph: ParagraphBlock): Block[] {
  const { part, runIn, text } = paragraph;
  if (runIn?.level !== 2) return [paragraph];
  const heading: Block = { kind: 'heading', part, level: 2, text: runIn.text.replace(/。$/, '') };
  return text === '' ? [heading] : [heading, { kind: 'paragraph', part, text }];
}

function isSubheading(block: Block): block is HeadingBlock {
  return block.kind === 'heading' && block.level === 2;
}

function opensParagraph(heading: HeadingBlock, next: Block | undefined): next is ParagraphBlock {
  return next?.kind === 'paragraph' && next.part === heading.part && next.runIn === undefined;
}

function ended(heading: string): string {
  return /[。！？]$/.test(heading) ? heading : `${heading}。`;
}
