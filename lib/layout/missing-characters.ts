import type { Block, ReportDocument } from '@/lib/document/blocks';
import { printable } from './character-class';
import type { FontMetrics } from './font-metrics';
import { findFont } from './measure-text';
import { bodyStyle, headingStyles, tableStyle, titleStyle, type TextStyle } from './text-style';

export interface MissingCharacter {
  readonly character: string;
  /** Where it stands first: section id, `opening`, `title` or `signature`. */
  readonly part: string;
}

/** 缺字: characters that no font has and that are printed as 〓, each once, in reading order. */
export function missingCharacters({ blocks }: ReportDocument, fonts: FontMetrics): MissingCharacter[] {
  const found = new Map<string, string>();
  for (const block of blocks) {
    for (const { text, style } of textsOf(block)) {
      for (const character of printable(text)) {
        if (found.has(character) || findFont(character, style, fonts)) continue;
        found.set(character, block.part);
      }
    }
  }
  return Array.from(found, ([character, part]) => ({ character, part }));
}

interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

function textsOf(block: Block): StyledText[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map((text) => ({ text, style: titleStyle }));
    case 'heading':
      return [{ text: block.text, style: headingStyles[block.level] }];
    case 'paragraph': {
      const { runIn, text } = block;
      const head = runIn ? [{ text: runIn.text, style: headingStyles[runIn.level] }] : [];
      return [...head, { text, style: bodyStyle }];
    }
    case 'table': {
      const style = tableStyle(1);
      return block.cells.map(({ text }) => ({ text, style }));
    }
    case 'signature':
      return [block.name, block.date].map((text) => ({ text, style: bodyStyle }));
  }
}
