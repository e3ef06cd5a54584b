import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';

/** 公开的部分: the report file as it may stand in a published page, without the 附注 that no document prints. */
export function publicReport(template: Template, report: Report): Report {
  const { richText: _rich, seen: _seen, ...shown } = report;
  const cells = cellMap(template);
  const notes = Object.entries(report.notes).filter(([address]) => cells.get(address)?.table.printsNotes);
  return { ...shown, notes: Object.fromEntries(notes) };
}
