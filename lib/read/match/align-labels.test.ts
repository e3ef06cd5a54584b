import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { requests } from '@/templates/2021-30/requests';
import { alignLabels } from './align-labels';
import { expectedLabels } from './expected-labels';
import { labelChars } from './label-chars';

const labels = expectedLabels(requests);
const official = labels.map(({ chars }) => chars.join(''));

function found(text: string): ReadonlyMap<string, number> {
  const stream = labelChars(text).map(({ char }) => char);
  return new Map(alignLabels(labels, stream).map(({ label, share }) => [label.id, share]));
}

describe('the labels of a table', () => {
  it('are those of the official form, in its order', () => {
    expect(
      format202130.sections.some((section) => section.kind === 'table' && section.table === requests),
    ).toBe(true);
    expect(labels.filter(({ row }) => row)).toHaveLength(25);
    expect(labels.filter(({ column }) => column)).toHaveLength(7);
  });

  it('are all found in their own words', () => {
    expect([...found(official.join('')).values()].every((share) => share === 1)).toBe(true);
  });

  it('are found with other words between them', () => {
    const text = official.map((label) => `${label}第3页共9页`).join('');
    expect([...found(text).values()].every((share) => share === 1)).toBe(true);
  });

  it('are found around a group that was printed in the middle of them', () => {
    const torn = official.join('').replace('2.其他法律行政法规禁止公开', '2.其他法律行政法公开规禁止公开');
    expect(found(torn).get('requests.prohibitedByLaw')).toBe(1);
  });

  it('are found with a character too few', () => {
    const retyped = official.join('').replace('需要另行制作', '需另行制作');
    expect(found(retyped).get('requests.requiresCreation')).toBeGreaterThan(0.9);
  });

  it('are not found where they are not, and leave their places to others', () => {
    const without = official.filter(
      (label) => !label.startsWith('2.申请人') && !label.startsWith('1.申请人'),
    );
    const shares = found(without.join(''));
    expect(shares.get('requests.correctionOverdue')).toBe(0);
    expect(shares.get('requests.feeOverdue')).toBe(0);
    expect(shares.get('requests.otherReason')).toBe(1);
    expect(shares.get('requests.handled')).toBe(1);
  });

  it('are not found in a text about something else', () => {
    const shares = [...found('本机关今年收到人大代表建议十二件，全部按期办复，代表表示满意。').values()];
    expect(shares.filter((share) => share >= 0.6)).toEqual([]);
  });
});
