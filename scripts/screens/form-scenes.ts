import { stepsOf } from '@/components/form/steps';
import { formatForYear } from '@/lib/report/format-for-year';
import { formats } from '@/templates';
import type { Home, Scene } from './scene';

const states = [
  ['empty', '空白', 'blank'],
  ['half', '填了一半', 'demo'],
  ['findings', '有校验问题', 'wrong'],
] as const satisfies readonly (readonly [string, string, keyof Home])[];

/** Each step of the guided form, empty, half done and with findings. */
export function formScenes(): readonly Scene[] {
  const template = formatForYear(formats, 2025);
  if (!template) throw new Error('no format for 2025');
  return stepsOf(template).flatMap(({ id, name }) =>
    states.map(([state, words, report]): Scene => ({
      name: `${nameOf(id)}-${state}`,
      title: `${name}，${words}`,
      address: (home) => `${home[report]}/${id}`,
    })),
  );
}

/** problemsAndImprovements: problems-and-improvements */
function nameOf(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
