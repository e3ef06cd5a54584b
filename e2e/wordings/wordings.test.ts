import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  allInOneYear,
  base,
  noDisputes,
  noLitigation,
  noNormativeDocuments,
  noReconsideration,
  noRequests,
  nothingCarriedForward,
} from './base';
import { wordingsByRule } from './by-rule';

const slots = [
  'opening',
  'overview.lead',
  'overview.proactiveDisclosure',
  'overview.disclosureOnRequest',
  'overview.informationManagement',
  'overview.platform',
  'overview.supervision',
  'problemsAndImprovements',
  'otherMatters',
];
const severities = ['error', 'doubt', 'hint'];
const rules = Object.entries(wordingsByRule).map(([rule, wordings]) => ({ rule, wordings }));

describe('the wordings', () => {
  it('are listed for every rule that has a file', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^n\d\d\.ts$/.test(name));
    expect(Object.keys(wordingsByRule).map((rule) => `${rule.toLowerCase()}.ts`)).toEqual(files.sort());
  });

  it.each(rules)('of $rule are at least 40, at least 15 of them silent and 15 not', ({ wordings }) => {
    const silent = wordings.filter(({ expected }) => expected === 'silent').length;
    expect(wordings.length).toBeGreaterThanOrEqual(40);
    expect(silent).toBeGreaterThanOrEqual(15);
    expect(wordings.length - silent).toBeGreaterThanOrEqual(15);
  });

  it('say no text twice', () => {
    const texts = rules.flatMap(({ wordings }) => wordings.map(({ text }) => text));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(rules)(
    'of $rule name places and cells that exist, with figures a cell may hold',
    ({ wordings }) => {
      for (const { text, slot = slots[3], figures = {} } of wordings) {
        expect(slots, text).toContain(slot);
        expect(Object.keys(base.figures), text).toEqual(expect.arrayContaining(Object.keys(figures)));
        expect(
          Object.values(figures).filter((figure) => !/^(0|[1-9]\d*)(\.\d+)?$/.test(figure)),
          text,
        ).toEqual([]);
      }
    },
  );

  it('expect an error of none but the two rules that may say one', () => {
    const strict = rules.filter(({ wordings }) => wordings.some(({ expected }) => expected === 'error'));
    expect(strict.map(({ rule }) => rule)).toEqual(['N01', 'N06']);
  });

  it.each(rules)('of $rule give a reason only where it stays silent', ({ wordings }) => {
    const wrong = wordings.filter(({ expected, why }) => severities.includes(expected) && why !== undefined);
    expect(wrong).toEqual([]);
  });
});

describe('the base report of the wordings', () => {
  const variants = {
    itself: {},
    noRequests,
    allInOneYear,
    nothingCarriedForward,
    noReconsideration,
    noLitigation,
    noDisputes,
    noNormativeDocuments,
  };
  it.each(Object.entries(variants))('balances in every row and column: %s', (_name, changed) => {
    const figures: Readonly<Record<string, string>> = { ...base.figures, ...changed };
    const at = (id: string) => Number(figures[id] ?? Number.NaN);
    const idsOf = (table: string) => Object.keys(figures).filter((id) => id.startsWith(`${table}.`));
    const rowsOf = (table: string) => [...new Set(idsOf(table).map((id) => id.split('.')[1]))];
    const columnsOf = (table: string) => [...new Set(idsOf(table).map((id) => id.split('.')[2]))];
    const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + at(id), 0);

    for (const table of ['requests', 'review']) {
      const parts = columnsOf(table).filter((column) => column !== 'total');
      for (const row of rowsOf(table)) {
        expect(at(`${table}.${row}.total`), row).toBe(
          sum(parts.map((column) => `${table}.${row}.${column}`)),
        );
      }
    }
    const outer = ['received', 'broughtForward', 'handled', 'carriedForward'];
    const results = rowsOf('requests').filter((row) => !outer.includes(row ?? ''));
    expect(results.length).toBe(21);
    for (const column of columnsOf('requests')) {
      const inColumn = (row: string | undefined) => at(`requests.${row}.${column}`);
      expect(inColumn('handled'), column).toBe(sum(results.map((row) => `requests.${row}.${column}`)));
      expect(inColumn('received') + inColumn('broughtForward'), column).toBe(
        inColumn('handled') + inColumn('carriedForward'),
      );
    }
  });
});
