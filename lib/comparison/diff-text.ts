/** A piece of a text in two versions: in both, only in the earlier, only in the later one. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** 文字对比: paragraph by paragraph, and within a changed paragraph what stands between its equal ends. */
export function diffText(before: string, after: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const settle = () => {
    pieces.push(...diffEnds(removed.join('\n'), added.join('\n'), removed.length > 0, added.length > 0));
    [removed, added] = [[], []];
  };
  for (const [kind, text] of diffParagraphs(before.split('\n'), after.split('\n'))) {
    if (kind === 'removed') removed.push(text);
    else if (kind === 'added') added.push(text);
    else {
      settle();
      pieces.push({ kind: 'same', text: `${text}\n` });
    }
  }
  settle();
  return pieces;
}

type Step = readonly [TextPiece['kind'], string];

/** The longest common run of paragraphs; texts have dozens of them, not thousands. */
function diffParagraphs(before: readonly string[], after: readonly string[]): readonly Step[] {
  const longest = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      const isSame = before[i] === after[j];
      if (row) row[j] = isSame ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, text] = [before[i], after[j]];
    if (old !== undefined && old === text) {
      steps.push(['same', old]);
      [i, j] = [i + 1, j + 1];
    } else if (old !== undefined && (text === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push(['removed', old]);
      i += 1;
    } else {
      steps.push(['added', text ?? '']);
      j += 1;
    }
  }
  return steps;
}

/** Two wordings of the same place: their equal beginning and end stand once. */
function diffEnds(before: string, after: string, hadAny: boolean, hasAny: boolean): readonly TextPiece[] {
  if (!hadAny && !hasAny) return [];
  const [old, text] = [Array.from(before), Array.from(after)];
  const least = Math.min(old.length, text.length);
  let head = 0;
  while (head < least && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const pieces: TextPiece[] = [
    { kind: 'same', text: old.slice(0, head).join('') },
    { kind: 'removed', text: old.slice(head, old.length - tail).join('') },
    { kind: 'added', text: text.slice(head, text.length - tail).join('') },
    { kind: 'same', text: `${text.slice(text.length - tail).join('')}\n` },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
