/** No frame comes while the page is not seen. */
const LONGEST = 100;

/** 画完之后: calls `work` once the next frame is painted; at once where nothing is painted. */
export function afterPaint(work: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') {
    work();
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, LONGEST);
}
