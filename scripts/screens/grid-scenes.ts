import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { writeElsewhere } from './home';
import type { Scene } from './scene';

const first = 'requests.received.naturalPerson';

/** 表三 at work. */
export const gridScenes: readonly Scene[] = [
  {
    name: 'grid-selection',
    title: '表三，选了几格',
    address: ({ demo }) => `${demo}/requests`,
    act: async (page) => {
      await cell(page, 'requests.granted.naturalPerson').focus();
      for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`);
    },
  },
  {
    name: 'grid-guidance',
    title: '表三，填报说明',
    address: ({ demo }) => `${demo}/requests`,
    act: async (page) => {
      await cell(page, 'requests.notHeld.naturalPerson').focus();
      await page.keyboard.press('F1');
      await page.getByRole('tabpanel', { name: '说明' }).getByRole('heading').first().waitFor();
    },
  },
  {
    name: 'grid-last-year',
    title: '表三，上年',
    address: ({ demo }) => `${demo}/requests`,
    act: async (page) => page.getByRole('tab', { name: '上年' }).click(),
  },
  {
    name: 'grid-preview',
    title: '表三，预览',
    address: ({ demo }) => `${demo}/requests`,
    act: async (page) => {
      await page.getByRole('tab', { name: '预览' }).click();
      await page.getByText(/^共 \d+ 页$/).waitFor();
    },
  },
  {
    name: 'grid-paste',
    title: '表三，粘贴的内容对不上',
    address: ({ blank }) => `${blank}/requests`,
    act: async (page) => {
      await paste(cell(page, first), 'wps-does-not-fit');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'grid-offline',
    title: '表三，离线',
    address: ({ blank }) => `${blank}/requests`,
    act: async (page) => {
      await page.context().setOffline(true);
      await cell(page, first).fill('5');
      await page.getByText(/离线，已存本机/).waitFor();
    },
  },
  {
    name: 'grid-conflict',
    title: '表三，两人改了同一格',
    address: ({ blank }) => `${blank}/requests`,
    act: async (page, home) => {
      await page.context().setOffline(true);
      await cell(page, first).fill('5');
      await page.getByText(/离线，已存本机/).waitFor();
      await writeElsewhere(new URL(page.url()).origin, home.blank, `tables.${first}`, '6');
      await page.context().setOffline(false);
      await page.getByRole('button', { name: '处理冲突' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

function cell(page: Page, address: string): Locator {
  return page.locator(`[data-cell="${address}"]`).getByRole('textbox');
}

async function paste(field: Locator, name: string): Promise<void> {
  const read = (ending: string) =>
    readFileSync(new URL(`../../e2e/fixtures/clipboard/${name}.${ending}`, import.meta.url), 'utf8');
  await field.focus();
  await field.evaluate(
    (element, { html, text }) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { html: read('html'), text: read('txt') },
  );
}
