import { describe, expect, it } from 'vitest';
import { dateOf, momentWords } from './moment';

const lateEvening = new Date('2026-01-04T16:05:00Z');

describe('moment', () => {
  it('counts the day by Beijing time', () => {
    expect(dateOf(lateEvening)).toBe('2026-01-05');
  });

  it('gives the time alone today and the date before it otherwise', () => {
    expect(momentWords(lateEvening, '2026-01-05')).toBe('00:05');
    expect(momentWords(lateEvening, '2026-01-06')).toBe('2026年1月5日 00:05');
  });
});
