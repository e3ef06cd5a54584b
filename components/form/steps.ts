import type { Path } from '@/lib/report/path';
import type { Template } from '@/lib/template/types';

/** 步骤 of the guided form: 基本信息与导语, the six parts, 检查与导出. The id is the last part of the address. */
export interface Step {
  readonly id: string;
  /** 一 … 六, empty for the others. */
  readonly number: string;
  readonly name: string;
  /** The beginning of the name, left out where the room is narrow. */
  readonly lead?: string;
}

export const OPENING = 'opening';
export const FINISH = 'finish';

export function stepsOf(template: Template): readonly Step[] {
  return [
    { id: OPENING, number: '', name: '基本信息与导语', lead: '基本信息与' },
    ...template.sections.map(({ id, number, shortName }) => ({ id, number, name: shortName })),
    { id: FINISH, number: '', name: '检查与导出' },
  ];
}

/** The step that holds the field of a path. */
export function stepOf(template: Template, path: Path): string {
  const [root, first = ''] = path.split('.');
  if (root === 'text' && first !== OPENING) return first;
  if (root !== 'tables' && root !== 'notes') return OPENING;
  const section = template.sections.find(
    (candidate) => candidate.kind === 'table' && candidate.table.id === first,
  );
  return section?.id ?? OPENING;
}

export function stepAddress(reportId: string, step: string): string {
  return `/reports/${reportId}/${step}`;
}
