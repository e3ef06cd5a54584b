import type { SeenText } from '@/lib/report/seen';
import type { Section } from '@/lib/template/types';
import type { Unread } from '../read-result';
import { joinTexts } from './join-texts';
import type { OutlineLine } from './outline-line';

const FEWEST = 10;
const SHOWN = 60;

/** 表外文字: sentences in a part that is a table alone. */
export function besideTable({ id }: Section, lines: readonly OutlineLine[]): SeenText[] {
  const text = joinTexts(lines.map((line) => line.text));
  const isSentence = /[，。；]/.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= FEWEST;
  return isSentence ? [{ part: id, text }] : [];
}

/** The form has no place for them. */
export function strayProse({ id, heading }: Section, text: string): Unread {
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text;
  return { part: id, why: `“${heading}”中表格以外的文字没有位置可放：${shown}` };
}
