import type { Page } from 'playwright';
import { textField } from '@/components/api/client';
import { plantedReport } from '@/e2e/fixtures/planted/planted-report';
import { reportFile } from '@/e2e/fixtures/report-files';
import type { TreeOffice } from '@/e2e/pages/tree-office';
import type { OfficeAgencies, OfficeAgency } from './office-agencies';

/** Addresses of reports on their way. */
export interface ReviewedReports {
  /** 待审核 */
  readonly submitted: string;
  /** 退回修改 */
  readonly returned: string;
  /** 已报送 */
  readonly delivered: string;
  /** 主管通过 */
  readonly accepted: string;
}

const received = 'tables.requests.received.naturalPerson';
const granted = 'tables.requests.granted.naturalPerson';

/** Takes one report of each agency as far as its picture needs it. */
export async function enterReviews(
  office: TreeOffice,
  { water, education, civilAffairs, justice, finance }: OfficeAgencies,
  supervisor: Page,
  pass: () => void,
): Promise<ReviewedReports> {
  const bring = async (by: Page, report: string, [from, to, note]: readonly [string, string, string?]) => {
    pass();
    await office.bring(by, report, from, to, note);
  };
  const comment = async (by: Page, report: string, path: string, text: string) => {
    pass();
    await office.post(by, `reports/${report}/comments`, { path, text });
  };
  const submitted = async (agency: OfficeAgency, file: unknown) => {
    const id = textField(await office.post(agency.preparer, 'reports/import', file), 'id') ?? '';
    await bring(agency.preparer, id, ['drafting', 'submitted']);
    return id;
  };
  const delivered = async (agency: OfficeAgency, file: unknown) => {
    const id = await submitted(agency, file);
    await bring(agency.reviewer, id, ['submitted', 'approved']);
    await bring(agency.preparer, id, ['approved', 'delivered']);
    return id;
  };

  const atWater = await submitted(water, fileOf(water));
  await comment(water.reviewer, atWater, received, '与受理台账不一致，再核一次。');
  await comment(water.reviewer, atWater, 'signature.date', '成文日期要与用印那天一致。');
  await bring(water.reviewer, atWater, ['submitted', 'returned', '新收数要核，成文日期要改。']);
  const atEducation = await submitted(education, fileOf(education));
  await comment(education.reviewer, atEducation, received, '与受理台账一致。');
  await comment(education.reviewer, atEducation, granted, '台账中有一件是部分公开，再核一次。');
  const atCivilAffairs = await delivered(civilAffairs, fileOf(civilAffairs));
  const atJustice = await delivered(justice, plantedReport(2025, justice.name, []));
  await bring(supervisor, atJustice, ['delivered', 'accepted']);
  const atFinance = await delivered(finance, fileOf(finance));
  await bring(supervisor, atFinance, ['delivered', 'sentBack', '结转数与上年不衔接。']);
  return {
    submitted: `/reports/${atEducation}`,
    returned: `/reports/${atWater}`,
    delivered: `/reports/${atCivilAffairs}`,
    accepted: `/reports/${atJustice}`,
  };
}

/** The same report, signed by another agency. */
function fileOf({ name }: OfficeAgency): unknown {
  const file = reportFile('invented-2025');
  const text = JSON.stringify({ ...file, agency: { ...file.agency, kind: 'department' } });
  return JSON.parse(text.replaceAll(file.agency.name, name));
}
