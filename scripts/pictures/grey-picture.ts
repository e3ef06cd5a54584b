import { crc32, deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A picture in sixteen greys, from 0 (black) to 15, line by line. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS = 4;

/** Four bytes a pixel, as a canvas holds them, taken as grey. */
export function greyPicture(width: number, height: number, pixels: Uint8ClampedArray): GreyPicture {
  const greys = new Uint8Array(width * height);
  for (let i = 0; i < greys.length; i += 1) greys[i] = Math.round((pixels[4 * i + 1] ?? 0) / 17);
  return { width, height, greys };
}

/** A PNG with four bits a pixel: a quarter of what a canvas writes. */
export function writePng({ width, height, greys }: GreyPicture): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = BITS;
  const lineLength = 1 + Math.ceil(width / 2);
  const lines = Buffer.alloc(height * lineLength);
  greys.forEach((grey, i) => {
    const x = i % width;
    const at = Math.floor(i / width) * lineLength + 1 + (x >> 1);
    lines[at] = (lines[at] ?? 0) | (x % 2 === 0 ? grey << BITS : grey);
  });
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

export async function readPng(bytes: Uint8Array): Promise<GreyPicture> {
  const image = await loadImage(bytes);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
  return greyPicture(width, height, data);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
