import { base } from './base';
import type { Wording } from './wording';
import { blankReport } from '@/lib/report/blank';
import { figurePath, writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { format202130 } from '@/templates/2021-30';

/** The base report with a sentence in its place. */
export function wordingReport({
  text,
  slot = 'overview.disclosureOnRequest',
  figures = {},
}: Pick<Wording, 'text' | 'slot' | 'figures'>): Report {
  const blank = blankReport(format202130, base.year, { name: base.agency.name, kind: 'department' });
  const filled = Object.entries({ ...base.figures, ...figures }).reduce<Report>(
    (report, [id, value]) => writePath(report, figurePath(id), value),
    blank,
  );
  return writePath(filled, `text.${slot}`, text);
}
