import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPart, zipParts } from './zip-parts';

describe('a package of parts', () => {
  it('gives every part back, in its order', () => {
    const texts = { 'b/一.xml': '<a>云江市</a>'.repeat(500), 'a.xml': '', 'c.bin': 'x' };
    const paths = ['b/1.xml', 'a.xml', 'c.bin'];
    const zip = zipParts(Object.values(texts).map((text, index) => packPart(paths[index]!, text)));
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(paths);
    expect(Object.values(files).map((file) => strFromU8(file))).toEqual(Object.values(texts));
  });

  it('holds the checksum and size of each part in both of its heads', () => {
    const zip = Buffer.from(zipParts([packPart('a', 'x'), packPart('name', '123456789')]));
    // The checksum of these nine digits stands in every description of CRC-32.
    const checksum = Buffer.from([0x26, 0x39, 0xf4, 0xcb]);
    const [local, central] = [zip.indexOf(checksum), zip.lastIndexOf(checksum)];
    expect(local).toBeGreaterThan(0);
    expect(central).toBeGreaterThan(local);
    expect([zip.readUInt32LE(local + 8), zip.readUInt32LE(central + 8)]).toEqual([9, 9]);
  });

  it('names no hour at which it was made', () => {
    const zip = Buffer.from(zipParts([packPart('a', 'x')]));
    expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([0, 33]);
  });
});
