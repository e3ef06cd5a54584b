import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountCorner } from '@/app/account-corner';
import { pageScope } from '@/app/api/scope';
import { parseReading } from '@/components/import/reading';
import type { ReviewPurpose } from '@/components/import/review-purpose';
import { ReviewScreen } from '@/components/import/review-screen';
import { agencySettings } from '@/lib/store/agency-settings';
import { loadFile } from '@/lib/store/files';
import { loadReport, type LoadedReport } from '@/lib/store/load-report';
import { isRefusal } from '@/lib/store/refusal';
import { formats } from '@/templates';

export const metadata: Metadata = { title: '核对报告' };

interface Props {
  readonly params: Promise<{ readonly file: string }>;
  readonly searchParams: Promise<{ readonly report?: string | string[]; readonly use?: string | string[] }>;
}

/** 核对: a file that was kept, beside what was read from it. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const [{ file: fileId }, { report, use }] = await Promise.all([params, searchParams]);
  const scope = await pageScope();
  const [file, own, present] = await Promise.all([
    loadFile(scope, fileId),
    agencySettings(scope),
    typeof report === 'string' ? loadReport(scope, report) : undefined,
  ]);
  const reading = isRefusal(file) ? null : parseReading(formats, JSON.parse(file.reading));
  if (isRefusal(file) || !reading || (report !== undefined && !present)) notFound();
  return (
    <ReviewScreen
      corner={<AccountCorner />}
      fileId={file.id}
      fileName={file.name}
      reading={reading}
      formats={formats}
      own={own ? { name: own.name, kind: own.kind, level: own.level, powers: own.powers } : null}
      purpose={purposeOf(present, use)}
      present={present?.report ?? null}
      today={scope.now().toISOString()}
    />
  );
}

function purposeOf(present: LoadedReport | undefined, use: string | string[] | undefined): ReviewPurpose {
  if (present) return { kind: 'attach', reportId: present.id, year: present.report.year };
  return use === 'report' ? { kind: 'save' } : { kind: 'start' };
}
