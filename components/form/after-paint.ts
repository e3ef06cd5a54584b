/** No frame comes while the page is not seen. */
const LONGEST = 100;

let waiting: (() => void)[] = [];

/** Calls `work` once the next frame is painted, all that wait in one turn; at once where nothing is painted. */
function afterPaint(work: () => void): void {
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
    works.forEach(attempt);
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, LONGEST);
}

/** What goes wrong is reported as ever, and takes nothing with it that waited too. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (fault) {
    setTimeout(() => {
      throw fault;
    });
  }
}

/** 画完之后: asks for `work` after the next frame, however often it is called until then. */
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
