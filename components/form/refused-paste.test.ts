import { expect, it } from 'vitest';
import { refusedPaste } from './refused-paste';

const cell = { name: '格', longest: 40, kept: 0 };

it('takes what fits, blanks around it not counted', () => {
  expect(refusedPaste({ text: ` ${'1'.repeat(40)}\n`, hasPicture: false }, cell)).toBeNull();
  expect(refusedPaste({ text: '1'.repeat(41), hasPicture: false }, cell)).toBe(
    '粘贴后有 41 字，一格最多 40 字，没有粘贴。只复制需要的文字再粘贴。',
  );
});

it('counts what stays in the field', () => {
  const field = { name: '部分', longest: 10, kept: 8 };
  expect(refusedPaste({ text: '甲乙', hasPicture: false }, field)).toBeNull();
  expect(refusedPaste({ text: '甲乙丙', hasPicture: false }, field)).toContain(
    '粘贴后有 11 字，一部分最多 10 字',
  );
});

it('refuses a picture, and takes a text that brings its picture along', () => {
  expect(refusedPaste({ text: '', hasPicture: true }, cell)).toContain('复制的是图片');
  expect(refusedPaste({ text: '12', hasPicture: true }, cell)).toBeNull();
  expect(refusedPaste({ text: '', hasPicture: false }, cell)).toBeNull();
});
