import type { Page } from 'playwright/test';

/** Kinds of file that hold the prose of a report. */
export type Kind = 'docx' | 'pdf' | 'html';

/** The file of a report as it is saved on the server now. */
export async function exported(page: Page, to: Kind): Promise<Buffer> {
  const [, , id = ''] = new URL(page.url()).pathname.split('/');
  const answer = await page.request.get(`/api/v1/reports/${id}/export?to=${to}`);
  if (!answer.ok()) throw new Error(await answer.text());
  return answer.body();
}

interface ReadBack {
  readonly text: Readonly<Record<string, unknown>>;
  readonly richText?: Readonly<Record<string, unknown>>;
}

/** What the application reads from a file. */
export async function readBack(page: Page, to: Kind, bytes: Buffer): Promise<ReadBack> {
  const answer = await page.request.post('/api/v1/read', {
    headers: {
      origin: new URL(page.url()).origin,
      'x-nianbao': '1',
      'x-file-name': `report.${to}`,
      'content-type': 'application/octet-stream',
    },
    data: bytes,
  });
  if (!answer.ok()) throw new Error(await answer.text());
  const { report } = (await answer.json()) as { report: ReadBack };
  return report;
}
