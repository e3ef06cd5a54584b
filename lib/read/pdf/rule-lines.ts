import type { Box } from './page-marks';

/** 表格线: at one place across (`at`), from one end to the other along. */
export interface RuleLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Points. Lines that close together are one, drawn in pieces or double. */
const NEAR = 2.2;
/** A gap in a dotted line, or at a corner. */
const GAP = 4;
/** Points. What is shorter is a dot or a part of a letter. */
const SHORTEST = 5;

export interface RuleLines {
  readonly across: readonly RuleLine[];
  readonly down: readonly RuleLine[];
}

/** The rules of a page as whole lines: pieces at the same place are joined. */
export function ruleLines(rules: readonly Box[]): RuleLines {
  const across: RuleLine[] = [];
  const down: RuleLine[] = [];
  for (const { left, right, top, bottom } of rules) {
    if (right - left >= bottom - top) across.push({ at: (top + bottom) / 2, from: left, to: right });
    else down.push({ at: (left + right) / 2, from: top, to: bottom });
  }
  return { across: joined(across), down: joined(down) };
}

function joined(lines: readonly RuleLine[]): RuleLine[] {
  return near(lines, ({ at }) => at).flatMap((same) => {
    const at = same.reduce((sum, line) => sum + line.at, 0) / same.length;
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of [...same].sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && from <= last.to + GAP) last.to = Math.max(last.to, to);
      else whole.push({ at, from, to });
    }
    return whole.filter(({ from, to }) => to - from >= SHORTEST);
  });
}

/** Things whose places lie close together, from the lowest place on. */
export function near<T>(things: readonly T[], placeOf: (thing: T) => number): T[][] {
  const groups: T[][] = [];
  let last = -Infinity;
  for (const thing of [...things].sort((a, b) => placeOf(a) - placeOf(b))) {
    const place = placeOf(thing);
    const group = groups.at(-1);
    if (group && place - last <= NEAR) group.push(thing);
    else groups.push([thing]);
    last = place;
  }
  return groups;
}
