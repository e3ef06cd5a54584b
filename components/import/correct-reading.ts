import { formatAmount, readFigure } from '@/lib/report/figure';
import { NOTE_LENGTH } from '@/lib/report/lengths';
import { figurePath, notePath, readPath, writePath } from '@/lib/report/path';
import type { Report, ReportAgency } from '@/lib/report/report';

/** 改正: what a person found in the file instead of what was read. */
export interface Corrections {
  readonly year: number;
  readonly agency: ReportAgency;
  /** By cell address; null is 未填. Cells that were read right are not listed. */
  readonly figures: Readonly<Record<string, string | null>>;
}

/** The report as the person who compared it with the file says it is. */
export function correctReading(read: Report, { year, agency, figures }: Corrections): Report {
  const named = read.signature.name === read.agency.name ? agency.name : read.signature.name;
  const report = { ...read, year, agency, signature: { ...read.signature, name: named } };
  return Object.entries(figures).reduce<Report>(
    (next, [address, value]) => withNote(writePath(next, figurePath(address), value), read, address),
    report,
  );
}

/** 附注 that was printed behind the figure stays beside it, where the figure itself was confirmed. */
function withNote(report: Report, read: Report, address: string): Report {
  const printed = readFigure(readPath(read, figurePath(address)), 'amount');
  if (printed.kind !== 'figure' || printed.note === undefined) return report;
  if (readPath(report, figurePath(address)) !== formatAmount(printed.value)) return report;
  return writePath(report, notePath(address), printed.note.slice(0, NOTE_LENGTH));
}
