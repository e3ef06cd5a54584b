import { squeezedLabel } from '@/lib/template/label-likeness';
import type { Template } from '@/lib/template/types';
import { withGovernment } from './told-agency';
import { wordLikeness } from './word-likeness';

export interface TitleParts {
  /** 机关名称, or empty. */
  readonly agency: string;
  readonly year: number | undefined;
  /** It ends as the form does, not only nearly so: 年报, 告年度报. */
  readonly isWhole: boolean;
}

/** So much of the words of the title may be missing or out of their order. */
const LIKE = 0.8;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The name and the year of a title, whatever their order; undefined for other words. */
export function titleParts(template: Template, text: string): TitleParts | undefined {
  const words = wordsOfTitle(template);
  const ending = words.slice(-2);
  const plain = withDigits(text.normalize('NFKC')).replace(/\s+/g, '');
  // The digits before a year end the name: 第20 2025年.
  const found = /[(〔[]?((?:19|20)\d{2})(?!\d)(?:年度?)?[)〕\]]?/.exec(plain);
  const bare = found ? plain.replace(found[0], '\u0001') : plain;
  const squeezed = squeezedLabel(bare);
  const isWhole = squeezed.endsWith(ending);
  if (!isWhole && !ending.includes(squeezed.slice(-1))) return undefined;
  const start = wordsStart(squeezed, words);
  if (start === -1) return undefined;
  const before = squeezedKeepingMarks(bare, start).replace(/(?:关于(?:印发|公布|发布)?|的|发布|公布)$/, '');
  const agency = withGovernment(before);
  // Other lines end in one of these characters too; a title says more.
  if (!isWhole && (agency === '' || !found)) return undefined;
  return { agency, year: found ? Number(found[1]) : undefined, isWhole };
}

/** 政府信息公开工作年度报告: the last line of the title without what is filled in. */
function wordsOfTitle({ title }: Template): string {
  return squeezedLabel((title.at(-1) ?? '').replace(/\{year\}年|\{\w+\}/g, ''));
}

/** Where the words of the form begin; the nearest likeness wins. */
function wordsStart(text: string, words: string): number {
  let best = -1;
  let most = LIKE;
  const shortest = Math.max(0, text.length - words.length - 6);
  for (let at = shortest; at < text.length; at += 1) {
    const like = wordLikeness(text.slice(at), words, LIKE);
    if (like < LIKE || (best !== -1 && like <= most)) continue;
    best = at;
    most = like;
  }
  return best;
}

/** The first characters of a text that make so many squeezed ones. */
function squeezedKeepingMarks(text: string, count: number): string {
  let taken = 0;
  let kept = '';
  for (const char of text) {
    if (taken >= count) break;
    taken += squeezedLabel(char).length;
    if (char !== '\u0001') kept += char;
  }
  return kept.replace(/^[\s\p{P}]+/u, '');
}

/** 二〇二一年 as 2021年. */
function withDigits(text: string): string {
  return text.replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((digit) => String(Math.max(0, CHINESE_DIGITS.indexOf(digit)))).join(''),
  );
}
