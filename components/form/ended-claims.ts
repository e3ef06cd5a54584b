import type { Sheet } from '@/lib/report/evaluate';
import { figurePath, type Path } from '@/lib/report/path';
import { leavesOf } from '@/lib/template/totals';

interface Change {
  readonly path: Path;
  readonly value: string | null;
}

/** 印作: a printed total is compared as long as its parts stay; a change of a part ends it. */
export function endedClaims(sheet: Sheet, changes: readonly Change[]): Change[] {
  const changed = new Set(changes.map(({ path }) => path));
  const ended: Change[] = [];
  for (const [address, { cell, isClaim }] of sheet) {
    if (!isClaim || changed.has(figurePath(address))) continue;
    if (leavesOf(cell).some((leaf) => changed.has(figurePath(leaf)))) {
      ended.push({ path: figurePath(address), value: null });
    }
  }
  return ended;
}
