import type { Template } from '@/lib/template/types';

/** The format that serves a reporting year, if any. */
export function formatForYear<T extends Pick<Template, 'years'>>(
  formats: readonly T[],
  year: number,
): T | undefined {
  return formats.find(({ years }) => year >= years.from && year <= (years.to ?? Infinity));
}
