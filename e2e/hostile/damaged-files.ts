import { docBytes } from '@/lib/read/doc/test-doc-file';
import { pdfBytes, words } from '@/lib/read/pdf/test-pdf';
import type { HostileFile } from './corpus';
import { docx, paragraph, workbook } from './packages';

const encode = (text: string) => new TextEncoder().encode(text);
const KEPT = [0.02, 0.1, 0.3, 0.5, 0.8, 0.95];
const SEEDS = [1, 2, 3, 4, 5, 6];
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a.docx', [0x50, 0x4b, 3, 4]],
  ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['a.pdf', [...encode('%PDF-1.7\n')]],
  ['a.html', [...encode('<html>')]],
  ['a.rtf', [...encode('{\\rtf1')]],
  ['a.json', [...encode('{')]],
];

/** Files that were cut off, changed on their way, or that only begin like what they seem to be: the same every time. */
export function damagedFiles(): HostileFile[] {
  const sound: readonly (readonly [string, Uint8Array])[] = [
    ['a.docx', docx(paragraph('关于放假的通知').repeat(20))],
    ['a.xlsx', workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>通知</t></is></c></row>')],
    ['a.doc', docBytes([{ text: '关于放假的通知\r' }])],
    ['a.pdf', pdfBytes([words(90, 700, 'holidays'), words(90, 700, 'more')])],
    ['a.html', encode(`<html><body>${'<p>关于放假的通知</p>'.repeat(20)}</body></html>`)],
  ];
  return [
    ...sound.flatMap(([name, bytes]) =>
      KEPT.map((share) => ({
        title: `${name} of which ${share * 100} % are left`,
        name,
        bytes: bytes.slice(0, Math.ceil(bytes.length * share)),
      })),
    ),
    ...sound.flatMap(([name, bytes]) =>
      SEEDS.slice(0, 5).map((seed) => ({
        title: `${name} changed by ${seed}`,
        name,
        bytes: changed(bytes, seed),
      })),
    ),
    ...MAGIC.flatMap(([name, magic]) =>
      SEEDS.slice(0, 5).map((seed) => ({
        title: `random bytes that begin like ${name}, ${seed}`,
        name,
        bytes: Uint8Array.from([...magic, ...noise(2_000 * seed, seed)]),
      })),
    ),
    ...sound.flatMap(([name, bytes], index) =>
      sound
        .filter((_, other) => other !== index)
        .map(([other]) => ({ title: `${name} under the name of ${other}`, name: other, bytes, why: '没有' })),
    ),
    ...sound.map(([name, bytes]) => ({
      title: `${name} without an extension`,
      name: 'a',
      bytes,
      why: '没有',
    })),
  ];
}

function changed(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = bytes.slice();
  const random = noise(40, seed);
  for (let index = 0; index + 3 < random.length; index += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = random.slice(index, index + 4);
    copy[(a * 65_536 + b * 256 + c) % copy.length] = d;
  }
  return copy;
}

/** Bytes that look random and are the same for the same seed. */
function noise(length: number, seed: number): number[] {
  let state = seed * 2_654_435_761;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
