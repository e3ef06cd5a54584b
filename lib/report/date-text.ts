/** 年月日 with any of the separators people use, or eight digits. */
const DATE = /^(\d{4})(?:[年./-](\d{1,2})[月./-](\d{1,2})日?|(\d{2})(\d{2}))$/;
const NUMERALS = '〇一二三四五六七八九';

/** What is said at a field whose text names no day. */
export const NOT_A_DATE = '不是日期，写成2026-03-02或者2026年3月2日。';

/** 成文日期 as typed, as an ISO date; undefined for what names no day of the calendar. */
export function parseDateText(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, year = '', ...rest] = DATE.exec(inDigits(plain)) ?? [];
  const [month = '', day = ''] = rest.filter((part) => part);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const found = new Date(`${date}T00:00:00Z`);
  // The 31st of a month with 30 days is taken for the first of the next one.
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(date) ? date : undefined;
}

/** 二〇二六年一月二十日 as 2026年1月20日. */
function inDigits(text: string): string {
  return text
    .replace(/[○零]/g, '〇')
    .replace(/[一二三]?十[一二三四五六七八九]?/g, (number) => String(tens(number)))
    .replace(/[〇一二三四五六七八九]/g, (numeral) => String(NUMERALS.indexOf(numeral)));
}

/** 十 to 三十九. */
function tens(number: string): number {
  const [before = '', after = ''] = number.split('十');
  return (before === '' ? 1 : NUMERALS.indexOf(before)) * 10 + (after === '' ? 0 : NUMERALS.indexOf(after));
}
