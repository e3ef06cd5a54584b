import { pathWords } from '@/components/form/path-words';
import type { Template } from '@/lib/template/types';

/** The field that a comment is pinned to; a paragraph has none of its own. */
export function fieldOfPlace(place: string): string {
  return place.replace(/#\d+$/, '');
}

/** A pinned place in words: 表三 …, 总体情况 平台建设 第 2 段, 整份报告. */
export function pinWords(template: Template, place: string): string {
  if (place === '') return '整份报告';
  const paragraph = /#(\d+)$/.exec(place)?.[1];
  const words = pathWords(template, fieldOfPlace(place));
  return paragraph === undefined ? words : `${words} 第 ${paragraph} 段`;
}
