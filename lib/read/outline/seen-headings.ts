import type { SeenHeading } from '@/lib/report/seen';
import { headOf } from './foreign-aspects';
import { headingNumber } from './heading-number';

const LONGEST = 40;

/** 标题 inside the prose of a part, as printed: （一） of the second level, 1. of the third, 七、 of the first. */
export function seenHeadings(paragraphs: readonly string[]): SeenHeading[] {
  return paragraphs.flatMap((paragraph) => {
    const text = headOf(paragraph).trim();
    const { level, digits, body } = headingNumber(text);
    if (level === 'none' || body === '' || /[，；]/.test(body)) return [];
    const isRunIn = text.length < paragraph.length;
    if (text.length >= LONGEST || (level === 'major' && isRunIn && !digits)) return [];
    return [{ text, level: level === 'minor' ? (digits ? 4 : 2) : digits ? 3 : 1 }];
  });
}
