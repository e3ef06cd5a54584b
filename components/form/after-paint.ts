/** No frame comes while the page is not seen. */
const LONGEST = 100;

let waiting: (() => void)[] = [];

/** 画完之后: calls `work` once the next frame is painted, all that wait in one turn; at once where nothing is painted. */
export function afterPaint(work: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') {
    work();
    return;
  }
  waiting.push(work);
  if (waiting.length > 1) return;
  const works = waiting;
  const once = () => {
    if (waiting !== works) return;
    waiting = [];
    for (const each of works) each();
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, LONGEST);
}

/** Asks for `work` after the next frame, however often it is called until then. */
export function oncePainted(work: () => void, later = afterPaint): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    later(() => {
      isDue = false;
      work();
    });
  };
}
