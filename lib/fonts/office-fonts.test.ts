import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renameFont } from '@/scripts/make-fonts/rename-font.mjs';
import { replaceTable, tablesOf } from '@/scripts/make-fonts/sfnt.mjs';
import { readOfficeFonts } from './office-fonts';

const gothic = readFileSync('assets/fonts/noto-sans-sc-500.ttf');
const latin = readFileSync('assets/fonts/nianbao-latin-400.ttf');
const fangSong: Buffer = renameFont(gothic, { family: 'FangSong_GB2312', style: 'Regular' });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-fonts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the fonts of an office', () => {
  it('are known by the names they give themselves, whatever the file is called', () => {
    put('a.TTF', fangSong);
    put('readme.txt', Buffer.from('字体'));
    const { fonts, problems } = readOfficeFonts(folder);
    expect(fonts.map(({ face, file }) => [face, file])).toEqual([['fang', 'a.TTF']]);
    expect(problems).toEqual([]);
  });

  it('bring their own widths and say what they lack', () => {
    put('latin.ttf', renameFont(latin, { family: 'Times New Roman', style: 'Regular' }));
    const [font] = readOfficeFonts(folder).fonts;
    expect(font?.advance('1'.charCodeAt(0))).toBe(0.5);
    expect(font?.advance('W'.charCodeAt(0))).toBeGreaterThan(0.9);
    expect(font?.advance('年'.codePointAt(0)!)).toBeUndefined();
  });

  it.each([
    ['a.ttf', 'b.ttf'],
    ['b.ttf', 'a.ttf'],
  ])('give the better name the face where two serve it: %s, not %s', (better, other) => {
    put(other, renameFont(gothic, { family: 'FangSong', style: 'Regular' }));
    put(better, fangSong);
    expect(readOfficeFonts(folder).fonts.map(({ file }) => file)).toEqual([better]);
  });
});

describe('what cannot be used is told in Chinese and left aside', () => {
  it.each([
    [
      'no font at all',
      () => Buffer.from('not a font'),
      /^字体文件 x\.ttf 损坏或者不能读取，改用程序自带的字体。$/,
    ],
    ['an empty file', () => Buffer.alloc(0), /^字体文件 x\.ttf 损坏/],
    ['a font without its end', () => fangSong.subarray(0, -64), /^字体文件 x\.ttf 损坏/],
    ['a font cut short', () => fangSong.subarray(0, fangSong.length / 2), /^字体文件 x\.ttf 损坏/],
    ['a font for something else', () => gothic, /^字体文件 x\.ttf 不是报告用到的字体/],
    ['a font that may not be embedded', () => forbidden(fangSong), /^字体文件 x\.ttf 不允许嵌入文件/],
    [
      'a font without hanzi',
      () => renameFont(latin, { family: 'SimHei', style: 'Regular' }),
      /^字体文件 x\.ttf 缺少常用字/,
    ],
  ])('%s', (_, bytes, message) => {
    put('x.ttf', bytes());
    const { fonts, problems } = readOfficeFonts(folder);
    expect(fonts).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  it('a folder that is not there', () => {
    expect(readOfficeFonts(join(folder, 'none')).problems).toEqual([
      `字体文件夹 ${join(folder, 'none')} 不存在或者不能读取，改用程序自带的字体。`,
    ]);
  });

  it('a folder without fonts', () => {
    expect(readOfficeFonts(folder).problems).toEqual([
      `字体文件夹 ${folder} 里没有 TTF、OTF 或 TTC 文件，改用程序自带的字体。`,
    ]);
  });

  it('more files than are looked at', () => {
    for (let i = 0; i < 41; i += 1) put(`${i}.ttf`, Buffer.from('x'));
    const { problems } = readOfficeFonts(folder);
    expect(problems[0]).toContain('超过40个');
    expect(problems).toHaveLength(41);
  });
});

function put(name: string, bytes: Buffer): void {
  writeFileSync(join(folder, name), bytes);
}

/** The embedding rights of a font say no (OS/2, fsType). */
function forbidden(font: Buffer): Buffer {
  const found = tablesOf(font).find(({ tag }: { tag: string }) => tag === 'OS/2');
  const table = Buffer.from(found!.data);
  table.writeUInt16BE(2, 8);
  return replaceTable(font, 'OS/2', table);
}
