import type { Flow, Sheet, Splittable, Strip } from './flow';
import { TYPE_AREA } from './geometry';

/** Lines of text add up with rounding; a hair over the edge is not over the edge. */
const TOLERANCE = 0.01;
/** A table is split only where at least this many of its rows stay behind. */
const FEWEST_ROWS = 3;

/** 分页: strips and tables one below the other; what is kept together moves to the next page together. */
export function paginate(flow: readonly Flow[]): Sheet[] {
  const pages: Sheet[] = [emptySheet()];
  let sheet = pages[0] ?? emptySheet();
  let y: number = TYPE_AREA.top;

  const atTop = () => y === TYPE_AREA.top;
  const room = () => TYPE_AREA.bottom + TOLERANCE - y;
  const turn = () => {
    sheet = emptySheet();
    pages.push(sheet);
    y = TYPE_AREA.top;
  };
  const putStrip = (strip: Strip) => {
    if (!atTop()) y += strip.before;
    if (strip.height > room() && !atTop()) turn();
    strip.draw(sheet, y);
    y += strip.height;
  };
  const putTable = (table: Splittable) => {
    if (!atTop()) y += table.before;
    let from = 0;
    while (from < table.rows) {
      let count = table.split(from, room());
      if (count < Math.min(FEWEST_ROWS, table.rows - from) && !atTop()) {
        turn();
        count = table.split(from, room());
      }
      const to = from + Math.max(1, count);
      table.draw(sheet, y, from, to);
      y += table.heightOf(from, to);
      from = to;
      if (from < table.rows) turn();
    }
    y = Math.min(y + table.after, TYPE_AREA.bottom);
  };

  for (const chain of chains(flow)) {
    const need = heightOf(chain, atTop());
    const wantsPage = chain.some((item) => item.kind === 'splittable' && item.wantsPage);
    if (
      !atTop() &&
      (need > room() || wantsPage) &&
      (need <= TYPE_AREA.height || needToStart(chain) > room())
    ) {
      turn();
    }
    for (const item of chain) {
      if (item.kind === 'strip') putStrip(item);
      else putTable(item);
    }
  }
  return pages;
}

/** Runs of items that stay together: each ends with the first that is not kept with what follows. */
function chains(flow: readonly Flow[]): Flow[][] {
  const found: Flow[][] = [];
  let open: Flow[] = [];
  for (const item of flow) {
    open.push(item);
    if (item.kind === 'strip' && item.keep) continue;
    found.push(open);
    open = [];
  }
  return open.length === 0 ? found : [...found, open];
}

function heightOf(chain: readonly Flow[], top: boolean): number {
  return chain.reduce((sum, item, i) => {
    const before = top && i === 0 ? 0 : item.before;
    return sum + before + (item.kind === 'strip' ? item.height : item.heightOf(0, item.rows));
  }, 0);
}

/** What a chain needs on its first page at least: its strips and the first rows of its table. */
function needToStart(chain: readonly Flow[]): number {
  return chain.reduce((sum, item) => {
    const height = item.kind === 'strip' ? item.height : item.heightOf(0, Math.min(FEWEST_ROWS, item.rows));
    return sum + item.before + height;
  }, 0);
}

function emptySheet(): Sheet {
  return { texts: [], rules: [], areas: [], marks: [] };
}
