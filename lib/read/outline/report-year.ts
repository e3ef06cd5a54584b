/** 20231月1日 has lost its 年. */
const IN_PERIOD = /(?<!\d)(20\d{2})(?=\s*年|\d{1,2}\s*月)/;
const NAMED = /(?<!\d)(20\d{2})\s*年度?[^，。；：、\d]{0,8}?(?:政府|政务)?信息公开/g;
const MENTIONED = /(?<!\d)(20\d{2})\s*年/g;
/** Titles of documents, numbers of documents, and when a law was changed. */
const NOT_OF_REPORT =
  /[《〈<][^》〉>]*[》〉>]|[〔[]\d{4}[〕\]]|20\d{2}年[^，。；：]{0,12}(?:修订|修正|施行)/g;

/** One year must be named so many times as often as any other. */
const CLEARLY = 2;

/**
 * 报告年度 where no title tells: by what the report calls itself, by the year it speaks of, else by its period, where a
 * report of last year that was written over likes to keep the old one.
 */
export function reportYear(period: string, texts: readonly string[]): number | undefined {
  const said = texts.map((text) => text.normalize('NFKC').replace(NOT_OF_REPORT, '')).join('\n');
  const ofPeriod = IN_PERIOD.exec(period.normalize('NFKC'))?.[1];
  return (
    only(yearsIn(said, NAMED)) ??
    only(yearsIn(said, MENTIONED)) ??
    (ofPeriod === undefined ? undefined : Number(ofPeriod))
  );
}

function yearsIn(text: string, pattern: RegExp): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [, year] of text.matchAll(pattern)) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return counts;
}

/** The only year, or the one that is named far more often than the next. */
function only(counts: ReadonlyMap<number, number>): number | undefined {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= CLEARLY * (second?.[1] ?? 0) ? first[0] : undefined;
}
