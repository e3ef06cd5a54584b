import type { Page } from 'playwright/test';

/** More stops than any page has; a walk that is longer is caught somewhere. */
const LONGEST = 600;
const AT_ONCE = 20;

/**
 * 焦点不被遮挡 (WCAG 2.4.11): goes round the page by Tab or Shift+Tab until it comes to where it began, and returns the
 * places at which the focus could not be seen: nothing of it in view, or, as 2.4.12 asks, anything of it under something
 * else. Of what is taller than half the view a part is enough.
 */
export async function tabWalk(page: Page, direction: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  await page.evaluate(listen);
  if (direction === 'Shift+Tab') await page.keyboard.down('Shift');
  let walk: Walk = { isRound: false, stops: 0, hidden: [] };
  while (!walk.isRound && walk.stops < LONGEST) {
    for (let press = 0; press < AT_ONCE; press += 1) await page.keyboard.down('Tab');
    walk = await page.evaluate(readWalk);
  }
  await page.keyboard.up('Tab');
  if (direction === 'Shift+Tab') await page.keyboard.up('Shift');
  if (walk.stops === 0) return ['nothing takes the focus'];
  return walk.isRound ? walk.hidden : [...walk.hidden, `the focus does not come round in ${LONGEST} stops`];
}

interface Walk {
  isRound: boolean;
  stops: number;
  hidden: string[];
}

function readWalk(): Walk {
  return JSON.parse(document.documentElement.dataset['walk'] ?? '{}') as Walk;
}

/** Before each key leaves a field the page has come to rest: that is when the field is looked at. */
function listen(): void {
  const root = document.documentElement;
  const walked = new Set<Element>();
  const walk: Walk = { isRound: false, stops: 0, hidden: [] };
  // Where the focus stood before the walk, no key had brought it.
  let isBegun = false;
  const token = String(Math.random());
  root.dataset['walker'] = token;
  root.dataset['walk'] = JSON.stringify(walk);
  document.addEventListener('keydown', look, { capture: true });

  function look({ key }: KeyboardEvent): void {
    if (root.dataset['walker'] !== token) document.removeEventListener('keydown', look, { capture: true });
    const field = document.activeElement;
    if (key !== 'Tab') return;
    if (!isBegun || walk.isRound || !field || field === document.body) {
      isBegun = true;
      return;
    }
    walk.isRound = walked.has(field);
    walked.add(field);
    walk.stops = walked.size;
    const trouble = walk.isRound ? null : troubleOf(field);
    if (trouble !== null) walk.hidden.push(trouble);
    root.dataset['walk'] = JSON.stringify(walk);
  }

  function troubleOf(field: Element): string | null {
    // A control that is not drawn itself shows its focus on its label.
    const label = field instanceof HTMLInputElement ? field.labels?.[0] : undefined;
    const { width, height } = field.getBoundingClientRect();
    const isDrawn = width > 1 && height > 1 && getComputedStyle(field).opacity !== '0';
    const shown = !isDrawn && label ? label : field;
    const points = Array.from(shown.getClientRects())
      .flatMap(pointsIn)
      .filter(([x, y]) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight);
    const over = points
      .map(([x, y]) => document.elementFromPoint(x, y))
      .filter((top) => !shown.contains(top));
    const isTall = shown.getBoundingClientRect().height > window.innerHeight / 2;
    if (points.length > 0 && (over.length === 0 || (isTall && over.length < points.length))) return null;
    const name = field.getAttribute('aria-label') ?? field.textContent.slice(0, 30);
    const cover = over[0] ? `${over[0].tagName} ${over[0].className}` : 'nothing';
    return `${field.tagName} “${name}”: ${over.length} of ${points.length} points under ${cover}`;
  }

  function pointsIn(box: DOMRect): (readonly [number, number])[] {
    const [dx, dy] = [Math.min(3, box.width / 4), Math.min(3, box.height / 4)];
    const across = [box.left + dx, box.left + box.width / 2, box.right - dx];
    const down = [box.top + dy, box.top + box.height / 2, box.bottom - dy];
    return across.flatMap((x) => down.map((y) => [x, y] as const));
  }
}
