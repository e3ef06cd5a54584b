import { LONGEST_HEADING, headingLevel, numberedLevel } from '@/lib/report/prose-heading';
import type { Block } from './blocks';

/** Prose as headings and paragraphs. A heading is known by its shape alone; blank lines are dropped. */
export function proseBlocks(part: string, text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => proseBlock(part, line));
}

function proseBlock(part: string, text: string): Block {
  const level = numberedLevel(text);
  if (level === undefined) return { kind: 'paragraph', part, text };
  if (headingLevel(text) !== undefined) return { kind: 'heading', part, level, text };

  const stop = text.indexOf('。') + 1;
  if (level === 4 || stop === 0 || stop > LONGEST_HEADING) return { kind: 'paragraph', part, text };
  return { kind: 'paragraph', part, runIn: { level, text: text.slice(0, stop) }, text: text.slice(stop) };
}
