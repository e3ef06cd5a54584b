import type { Rng } from '../rng';

export interface PageMarks {
  /** The lines between two pages: the foot of one and the gap before the next. */
  turn(): readonly string[];
}

/** 页码: numbers at the foot of the pages, in one of the ways offices print them. A bare number only where it cannot be taken for a figure. */
export function createPageMarks(rng: Rng, allowsBare: boolean): PageMarks {
  const dashed = (page: number) => `— ${page} —`;
  const named = (page: number) => `第${page}页`;
  const bare = (page: number) => String(page);
  const print = rng.pick(allowsBare ? [dashed, bare, named] : [dashed, named]);
  const gap = rng.pick([['\f'], ['', ''], []]);
  let page = 0;
  return {
    turn: () => {
      page += 1;
      return [print(page), ...gap];
    },
  };
}
