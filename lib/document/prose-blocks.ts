import type { Block } from './blocks';

/** Longest line that is still taken for a heading. */
const LONGEST_HEADING = 40;

/** 结构层次序数 below the six parts (GB/T 9704-2012, 7.3.3): （一） then 1. then （1）. */
const LEVELS = [
  { level: 2, number: /^[（(][一二三四五六七八九十]+[）)]/ },
  { level: 3, number: /^\d{1,2}[.．、](?!\d)/ },
  { level: 4, number: /^[（(]\d{1,2}[）)]/ },
] as const;

/** Prose as headings and paragraphs. A heading is known by its shape alone; blank lines are dropped. */
export function proseBlocks(part: string, text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => proseBlock(part, line));
}

function proseBlock(part: string, text: string): Block {
  const level = LEVELS.find(({ number }) => number.test(text))?.level;
  if (level === undefined) return { kind: 'paragraph', part, text };
  if (isHeading(text)) return { kind: 'heading', part, level, text };

  const stop = text.indexOf('。') + 1;
  if (level === 4 || stop === 0 || stop > LONGEST_HEADING) return { kind: 'paragraph', part, text };
  return { kind: 'paragraph', part, runIn: { level, text: text.slice(0, stop) }, text: text.slice(stop) };
}

function isHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && !line.includes('。') && !/[；;，,、：:]$/.test(line);
}
