import { expect, it } from 'vitest';
import { cleanText } from './clean-text';

it.each([
  ['half a character before a text', '\ud83d数', '数'],
  ['the other half after one', '数\udc00', '数'],
  ['halves the wrong way round', '\udc00\ud83d', ''],
  ['halves that control characters part', '\ud83d\u0007\udcc4', ''],
  ['control characters', 'a\u0000\tb\u007f', 'ab'],
])('removes %s', (_name, given, kept) => {
  expect(cleanText(given)).toBe(kept);
});

it('keeps whole characters outside the basic plane, and line feeds of whatever kind', () => {
  expect(cleanText('𠮷📄\r\n𡈽\r年')).toBe('𠮷📄\n𡈽\n年');
});
