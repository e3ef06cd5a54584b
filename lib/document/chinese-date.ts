/** 成文日期 as it is printed: 2026-01-31 becomes 2026年1月31日. Anything else stays as typed. */
export function chineseDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  return `${year}年${Number(month)}月${Number(day)}日`;
}
