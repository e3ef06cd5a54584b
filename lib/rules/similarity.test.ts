import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, similarity } from './similarity';

const alike = (one: string, other: string) => similarity(fingerprint(one), fingerprint(other));

describe('similarity', () => {
  it.each([
    ['全年公开信息', '全年公开信息', 1],
    ['全年公开信息', '依法办理申请', 0],
    // Three pairs each, two of them in both.
    ['甲乙丙丁', '乙丙丁戊', 2 / 3],
    // A pair counts as often as both have it: 3 and 1, of 4.
    ['甲甲甲甲', '甲甲', 1 / 2],
    ['甲乙', '乙甲', 0],
    ['', '', 0],
    ['甲', '甲', 0],
    ['', '甲乙', 0],
  ])('of “%s” and “%s” is %d', (one, other, expected) => {
    expect(alike(one, other)).toBeCloseTo(expected, 10);
  });

  it('does not see digits and white space', () => {
    expect(alike('2024年 收到 12件\n申请', '2023年收到７８ 件申请')).toBe(1);
  });

  const words = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊1 \n') });

  it('is the same both ways, 1 for a text and itself, and what counting every pair gives', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(alike(one, other)).toBeCloseTo(counted(one, other), 10);
        expect(alike(one, other)).toBe(alike(other, one));
        if (pairsOf(one).length > 0) expect(alike(one, one)).toBe(1);
      }),
    );
  });
});

/** The definition, pair by pair: each pair of one text is crossed out once in the other. */
function counted(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)];
  const all = mine.length + theirs.length;
  if (all === 0) return 0;
  const left = [...theirs];
  const common = mine.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / all;
}

function pairsOf(text: string): string[] {
  const bare = text.replace(/[\s0-9]/g, '');
  return Array.from({ length: Math.max(bare.length - 1, 0) }, (_, at) => bare.slice(at, at + 2));
}
