/** 日期 of a year, a month and a day that may not exist. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Days from one ISO date to another; undefined where one of them is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** 年 of an ISO date; undefined for other text. */
export function yearOfDate(date: string): number | undefined {
  return dayNumber(date) === undefined ? undefined : Number(date.slice(0, 4));
}

/** 2025-01-31 as 2025年1月31日. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function dayNumber(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day))
    return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}
