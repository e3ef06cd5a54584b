import { describe, expect, it } from 'vitest';
import { listRules } from '@/lib/rules/rule-list';
import { formats } from '@/templates';
import { shownTexts } from './shown-texts';
import { sourceWords } from './source-words';
import { wordFaults } from './word-faults';

describe('words on screen', { timeout: 60_000 }, () => {
  it('hold no English, no word of the workshop, no pleading', () => {
    const words = sourceWords();
    expect(words.length).toBeGreaterThan(900);
    expect(
      words.flatMap(({ file, line, text }) =>
        wordFaults(text).map((fault) => `${file}:${line} ${fault}：${text}`),
      ),
    ).toEqual([]);
  });

  it('of every rule hold none either, but for what they quote', () => {
    const entries = listRules(formats).flatMap(({ entries: all }) => all);
    const messages = entries.flatMap(({ id, name, examples }) =>
      [name, ...examples.flatMap(({ says }) => says)].map((text) => ({
        id,
        text: text.replace(/“[^”]*”/g, ''),
      })),
    );
    expect(messages.length).toBeGreaterThan(200);
    expect(
      messages.flatMap(({ id, text }) => wordFaults(text).map((fault) => `${id} ${fault}：${text}`)),
    ).toEqual([]);
  });
});

describe('the search for words', () => {
  it.each([
    ['text between tags', '<p>Saved</p>', ['Saved']],
    ['an attribute that is read aloud', '<input aria-label="Year" />', ['Year']],
    ['an attribute that is not', '<p className="note" id="total" />', []],
    ['a sentence with something put in', '<p>{`还有 ${count} 项`}</p>', ['还有 ◇ 项']],
    ['a sentence in a constant', "'已保存'", ['已保存']],
    ['a code of the program', "'offline'", []],
  ])('sees %s', (_, code, texts) => {
    expect(shownTexts('a.tsx', `const a = ${code};`).map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['已下载 DOCX 草稿，按 Ctrl+Z 撤销', []],
    ['另存为 .xlsx 后再读取', []],
    ['表三 · T3-02', []],
    ['保存失败', ['语气']],
    ['请重试', ['可以省去的“请”']],
    ['申请办理、依申请公开、请求', []],
    ['值为 undefined', ['英文“undefined”']],
    ['登录令牌已过期', ['开发用语']],
  ])('finds in “%s” what is wrong', (text, faults) => {
    expect(wordFaults(text)).toEqual(faults);
  });
});
