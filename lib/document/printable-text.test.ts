import { expect, it } from 'vitest';
import { printableText } from './printable-text';

it('leaves no character that a page or an XML part may not hold', () => {
  expect(printableText('甲\u0000\u0007\u000b\r\u007f\u009f\ud800\ufffe\uffff乙')).toBe('甲乙');
});

it('leaves line feeds, tabs and hanzi of two halves as they are', () => {
  expect(printableText('甲\n\t𬭚“乙”\u00a0')).toBe('甲\n\t𬭚“乙”\u00a0');
});
