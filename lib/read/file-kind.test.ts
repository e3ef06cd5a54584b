import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileKind } from './file-kind';
import { decodeAnyText } from './decode-any-text';

const part = strToU8('a');

describe('what a file is', () => {
  it.each([
    ['docx', zipSync({ 'word/document.xml': part })],
    ['xlsx', zipSync({ 'xl/workbook.xml': part })],
    ['archive', zipSync({ 'content.xml': part })],
    ['pdf', strToU8('\n%PDF-1.7')],
    ['doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['rtf', strToU8('{\\rtf1 a}')],
    ['json', strToU8(' {"a":1}')],
    ['html', strToU8('<!-- a --><?xml version="1.0"?>\n<!DOCTYPE html><p>')],
    ['html', strToU8('<!--StartFragment--><table><tr><td>1')],
    ['mhtml', strToU8('From: a\r\nSubject: b\r\n c\r\nMIME-Version: 1.0\r\n\r\n')],
    ['text', strToU8('规章 <3>')],
    ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['empty', new Uint8Array()],
    ['empty', strToU8(' \n')],
    ['unknown', Uint8Array.from([0, 1, 2, 3, 4, 5])],
  ])('is told by its content: %s', (kind, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xe8, 0xa7, 0x84]],
    ['UTF-8', [0xe8, 0xa7, 0x84]],
    ['GBK', [0xb9, 0xe6]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0xc4, 0x89]],
    ['UTF-16, the other way round', [0xfe, 0xff, 0x89, 0xc4]],
  ])('is found: %s', (_, bytes) => {
    expect(decodeAnyText(Uint8Array.from(bytes))).toBe('规');
  });

  it('is UTF-8 where the last character was cut off', () => {
    expect(decodeAnyText(strToU8('规章和文件').slice(0, -1))).toBe('规章和文\ufffd');
  });
});
