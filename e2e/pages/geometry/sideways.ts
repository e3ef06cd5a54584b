import type { Page } from 'playwright/test';

/**
 * 重排 (WCAG 1.4.10): what has to be scrolled sideways or is cut off at the right, except tables and the region that
 * holds one, which need both directions. A field scrolls its own text.
 */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const holdsTable = (element: Element) =>
      element.closest('table') !== null || element.querySelector(':scope > table') !== null;
    const name = (element: Element) =>
      `${element.tagName} ${element.className} “${element.textContent.trim().slice(0, 20)}”`;
    const all = Array.from(document.body.querySelectorAll<HTMLElement>('*')).filter(
      (element) => element.getClientRects().length > 0 && !element.closest('svg') && !holdsTable(element),
    );
    const isWide = (element: Element | null) =>
      element !== null && element.getBoundingClientRect().right > width + 1;
    // What is in something too wide is not named again.
    const wide = all.filter((element) => isWide(element) && !isWide(element.parentElement));
    const cut = all.filter((element) => {
      const style = getComputedStyle(element);
      const { overflowX, textOverflow } = style;
      const isVisuallyHidden = style.getPropertyValue('clip') !== 'auto';
      return (
        overflowX !== 'visible' &&
        textOverflow !== 'ellipsis' &&
        !isVisuallyHidden &&
        !element.matches('input, textarea, select') &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    const farthest = Array.from(document.body.querySelectorAll('*')).filter(
      (element) => isWide(element) && !Array.from(element.children).some(isWide),
    );
    const page =
      root.scrollWidth > width
        ? [`the page is ${root.scrollWidth} wide, by ${farthest.slice(0, 3).map(name).join('; ')}`]
        : [];
    return [
      ...page,
      ...wide.map((one) => `too wide: ${name(one)}`),
      ...cut.map((one) => `cut: ${name(one)}`),
    ];
  });
}
