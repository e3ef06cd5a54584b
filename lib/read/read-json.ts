import { parseReportText } from '@/lib/report/parse-report';
import type { Template } from '@/lib/template/types';
import { decodeText } from './decode-text';
import { limits } from './open-package';
import type { ReadReport } from './read-result';
import { unboundTexts } from './unbound-texts';

/** Reads a report file. */
export function readJson(formats: readonly Template[], bytes: Uint8Array): ReadReport {
  if (bytes.length > limits.file) return { ok: false, why: '文件超过 10 MB，不是报告文件。' };
  const text = decodeText(bytes);
  if (text === undefined) {
    return { ok: false, why: '不是能读的文字编码，可能已经损坏。重新导出报告文件后再打开。' };
  }
  const parsed = parseReportText(formats, text);
  if (!parsed.ok) return parsed;
  const { template, report, unbound } = parsed;
  return { ok: true, template, report, unread: [], differences: unboundTexts(template, unbound) };
}
