import type { LayoutProfile } from '@/lib/document/profile';
import { titleLines } from '@/lib/document/title-lines';
import type { Template } from '@/lib/template/types';

type TitleExamples = Readonly<Record<LayoutProfile['title'], readonly string[]>>;

/** 标题分行: the title of a report of this agency, broken in each way. */
export function titleExamples(
  template: Pick<Template, 'title'>,
  agency: string,
  year: number,
): TitleExamples {
  const name = agency.trim() === '' ? '（机关名称）' : agency;
  const broken = (title: LayoutProfile['title']) =>
    titleLines(template, name, year, { title, titleText: '' });
  return {
    form: broken('form'),
    afterYear: broken('afterYear'),
    both: broken('both'),
    none: broken('none'),
  };
}
