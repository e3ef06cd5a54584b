import { pathsOf, readPath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import type { FieldCodec } from './field-codec';

/** What react-hook-form holds: the fields' shown texts, nested by the parts of their paths. */
export interface FormValues {
  [key: string]: string | FormValues;
}

export function formValues(template: Template, report: Report, codec: FieldCodec): FormValues {
  const values: FormValues = {};
  for (const path of pathsOf(template)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place = values;
    for (const key of keys) {
      const inner = place[key];
      const next: FormValues = typeof inner === 'object' ? inner : {};
      place[key] = next;
      place = next;
    }
    place[last] = codec.show(path, readPath(report, path));
  }
  return values;
}
