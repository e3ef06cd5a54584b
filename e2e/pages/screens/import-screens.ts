import type { Page } from 'playwright/test';
import { reportFile } from '../../fixtures/report-files';
import { NewReportPage } from '../new-report-page';
import { renderedFile } from '../rendered-file';
import { ReviewPage } from '../review-page';
import { idOf } from './open-report';
import type { Screen } from './screen';

/** 导入上年报告 and 核对. */
export const importScreens: readonly Screen[] = [
  {
    route: '/import',
    state: 'empty',
    walk: async (page, agency, look) => {
      await new NewReportPage(page).create(agency, 2024);
      await page.goto(`/import?report=${idOf(page)}`);
      await look('page');
    },
  },
  {
    route: '/import/[file]',
    state: 'read file review',
    walk: async (page, agency, look) => {
      await review(page, agency);
      await look('folded');
      for (const table of ['表二', '表三', '表四']) {
        await page.getByRole('button', { name: `展开${table}` }).click();
      }
      await look('unfolded');
    },
  },
];

/** A file of last year with a total that is wrong and a blank. */
async function review(page: Page, agency: string): Promise<void> {
  const file = reportFile('guangzhou-2020');
  file.agency.name = agency;
  file.tables['requests']!['received']!['total'] = '99';
  file.tables['review']!['directSuit']!['pending'] = null;
  await page.goto('/reports/new');
  await page.getByLabel('选择上年报告').setInputFiles({
    name: '上年.docx',
    mimeType: 'application/octet-stream',
    buffer: await renderedFile(file, 'docx'),
  });
  await new ReviewPage(page).opened();
}
