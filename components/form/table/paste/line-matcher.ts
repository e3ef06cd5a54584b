import { likeness, squeezedLabel } from '@/lib/template/label-likeness';

/** A row, column or group of the form as its label is looked for. */
export interface NamedLine {
  readonly id: string;
  /** Everything it may be called: the label, its name in a sentence. */
  readonly names: readonly string[];
  /** Labels of the groups above it. */
  readonly under: readonly string[];
  readonly isGroup: boolean;
}

export type Match =
  | { readonly kind: 'none' }
  /** Like several lines, and nothing says which. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'line'; readonly line: NamedLine; readonly isSure: boolean };

/** What stands around a label: groups beside it, and a group head on a line of its own above it. */
export interface LabelContext {
  readonly groups: readonly string[];
  readonly heading?: string | undefined;
}

export type LineMatcher = (text: string, context?: LabelContext) => Match;

/** From this likeness on two labels are the same. */
const SAME = 0.8;
/** From this likeness on they may be, and a person has to see it. */
const ALIKE = 0.6;
/** A label this much more like one line than like any other is that line. */
const CLEAR_LEAD = 0.3;
const LEAD = 0.1;
/** A shortened label: all its characters stand in the other one, in order. */
const SHORTENED = 0.7;
const SHORTEST = 4;
/** Taken off where the group beside the label is another group of the table. */
const OTHER_GROUP = 0.25;

export function lineMatcher(lines: readonly NamedLine[]): LineMatcher {
  const named = lines.map((line) => ({ line, keys: [...new Set(line.names.map(labelKey))] }));
  const groups = [...new Set([...lines.flatMap(({ under }) => under)])];
  const known = new Map<string, readonly Scored[]>();

  function scores(text: string): readonly Scored[] {
    const key = labelKey(text);
    const found = known.get(key) ?? rank(key);
    known.set(key, found);
    return found;
  }

  function rank(key: string): readonly Scored[] {
    return named
      .map(({ line, keys }) => ({ line, score: Math.max(...keys.map((other) => alike(key, other))) }))
      .filter(({ score }) => score >= ALIKE / 2)
      .sort((a, b) => b.score - a.score);
  }

  function inGroups(found: readonly Scored[], context: LabelContext): readonly Scored[] {
    const beside = context.groups.flatMap((text) => groups.filter((group) => isSame(text, group)));
    if (beside.length === 0) return found;
    return found
      .map((scored) => {
        const { line, score } = scored;
        const isHere = line.isGroup || beside.every((group) => line.under.includes(group));
        return isHere ? scored : { line, score: score - OTHER_GROUP, isElsewhere: true as const };
      })
      .sort((a, b) => b.score - a.score);
  }

  return (text, context = { groups: [] }) => {
    const [best, ...others] = inGroups(scores(text), context);
    if (!best || best.score < ALIKE) return { kind: 'none' };
    const rivals = others.filter(({ score }) => score > best.score - LEAD);
    if (rivals.length > 0) {
      const { heading = '' } = context;
      const within = [best, ...rivals].filter(({ line }) =>
        line.under.some((group) => isSame(heading, group)),
      );
      const [only] = within;
      return only && within.length === 1
        ? { kind: 'line', line: only.line, isSure: true }
        : { kind: 'ambiguous' };
    }
    const lead = best.score - (others[0]?.score ?? 0);
    const isLike = best.score >= SAME || lead >= CLEAR_LEAD;
    return { kind: 'line', line: best.line, isSure: isLike && best.isElsewhere !== true };
  };
}

interface Scored {
  readonly line: NamedLine;
  readonly score: number;
  /** The group beside the label is another one. */
  readonly isElsewhere?: true;
}

const NUMBER = /^[（(【[]?(?:[一二三四五六七八九十]+|\d+)[)）】\].、．,，:：]\s*/;

/** A label without its number, which changes where rows are added or left away. */
function labelKey(text: string): string {
  const trimmed = text.normalize('NFKC').trim();
  return squeezedLabel(trimmed.replace(NUMBER, '')) || squeezedLabel(trimmed);
}

function isSame(a: string, b: string): boolean {
  return alike(labelKey(a), labelKey(b)) >= SAME;
}

function alike(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST) return short.length / long.length < ALIKE ? 0 : likeness(a, b);
  const isShortened = standsIn(short, long);
  if (!isShortened && short.length / long.length < ALIKE) return 0;
  return Math.max(likeness(a, b), isShortened ? SHORTENED : 0);
}

function standsIn(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
