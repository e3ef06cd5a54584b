import { pathsOf, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { readStored, writeStored } from '@/lib/report/stored-value';
import { cleanValue, lengthLimit } from './clean-value';
import type { Head } from './read-head';
import type { Operation, RefusedOperation } from './operation';

/** What an operation does to a report. */
export type Outcome =
  | { readonly kind: 'applied'; readonly report: Report }
  | { readonly kind: 'same' }
  | { readonly kind: 'conflict'; readonly theirs: string | null }
  | { readonly kind: 'refused'; readonly code: RefusedOperation['code']; readonly message: string };

/**
 * The base decides: what one saw is what stands there, or somebody else was first. Without a base, as the history is
 * written again, nobody was.
 */
export function applyOperation(
  { template, report }: Head,
  operation: Pick<Operation, 'path' | 'value'> & Partial<Pick<Operation, 'base'>>,
): Outcome {
  const { path } = operation;
  if (!pathsOf(template).has(path))
    return refused('unknownPath', `${template.name}中没有这一项，内容没有写入报告。`);
  const value = cleanValue(path, operation.value);
  const limit = lengthLimit(path);
  if (value !== null && value.length > limit) {
    return refused('tooLong', `内容有 ${value.length} 字，最多 ${limit} 字。删减后再保存。`);
  }
  const current = readStored(report, path);
  if (current === value) return { kind: 'same' };
  const base = operation.base === undefined ? current : cleanValue(path, operation.base);
  if (current !== base) return { kind: 'conflict', theirs: current };
  return writeValue(report, path, value);
}

/** A part written as one whole text and the same part in its aspects exclude each other. */
function writeValue(report: Report, path: Path, value: string | null): Outcome {
  const written = writeStored(report, path, value);
  const [root, part = '', slot = ''] = path.split('.');
  const slots = written.text[part];
  if (root !== 'text' || typeof slots !== 'object') return { kind: 'applied', report: written };

  const rest = Object.fromEntries(Object.entries(slots).filter(([id]) => id !== 'whole'));
  const others = slot === 'whole' ? Object.values(rest) : [slots['whole'] ?? ''];
  if (value !== '' && others.some((text) => text !== '')) {
    return refused('exclusive', '这一部分已按另一种方式填写：整段文字与分项文字只能用一种，先清空另一种。');
  }
  const isWhole = slot === 'whole' ? value !== '' : (slots['whole'] ?? '') !== '';
  const kept = isWhole ? { whole: slots['whole'] ?? '' } : rest;
  return { kind: 'applied', report: { ...written, text: { ...written.text, [part]: kept } } };
}

function refused(code: RefusedOperation['code'], message: string): Outcome {
  return { kind: 'refused', code, message };
}
