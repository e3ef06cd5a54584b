import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contentSize } from './content-size';

const MOST = 10_000;
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const object = (head: string, content: Uint8Array, newline = '\n') => [
  ...latin(`1 0 obj\n<< ${head} >>\nstream${newline}`),
  ...content,
  ...latin('\nendstream\nendobj\n'),
];
const size = (...objects: (readonly number[])[]) => contentSize(Uint8Array.from(objects.flat()), MOST);
const commands = latin('0 0 m 9 9 l S\n'.repeat(100));

describe('the size of the pages of a PDF', () => {
  it('counts commands as they are, and unpacked where they are packed', () => {
    const plain = size(object('/Length 1400', commands));
    expect(plain).toBe(commands.length + 1);
    expect(size(object('/Filter /FlateDecode', zlibSync(commands)))).toBe(commands.length);
    expect(size(object('/Filter /FlateDecode', zlibSync(commands), '\r\n'))).toBe(commands.length);
  });

  it('adds up all of them', () => {
    const packed = object('/Filter /FlateDecode', zlibSync(commands));
    expect(size(packed, packed, packed)).toBe(commands.length * 3);
  });

  it('leaves out pictures and fonts', () => {
    const picture = object('/Type /XObject /Subtype /Image /Filter /FlateDecode', zlibSync(commands));
    expect(size(picture, object('/Length1 9000', commands), object('/Length 2', latin('q')))).toBe(2);
  });

  it('stops where it is beyond the limit, however much would be unpacked', () => {
    const bomb = object('/Filter /FlateDecode', zlibSync(new Uint8Array(5_000_000)));
    expect(size(bomb, bomb)).toBe(MOST + 1);
  });

  it('takes no notice of what cannot be unpacked, or has no end', () => {
    expect(size(object('/Filter /FlateDecode', commands))).toBe(0);
    expect(contentSize(latin('1 0 obj << >> stream\nq q q'), MOST)).toBe(0);
  });
});
