import { describe, expect, it } from 'vitest';
import { DISPLAY_COOKIE, readDisplay, writeDisplay } from './display-preferences';

describe('display preferences', () => {
  it('come back from the cookie as they were written', () => {
    const written = writeDisplay({ theme: 'dark', size: 'largest' });
    const value = new RegExp(`^${DISPLAY_COOKIE}=([^;]*);`).exec(written)?.[1];
    expect(readDisplay(value)).toEqual({ theme: 'dark', size: 'largest' });
  });

  it.each([undefined, '', 'dark', 'pink.huge', '"><script>.x'])('take the usual for “%s”', (cookie) => {
    expect(readDisplay(cookie)).toEqual({ theme: cookie === 'dark' ? 'dark' : 'system', size: 'normal' });
  });
});
