/** Every rule of the catalogue shows a report that breaks it, and one like it that does not. */
import { describe, expect, it } from 'vitest';
import { evaluate, type Sheet } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import { formats } from '@/templates';
import type { Template } from '@/lib/template/types';
import { cellMap, columnName, rowName, shortName, type Cell } from '@/lib/template/walk';
import { ruleIdsIn, rules } from './catalogue';
import { check, isUnfinished } from './check';
import type { ExampleReport, RuleExample } from './example';
import { examplesFor, writeExample } from './example-report';
import { ruleExamples } from './examples/rule-examples';
import { severities, type Finding } from './finding';
import type { Rule } from './rule';

interface Case {
  readonly id: string;
  readonly rule: Rule;
  readonly examples: readonly RuleExample[];
}

const cases: readonly Case[] = rules.flatMap((rule) =>
  [...new Set(formats.flatMap((template) => ruleIdsIn(template, rule)))].map((id) => ({
    id,
    rule,
    examples: examplesFor(rule, id),
  })),
);
const examples = cases.flatMap(({ id, rule, examples: all }) =>
  all.map((example, number) => ({ id, rule, name: rule.name, number, example })),
);

describe('a rule', () => {
  it.each(cases)('$id $rule.name has an example', ({ examples: all }) => {
    expect(all.length).toBeGreaterThan(0);
  });

  it('is known to every example', () => {
    expect(Object.keys(ruleExamples).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it('has no example for an id under which it never speaks', () => {
    const known = cases.map(({ id, rule }) => `${rule.id} ${id}`);
    const shown = rules.flatMap((rule) =>
      (ruleExamples[rule.id] ?? []).map(({ ruleId }) => `${rule.id} ${ruleId ?? rule.id}`),
    );
    expect(shown.filter((one) => !known.includes(one))).toEqual([]);
  });
});

it('leaves a report unfinished exactly where 有误 or 未填 stands', () => {
  const written = examples.flatMap(({ example }) => [example.breaks, example.holds]);
  const answers = written.map((one) => {
    const { template, report } = writeExample(formats, one);
    const isBarred = check(template, report).some(({ severity }) => ['error', 'missing'].includes(severity));
    return [isUnfinished(template, report), isBarred];
  });
  expect(answers.filter(([told, found]) => told !== found)).toEqual([]);
  expect(new Set(answers.map(String))).toEqual(new Set(['true,true', 'false,false']));
});

describe.each(examples)('$id $name, example $number', ({ id, rule, example }) => {
  it('speaks where it should', () => {
    expect(said(example.breaks, id)).not.toEqual([]);
  });

  it('is silent where it should be', () => {
    expect(said(example.holds, id).map(({ message }) => message)).toEqual([]);
  });

  it('never says anything graver than it declares', () => {
    const graver = said(example.breaks, id).filter(
      ({ severity }) => severities.indexOf(severity) < severities.indexOf(rule.severity),
    );
    expect(graver).toEqual([]);
  });

  it('says where, how much and what to do', () => {
    const { template, report } = writeExample(formats, example.breaks);
    const sheet = evaluate(template, report);
    for (const finding of said(example.breaks, id)) {
      expect(lacking(template, sheet, finding), finding.message).toEqual([]);
      expect(tellsBothFigures(finding.message), finding.message).toBe(true);
    }
  });
});

describe('the words of a finding', () => {
  const [template] = formats.slice(-1);
  const finding: Finding = {
    ruleId: 'A',
    severity: 'error',
    message: '有误。改正。',
    cells: ['requests.received.naturalPerson', 'requests.received.total'],
    part: 'requests',
    ledger: { left: { terms: [], sum: '8' }, right: { terms: [], sum: '9' }, difference: '1' },
  };

  it('lack what they do not name', () => {
    if (!template) throw new Error('no format');
    const figures = { requests: { received: { naturalPerson: '6', total: '7' } } };
    const sheet = evaluate(template, { tables: figures });
    const place = ['表三', '一、本年新收政府信息公开申请数量'];
    expect(lacking(template, sheet, finding)).toEqual([...place, '8', '9']);
    const { ledger: _, ...told } = finding;
    expect(lacking(template, sheet, told)).toEqual([...place, '6', '7']);
    const oneCell = { ...told, cells: finding.cells.slice(0, 1) };
    expect(lacking(template, sheet, oneCell)).toEqual([...place, '自然人', '6']);
    expect(lacking(template, sheet, { ...finding, message: '有误' })).toContain('。');
  });

  it.each([
    ['总计填 9，各列合计 8，相差 1。', true],
    ['总计填 9，相差 1。', false],
    ['2023年年报为 0，相差 3。', false],
    ['填 3，2023年年报为 0，相差 3。', true],
    ['应有 12.5，印作 2.25，相差 10.25。', true],
    ['不能为负数。', true],
  ])('%s tell both figures of a difference: %s', (message, tells) => {
    expect(tellsBothFigures(message)).toBe(tells);
  });
});

function said(example: ExampleReport, id: string): Finding[] {
  const { template, report, ...options } = writeExample(formats, example);
  return check(template, report, options).filter(({ ruleId }) => ruleId === id);
}

/**
 * What a message does not say: table, the row and the column where it is about one, both sums, or else the figures
 * where it is about one or two of them, and a full stop.
 */
function lacking(template: Template, sheet: Sheet, { message, cells, ledger }: Finding): string[] {
  const read = cells.flatMap((address) => cellMap(template).get(address) ?? []);
  const [first] = read;
  const wanted: (readonly string[])[] = [['。']];
  if (first) {
    wanted.unshift(
      [first.table.name],
      ...one(read, rowNames),
      ...one(read, ({ column }) => [columnName(column)]),
    );
  }
  if (ledger) wanted.push([ledger.left.sum], [ledger.right.sum]);
  else if (new Set(cells).size <= 2) wanted.push(...read.flatMap((cell) => figureWords(sheet, cell)));
  return wanted.filter((words) => !words.some((word) => message.includes(word))).map(([word]) => word ?? '');
}

/** Where a difference is told, two figures that differ by so much are told as well. */
function tellsBothFigures(message: string): boolean {
  const told = /相差 ?([\d.]*\d)/.exec(message);
  if (!told) return true;
  const figures = (message.replace(told[0], '').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const off = Number(told[1]);
  return figures.some((one) => figures.some((other) => Math.abs(one - other - off) < 1e-6));
}

/** A figure as it is written or as it counts; a zero is nothing that must be named. */
function figureWords(sheet: Sheet, { address }: Cell): (readonly string[])[] {
  const { text = null, value = null } = sheet.get(address) ?? {};
  const words = [text ?? '', value === null ? '' : formatAmount(value)].filter((word) => word !== '');
  return words.length === 0 || value === 0n ? [] : [words];
}

/** The names of the line that all cells share. */
function one(cells: readonly Cell[], namesOf: (cell: Cell) => readonly string[]): (readonly string[])[] {
  const names = new Map(cells.map((cell) => [namesOf(cell).join(), namesOf(cell)]));
  return names.size === 1 ? [...names.values()] : [];
}

function rowNames({ table, row }: Cell): readonly string[] {
  return [rowName(table, row), shortName(row)];
}
