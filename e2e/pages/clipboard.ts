import type { Locator } from 'playwright/test';

export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/** What the clipboard gets when the whole field is copied. */
export async function copyAll(field: Locator): Promise<{ html: string; text: string }> {
  await field.click();
  await field.press('Control+a');
  return field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') };
  });
}

export async function paste(field: Locator, clipboard: Clipboard): Promise<void> {
  await field.focus();
  await field.evaluate((element, { html, text }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (text !== undefined) clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}
