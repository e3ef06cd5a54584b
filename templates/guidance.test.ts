import { describe, expect, it } from 'vitest';
import type { FormatGuidance, Guidance } from '@/lib/template/guidance-types';
import { guidanceAt, guidedPlaces } from '@/lib/template/guided-places';
import { commonGuidance } from './common-guidance';
import { loadGuidance } from './guidance';
import { guidance201960 } from './2019-60/guidance';
import { guidance202130 } from './2021-30/guidance';
import { formats } from '.';

/** Articles of 政府信息公开条例 (国务院令第711号) with what each is about; cited only where they were read. */
const articles = new Set([
  ...['第十四条', '第十五条', '第十六条', '第二十条', '第二十四条', '第三十条', '第三十五条', '第三十六条'],
  ...['第三十七条', '第三十八条', '第三十九条', '第四十六条', '第四十八条', '第五十条'],
]);
/** How many 项 an article has, where 项 are cited. */
const items: Readonly<Record<string, number>> = { 第二十条: 15, 第三十六条: 7, 第五十条: 5 };
const numerals = '一二三四五六七八九';

const all = await Promise.all(
  formats.map(async (template) => {
    const guidance: FormatGuidance | null = await loadGuidance(template.id);
    return { id: template.id, template, guidance: guidance ?? {} };
  }),
);

describe.each(all)('the guidance of $id', ({ template, guidance }) => {
  const places = guidedPlaces(template);
  const told = places.flatMap((place) => {
    const found = guidanceAt(guidance, place);
    return found ? [{ id: place.id, found }] : [];
  });

  it('explains every row, column, part and aspect', () => {
    const silent = places.filter((place) => guidanceAt(guidance, place) === undefined).map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  it('explains nothing that the form does not have', () => {
    expect(idsOf(guidance).filter((id) => !places.some((place) => place.id === id))).toEqual([]);
  });

  it.each(['what', 'example', 'mistake'] as const)('says of no two places the same as %s', (field) => {
    const seen = new Map<string, string>();
    for (const { id, found } of told) {
      const words = found[field].replace(/[^\p{Script=Han}\d]/gu, '');
      expect(seen.get(words), `${id} repeats`).toBeUndefined();
      seen.set(words, id);
    }
  });

  it.each(told)('says $id in whole, calm sentences of one to four lines', ({ found }) => {
    for (const words of [found.what, found.example, found.mistake]) {
      expect(words).toMatch(/[。”]$/);
      expect(words).not.toMatch(/(?<!申)请(?![求示])|[！!,?]|您/);
      expect(words.length).toBeGreaterThan(9);
      expect(words.length).toBeLessThan(70);
    }
  });

  it('cites only articles that were read, in the way the form cites them', () => {
    for (const { id, found } of told) {
      for (const cited of found.articles ?? []) {
        const [, article = '', item] = /^(第[一二三四五六七八九十]+条)(?:第（(.)）项)?$/.exec(cited) ?? [];
        expect(articles, `${id}: ${cited}`).toContain(article);
        if (item !== undefined) {
          expect(numerals.indexOf(item) + 1, `${id}: ${cited}`).toBeGreaterThan(0);
          expect(numerals.indexOf(item) + 1, `${id}: ${cited}`).toBeLessThanOrEqual(items[article] ?? 0);
        }
      }
    }
  });

  it('cites, for each line of a block of 表二, the item that stands over it', () => {
    for (const section of template.sections) {
      if (section.kind !== 'table' || section.table.layout !== 'blocks') continue;
      for (const { label, rows } of section.table.blocks) {
        for (const { id } of rows) {
          expect(guidance.tables?.[section.table.id]?.rows?.[id]?.articles, id).toEqual([label]);
        }
      }
    }
  });
});

describe('what a format has of its own', () => {
  it.each([
    ['2019-60', guidance201960],
    ['2021-30', guidance202130],
  ])('in %s is not said in common too', (_, own: FormatGuidance) => {
    const common = new Set(idsOf(commonGuidance));
    expect(idsOf(own).filter((id) => common.has(id))).toEqual([]);
  });
});

it('has no guidance for a format it does not know', async () => {
  expect(await loadGuidance('1999-1')).toBeNull();
});

function idsOf(guidance: FormatGuidance): readonly string[] {
  const keys = (prefix: string, record: Readonly<Record<string, Guidance>> = {}) =>
    Object.keys(record).map((id) => `${prefix}.${id}`);
  return [
    ...keys('part', guidance.parts),
    ...Object.entries(guidance.aspects ?? {}).flatMap(([part, aspects]) => keys(`aspect.${part}`, aspects)),
    ...Object.entries(guidance.tables ?? {}).flatMap(([table, { rows, columns }]) => [
      ...keys(`row.${table}`, rows),
      ...keys(`column.${table}`, columns),
    ]),
  ];
}
