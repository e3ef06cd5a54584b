import type { Page } from 'playwright/test';

/**
 * 触控目标 (WCAG 2.5.8): targets under 24 by 24 CSS pixels. Let pass, as the criterion does:
 * - spacing: a circle of 24 pixels round its middle touches no other target, nor the circle of another small one;
 * - inline: a link within a sentence.
 * The exceptions for controls drawn by the browser, for equivalents elsewhere and for what is essential are not used.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const kinds =
      'a[href], button, input, select, textarea, summary, [contenteditable="true"], [role="menuitem"]';
    const root = document.querySelector('dialog[open]') ?? document;
    const targets = Array.from(root.querySelectorAll<HTMLElement>(kinds)).flatMap((element) => {
      if (element.matches(':disabled, [type="hidden"]')) return [];
      const own = element.getBoundingClientRect();
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const other = label?.getBoundingClientRect();
      // Pressing the label presses the control.
      const left = Math.min(own.left, other?.left ?? own.left);
      const top = Math.min(own.top, other?.top ?? own.top);
      const right = Math.max(own.right, other?.right ?? own.right);
      const bottom = Math.max(own.bottom, other?.bottom ?? own.bottom);
      const [width, height] = [right - left, bottom - top];
      if (own.width === 0 || getComputedStyle(element).visibility === 'hidden') return [];
      const isSmall = width < least - 0.05 || height < least - 0.05;
      return [{ element, left, top, right, bottom, width, height, isSmall }];
    });
    type Target = (typeof targets)[number];
    const middle = ({ left, top, width, height }: Target) => [left + width / 2, top + height / 2] as const;
    const isClear = (one: Target) => {
      const [x, y] = middle(one);
      return targets.every((other) => {
        if (other.element === one.element) return true;
        const [otherX, otherY] = middle(other);
        if (other.isSmall) return Math.hypot(x - otherX, y - otherY) >= least;
        const dx = Math.max(other.left - x, 0, x - other.right);
        const dy = Math.max(other.top - y, 0, y - other.bottom);
        return Math.hypot(dx, dy) >= least / 2;
      });
    };
    const isInSentence = ({ element }: Target) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent.trim() ?? '') !== element.textContent.trim();
    return targets
      .filter((target) => target.isSmall && !isClear(target) && !isInSentence(target))
      .map(({ element, width, height }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30);
        return `${element.tagName} “${name}”: ${width.toFixed(1)} by ${height.toFixed(1)}`;
      });
  });
}
