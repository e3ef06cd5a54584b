/** 一次填写, as an onlooker notes it down: who, where, what, and what stood on that person's screen. */
export interface Typed {
  readonly who: string;
  readonly path: string;
  readonly value: string | null;
  readonly over: string | null;
}

/** One value in the history of the server, oldest first. */
export interface Written {
  readonly who: string;
  readonly path: string;
  readonly value: string | null;
  /** False for a value that did not get in and is only kept. */
  readonly isIn: boolean;
}

/**
 * 裁判: judges a history by what people saw and typed, and by nothing else; it shares no code with saving. Gives what
 * went wrong, in words.
 */
export function judge(
  typed: readonly Typed[],
  written: readonly Written[],
  before: ReadonlyMap<string, string | null>,
  end: ReadonlyMap<string, string | null>,
): readonly string[] {
  const problems: string[] = [];
  const now = new Map(before);
  for (const { who, path, value, isIn } of written) {
    if (!isIn) continue;
    const replaced = now.get(path) ?? null;
    if (!hasSeen(typed, { who, path, value }, replaced)) {
      problems.push(`${who} overwrote ${String(replaced)} with ${String(value)} at ${path} unseen`);
    }
    now.set(path, value);
  }
  for (const [path, value] of end) {
    if (now.get(path) !== value)
      problems.push(`${path} is ${String(value)}, by its history ${String(now.get(path))}`);
  }
  const found = new Set(written.map(({ path, value }) => keyOf(path, value)));
  for (const [index, { who, path, value }] of typed.entries()) {
    const isReplaced = typed
      .slice(index + 1)
      .some((later) => later.who === who && later.path === path && later.over === value);
    const isKept = found.has(keyOf(path, value)) || before.get(path) === value;
    if (!isReplaced && !isKept) problems.push(`${who} typed ${String(value)} at ${path}, and nothing has it`);
  }
  return problems;
}

/** Whether somebody who wrote a value had seen what it replaced: below it, or below what they typed before. */
function hasSeen(
  typed: readonly Typed[],
  { who, path, value }: Pick<Typed, 'who' | 'path' | 'value'>,
  replaced: string | null,
): boolean {
  const own = typed.filter((entry) => entry.who === who && entry.path === path);
  const reached = new Set([value]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const entry of own) if (reached.has(entry.value)) reached.add(entry.over);
    if (reached.size > 1 && reached.has(replaced)) return true;
  }
  return false;
}

function keyOf(path: string, value: string | null): string {
  return `${path} ${String(value)}`;
}
