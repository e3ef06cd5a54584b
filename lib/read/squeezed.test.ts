import { describe, expect, it } from 'vitest';
import { squeezed } from './squeezed';

describe('text that is compared', () => {
  it('is the same with and without white space and signs that print nothing', () => {
    expect(squeezed('文\u200b字\u200d。\u2060\ufeff\n')).toBe(squeezed('文 字　。'));
  });

  it('differs by what is seen', () => {
    expect(squeezed('文字')).not.toBe(squeezed('文学'));
  });
});
