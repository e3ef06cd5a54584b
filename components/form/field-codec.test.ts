import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { fieldCodec } from './field-codec';

const path = 'text.overview.platform';
const section = format202130.sections[0];
const heading = section.aspects.find(({ id }) => id === 'platform')?.heading ?? '';

describe('what a field shows and the report stores', () => {
  it('puts the heading of the form before the text of an aspect', () => {
    const codec = fieldCodec(format202130);
    expect(codec.store(path, '网站设有专栏。')).toBe(`${heading}\n网站设有专栏。`);
    expect(codec.show(path, `${heading}\n网站设有专栏。`)).toBe('网站设有专栏。');
  });

  it('takes a heading that was typed or pasted with its text for the one above', () => {
    const codec = fieldCodec(format202130);
    expect(codec.store(path, `${heading}\n网站设有专栏。`)).toBe(`${heading}\n网站设有专栏。`);
    expect(codec.store(path, `${heading}\n`)).toBe('');
  });

  it('puts no heading before a text that brings one under the same number, as it is typed', () => {
    const codec = fieldCodec(format202130);
    const words = '（四）维护公开平台。网站公开专栏调整了目录。';
    const stored = [1, 2, 3, 4, words.length].map((end) => codec.store(path, words.slice(0, end)));
    expect(stored[4]).toBe(words);
    expect(codec.show(path, words)).toBe(words);
    expect(fieldCodec(format202130).store(path, '（三）维护。')).toBe(`${heading}\n（三）维护。`);
    expect(codec.store(path, '')).toBe('');
    expect(codec.store(path, '网站设有专栏。')).toBe(`${heading}\n网站设有专栏。`);
  });

  it('leaves an emptied aspect empty, without a heading over nothing', () => {
    expect(fieldCodec(format202130).store(path, '  ')).toBe('  ');
    expect(fieldCodec(format202130).store(path, '')).toBe('');
  });

  it('keeps a heading in the words of whoever wrote it', () => {
    const codec = fieldCodec(format202130);
    const text = '（四）平台建设运行情况\n网站设有专栏。';
    expect(codec.headingOf(path, text)).toBeUndefined();
    expect(codec.show(path, text)).toBe(text);
    expect(codec.store(path, `${text}改`)).toBe(`${text}改`);
  });

  it('stores an emptied figure as 未填 and anything else as typed', () => {
    const codec = fieldCodec(format202130);
    expect(codec.store('tables.requests.received.total', '')).toBeNull();
    expect(codec.store('tables.requests.received.total', '12o')).toBe('12o');
  });
});
