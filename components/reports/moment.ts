import { chineseDate } from '@/lib/document/chinese-date';

// The office works by Beijing time, wherever the server's clock stands.
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The date of a moment, as ISO date. */
export function dateOf(moment: Date): string {
  const { year, month, day } = fieldsOf(moment);
  return `${year}-${month}-${day}`;
}

/** 10:42 today, otherwise 2026年1月5日 10:42. */
export function momentWords(moment: Date, today: string): string {
  const { hour, minute } = fieldsOf(moment);
  const date = dateOf(moment);
  return date === today ? `${hour}:${minute}` : `${chineseDate(date)} ${hour}:${minute}`;
}

function fieldsOf(moment: Date) {
  const found = new Map(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  const field = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return {
    year: field('year'),
    month: field('month'),
    day: field('day'),
    hour: field('hour'),
    minute: field('minute'),
  };
}
