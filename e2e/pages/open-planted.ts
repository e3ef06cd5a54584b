import type { Page } from 'playwright/test';
import type { Planted, Values } from '../fixtures/planted/planted';
import { plantedReport } from '../fixtures/planted/planted-report';
import { FindingList } from './finding-list';
import { NewReportPage } from './new-report-page';
import { ReportFields } from './report-fields';
import type { ReportPage } from './report-page';

export interface OpenPlanted {
  readonly report: ReportPage;
  readonly fields: ReportFields;
  /** The findings of every part. */
  readonly list: FindingList;
}

/** Opens a report with these findings in it, last year's figures beside it, and the findings of all parts in view. */
export async function openPlanted(
  page: Page,
  agency: string,
  year: 2025 | 2020,
  all: readonly Planted[],
): Promise<OpenPlanted> {
  const start = new NewReportPage(page);
  await start.open();
  await start.chooseFile('报告.json', JSON.stringify(plantedReport(year, agency, all)));
  const report = await start.opened();
  const lastYear: Values = Object.fromEntries(all.flatMap((one) => Object.entries(one.lastYear ?? {})));
  if (Object.keys(lastYear).length > 0) await typeLastYear(page, lastYear);
  const panel = page.getByRole('complementary', { name: '校验、预览和说明' });
  await panel.getByLabel('只看本部分').uncheck();
  return { report, fields: new ReportFields(report), list: new FindingList(page, panel) };
}

/** As 手工录入 does it, without the dialog. */
async function typeLastYear(page: Page, figures: Values): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  const [, , id = ''] = pathname.split('/');
  const answer = await page.request.put(`/api/v1/reports/${id}/last-year`, {
    headers: { origin, 'x-nianbao': '1' },
    data: { typed: figures },
  });
  if (!answer.ok()) throw new Error(await answer.text());
  await page.reload();
}
