/** Longest line that is still taken for a heading. */
export const LONGEST_HEADING = 40;

/** 结构层次序数 below the six parts (GB/T 9704-2012, 7.3.3): （一） then 1. then （1）. */
const LEVELS = [
  { level: 2, number: /^[（(][一二三四五六七八九十]+[）)]/ },
  { level: 3, number: /^\d{1,2}[.．、](?!\d)/ },
  { level: 4, number: /^[（(]\d{1,2}[）)]/ },
] as const;

export type SubheadingLevel = (typeof LEVELS)[number]['level'];

/** The level whose number a line begins with; it may be a heading or have one run into it. */
export function numberedLevel(line: string): SubheadingLevel | undefined {
  return LEVELS.find(({ number }) => number.test(line))?.level;
}

/** The level of a line that is a heading. Headings of prose are known by their shape alone. */
export function headingLevel(line: string): SubheadingLevel | undefined {
  const isHeading = line.length <= LONGEST_HEADING && !line.includes('。') && !/[；;，,、：:]$/.test(line);
  return isHeading ? numberedLevel(line) : undefined;
}
