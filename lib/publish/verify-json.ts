import { parseReportText } from '@/lib/report/parse-report';
import { figurePath, readPath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import { ExportError } from './export-error';

/** Reads a finished report file again: every cell holds what the report holds. */
export function verifyJson(template: Template, report: Report, json: string): void {
  const parsed = parseReportText([template], json);
  if (!parsed.ok) throw new ExportError(parsed.why);
  for (const address of cellMap(template).keys()) {
    const path = figurePath(address);
    if (readPath(parsed.report, path) === readPath(report, path)) continue;
    throw new ExportError(`${address} 没有照样写入`);
  }
}
