import type { Signature } from '@/lib/report/report';
import { squeezed } from './squeezed';

const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** 落款 from its visible lines: the name, then the date. */
export function readSignature(lines: readonly string[]): Signature {
  const last = lines.at(-1) ?? '';
  const date = isoDate(last);
  if (date !== undefined) return { name: lines.slice(0, -1).join(''), date };
  if (lines.length < 2) return { name: last, date: '' };
  return { name: lines.slice(0, -1).join(''), date: last };
}

/** Whether the visible lines say what the report says. */
export function isSignature(lines: readonly string[], { name, date }: Signature): boolean {
  const shown = lines.map((line) => isoDate(line) ?? line).join('');
  return squeezed(shown) === squeezed(name + date);
}

function isoDate(line: string): string | undefined {
  const match = DATE.exec(squeezed(line));
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
