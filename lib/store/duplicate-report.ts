import { blankFigures } from '@/lib/report/blank';
import { formatForYear } from '@/lib/report/format-for-year';
import type { Report, ReportAgency } from '@/lib/report/report';
import { convertReport, type Dropped } from './convert-report';
import { enterReport, refuseYear, type Created } from './create-report';
import { editable, formatOf } from './editable';
import { readHead } from './read-head';
import { isRefusal, notFound, type Refusal } from './refusal';
import { visibleReports } from './report-access';
import { forbids, type Scope } from './scope';

export interface Duplicate {
  /** The year after the copied one, where only the agency does not change. */
  readonly year?: number | undefined;
  readonly agency?: ReportAgency | undefined;
  /** Whether figures and notes come along; yes, unless said otherwise. */
  readonly figures?: boolean | undefined;
}

/** 复制 for another year or agency. The date of signature is left blank. */
export async function duplicateReport(
  scope: Scope,
  from: string,
  { year: asked, agency, figures = true }: Duplicate,
): Promise<(Created & { readonly dropped: readonly Dropped[] }) | Refusal> {
  const denied = forbids(scope, 'createReport');
  if (denied) return denied;
  return scope.store.db.transaction().execute(async (db) => {
    const row = await db
      .selectFrom('report')
      .select(['id', 'head'])
      .where('id', '=', from)
      .where('deleted_at', 'is', null)
      .where(visibleReports(scope))
      .executeTakeFirst();
    if (!row) return notFound;
    const source = readHead(scope.formats, row).report;
    const year = asked ?? (agency ? source.year : source.year + 1);
    const refusal = refuseYear(scope, year);
    if (refusal) return refusal;

    const copy = withAgency({ ...editable(scope.formats, source), year }, agency ?? source.agency);
    const { report, dropped } = fitYear(scope, copy, source.year);
    const template = formatOf(scope.formats, report);
    const entered = await enterReport(
      db,
      scope,
      {
        ...report,
        signature: { ...report.signature, date: '' },
        ...(figures ? {} : { tables: blankFigures(template), notes: {} }),
      },
      'created',
    );
    return isRefusal(entered) ? entered : { ...entered, dropped };
  });
}

/** 更名: the signature follows, where it was the agency's name. */
export function withAgency(report: Report, agency: ReportAgency): Report {
  const { signature } = report;
  const isSame = signature.name === report.agency.name;
  return { ...report, agency, signature: isSame ? { ...signature, name: agency.name } : signature };
}

/** A report moved to another year takes the format of that year. */
export function fitYear(
  scope: Scope,
  report: Report,
  before: number,
): { readonly report: Report; readonly dropped: readonly Dropped[] } {
  const template = formatForYear(scope.formats, report.year);
  const isFit = report.year === before || template?.id === report.format;
  return template && !isFit ? convertReport(report, template) : { report, dropped: [] };
}
