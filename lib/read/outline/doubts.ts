import type { Template } from '@/lib/template/types';
import type { Unread } from '../read-result';
import type { CutPart } from './cut-parts';
import type { FoundTitle } from './find-title';
import { LIKELY } from './part-start';

/** 存疑: parts that were not found, or not by the words of their headings. */
export function doubts(
  { sections }: Template,
  title: FoundTitle | undefined,
  parts: readonly CutPart[],
): Unread[] {
  const missing = sections.filter(({ id }) => !parts.some(({ section }) => section.id === id));
  return [
    ...(title ? [] : [{ part: 'title', why: '没有认出标题，机关名称和年度取自正文或空着，核对后确认。' }]),
    ...parts.flatMap(({ section: { id, heading }, start }) => {
      if (start.text === '')
        return [{ part: id, why: `“${heading}”没有标题，按内容的位置认出，核对后确认。` }];
      if (start.score >= LIKELY) return [];
      return [{ part: id, why: `“${start.text}”与“${heading}”不同，按序号当作这一部分，核对后确认。` }];
    }),
    ...missing.map(({ id, heading }) => ({ part: id, why: `没有找到“${heading}”这一部分。` })),
  ];
}
