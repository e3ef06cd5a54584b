import { describe, expect, it } from 'vitest';
import { sliceColumns } from './slice-columns';

describe('sliceColumns', () => {
  it('counts two columns for a Han character and keeps the blanks before the first sign', () => {
    expect(sliceColumns('规章    12  34', 6, 12)).toBe('  12');
    expect(sliceColumns('规章    12  34', 12)).toBe('34');
    expect(sliceColumns('规章    12  34', 20)).toBe('');
  });

  it('leaves a character on the edge with the columns before it', () => {
    expect(sliceColumns('申请人', 0, 3)).toBe('申请');
    expect(sliceColumns('申请人', 3)).toBe(' 人');
  });
});
