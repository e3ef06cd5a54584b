const DATE = /^[（(]?(\d{4})[年\-./](\d{1,2})[月\-./](\d{1,2})日?[）)]?$/;
const CHINESE_DATE =
  /^[（(]?([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日[）)]?$/;
const DIGITS = '〇一二三四五六七八九';

/** A line that is a date (成文日期), as an ISO date; undefined for other words. */
export function dateLine(line: string): string | undefined {
  const text = line.normalize('NFKC').replace(/\s+/g, '');
  const arabic = DATE.exec(text);
  const match = arabic ?? CHINESE_DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  if (arabic) return iso(year, Number(month), Number(day));
  const digits = [...year].map((digit) => String(Math.max(0, DIGITS.indexOf(digit)))).join('');
  return iso(digits, chineseNumber(month), chineseNumber(day));
}

function iso(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 一 to 三十一. */
function chineseNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
