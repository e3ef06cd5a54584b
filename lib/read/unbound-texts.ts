import type { Path } from '@/lib/report/path';
import type { Template } from '@/lib/template/types';
import type { Difference } from './read-result';

/** Says which texts no longer follow the tables, because they say something else than the figures bound in them. */
export function unboundTexts(template: Template, unbound: readonly Path[]): readonly Difference[] {
  const parts = new Set(unbound.map((path) => path.split('.')[1] ?? ''));
  return [...parts].map((part) => {
    const section = template.sections.find(({ id }) => id === part);
    const name = section ? `“${section.heading}”` : template.opening.shortName;
    return { part, why: `${name}中与表格相连的数字和表格不一致，文字保持原样，不再随表格改变。` };
  });
}
