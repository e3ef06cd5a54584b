import { parseReportText } from '@/lib/report/parse-report';
import type { Template } from '@/lib/template/types';
import { mergeVisible } from './merge-visible';
import { ownPlaces } from './own-places';
import type { ReadReport } from './read-result';
import { reportFromVisible } from './report-from-visible';
import type { VisibleDocument } from './visible-document';

/** A document as a report: with the data it carries, or without where they are gone or not for this program. */
export function readVisible(
  formats: readonly Template[],
  document: VisibleDocument,
  data: string | undefined,
): ReadReport {
  const carried = data === undefined ? undefined : parseReportText(formats, data);
  if (!carried?.ok) return reportFromVisible(formats, document);
  const merged = mergeVisible(formats, carried, document);
  return merged.ok ? { ...merged, document, places: ownPlaces(merged.template, document) } : merged;
}
