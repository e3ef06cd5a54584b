import { describe, expect, it } from 'vitest';
import { format202130 } from '@/templates/2021-30';
import { fieldCodec } from './field-codec';

const path = 'text.overview.platform';
const section = format202130.sections[0];
const heading = section.aspects.find(({ id }) => id === 'platform')?.heading ?? '';

describe('what a field shows and the report stores', () => {
  const codec = fieldCodec(format202130);
  const stored = `${heading}\n网站设有专栏。`;

  it('puts the heading of the form before the text of an aspect', () => {
    expect(codec.store(path, '网站设有专栏。', '')).toBe(stored);
    expect(codec.show(path, stored)).toBe('网站设有专栏。');
  });

  it('takes a heading that was typed or pasted with its text for the one above', () => {
    expect(codec.store(path, stored, '')).toBe(stored);
    expect(codec.store(path, `\u3000\u3000${stored}`, '')).toBe(stored);
    expect(codec.store(path, `${heading}\n`, heading)).toBe('');
  });

  it('puts no heading before a text that brings one under the same number, and puts it back with that gone', () => {
    const words = '（四）维护公开平台。网站公开专栏调整了目录。';
    expect(typed('', words)).toBe(words);
    expect(codec.show(path, words)).toBe(words);
    expect(typed(typed(stored, '（四）网站设有专栏。'), '网站设有专栏。')).toBe(stored);
    expect(codec.store(path, '（三）维护。', '')).toBe(`${heading}\n（三）维护。`);
  });

  it('takes a list that begins with the number of the heading for a list', () => {
    const list = '（四）维护平台。\n（五）更新目录。';
    expect(codec.store(path, list, '')).toBe(`${heading}\n${list}`);
  });

  it('leaves an emptied aspect empty, without a heading over nothing', () => {
    expect(codec.store(path, '  ', stored)).toBe('  ');
    expect(codec.store(path, '', stored)).toBe('');
  });

  it('keeps a heading in the words of whoever wrote it, or none, until the text is emptied', () => {
    const text = '平台建设运行情况\n网站设有专栏。';
    expect(codec.headingOf(path, text)).toBeUndefined();
    expect(codec.show(path, text)).toBe(text);
    expect(codec.store(path, `${text}改`, text)).toBe(`${text}改`);
    expect(typed(typed(text, ''), '网站设有专栏。')).toBe(stored);
  });

  it('stores an emptied figure as 未填 and anything else as typed', () => {
    expect(codec.store('tables.requests.received.total', '', '1')).toBeNull();
    expect(codec.store('tables.requests.received.total', '12o', null)).toBe('12o');
  });

  /** What is stored in the end when a field goes, key by key, from what it shows to other words. */
  function typed(before: string, words: string): string {
    const shown = codec.show(path, before);
    const keys = words.endsWith(shown)
      ? [...words.slice(0, words.length - shown.length)].map((_, at) => words.slice(0, at + 1) + shown)
      : shown.endsWith(words)
        ? [...shown.slice(0, shown.length - words.length)].map((_, at) => shown.slice(at + 1))
        : [words];
    return keys.reduce((now, key) => codec.store(path, key, now) ?? '', before);
  }
});
