import type { Page } from 'playwright/test';
import { ofEachGroupIn2020 } from '../../fixtures/planted/in-2020';
import { ofEachGroup } from '../../fixtures/planted/of-each-group';
import { plantedReport, write } from '../../fixtures/planted/planted-report';
import { reportFile } from '../../fixtures/report-files';
import { NewReportPage } from '../new-report-page';
import type { ReportPage } from '../report-page';

export const STEPS = [
  'opening',
  'overview',
  '表二',
  '表三',
  '表四',
  'problems',
  'matters',
  'finish',
] as const;

export const FORM = '/reports/[id]/[[...step]]';

/** A report file opened as a clerk does. */
export async function openFile(page: Page, file: unknown): Promise<ReportPage> {
  const start = new NewReportPage(page);
  await start.open();
  await start.chooseFile('报告.json', JSON.stringify(file));
  return start.opened();
}

/** A whole report in which nothing is wrong. */
export async function openWhole(page: Page, agency: string): Promise<ReportPage> {
  const file = reportFile('invented-2025');
  file.agency.name = agency;
  return openFile(page, file);
}

/** 有误, 未填, 存疑 and 提示 at once, in most parts of the report. */
export async function openTroubled(
  page: Page,
  agency: string,
  year: 2025 | 2020 = 2025,
): Promise<ReportPage> {
  const file = plantedReport(year, agency, year === 2025 ? ofEachGroup : ofEachGroupIn2020);
  write(file, {
    'tables.requests.petition.naturalPerson': '',
    'text.overview.informationManagement': '做好政府息公开目录的清理。',
  });
  return openFile(page, file);
}

export function idOf(page: Page): string {
  const [, , id = ''] = new URL(page.url()).pathname.split('/');
  return id;
}

/** What another window or a script sends to the server. */
export async function send(page: Page, address: string, data: unknown): Promise<void> {
  const answer = await page.request.fetch(`/api/v1/reports/${idOf(page)}/${address}`, {
    method: address === 'last-year' ? 'PUT' : 'POST',
    headers: { origin: new URL(page.url()).origin, 'x-nianbao': '1' },
    data,
  });
  if (!answer.ok()) throw new Error(await answer.text());
}
