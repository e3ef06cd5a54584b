/** Figures of published reports of both formats get the findings that a careful reader would make. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '@/templates';
import { parseReportText, type Parsed } from '@/lib/report/parse-report';
import { writePath } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Seen } from '@/lib/report/seen';
import type { Template } from '@/lib/template/types';
import { partsOf, tablesOf } from '@/lib/template/walk';
import { check } from './check';
import { asPrinted, spoken, withCells } from './test-kit';

const [guyuan, guangzhou] = [open('guyuan-2021'), open('guangzhou-2020')];

describe('固原 2021', () => {
  it('gives nothing to correct', () => {
    expect(check(guyuan.template, guyuan.report).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

describe('固原 2021 as it was printed', () => {
  const printed = (text: string) => {
    const report = writePath(guyuan.report, 'text.otherMatters', text);
    return spoken(guyuan.template, asPrinted(guyuan.template, report, seenWhole(guyuan.template)));
  };

  it('asks for the fee statement that its bare 无 leaves out, and for nothing else', () => {
    expect(printed('无。')).toEqual(['S09 text.otherMatters']);
  });

  it('with the statement asks for nothing', () => {
    expect(printed('本年度未收取信息处理费。')).toEqual([]);
  });
});

describe('广州 2020 as it was printed', () => {
  const seen = seenWhole(guangzhou.template);
  const said = (report: Report) => spoken(guangzhou.template, report).filter((one) => !one.startsWith('C06'));

  it('gives nothing to correct', () => {
    expect(said(asPrinted(guangzhou.template, guangzhou.report, seen))).toEqual([]);
  });

  it('gives the one label that lacks a character', () => {
    const label = { id: 'requests.requiresCreation', text: '2.没有现成信息需另行制作' };
    const labels = [...seen.labels.filter(({ id }) => id !== label.id), label];
    expect(said(asPrinted(guangzhou.template, guangzhou.report, { ...seen, labels }))).toEqual([
      'S11 requests.requiresCreation.naturalPerson',
    ]);
  });
});

describe('广州 2020', () => {
  it('gives nothing to correct; what stands beside a figure is a hint', () => {
    const findings = check(guangzhou.template, guangzhou.report);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(findings.map(({ ruleId, cells }) => [ruleId, cells[0]])).toEqual([
      ['C06', 'proactive.license.itemsLastYear'],
      ['C06', 'proactive.compulsion.itemsLastYear'],
    ]);
  });

  it('with 自然人 wrong by one puts out 自然人 and 总计, both with figures and difference', () => {
    const { tables } = guangzhou.report;
    const received = Number(tables['requests']?.['received']?.['naturalPerson']);
    const wrong = withCells(guangzhou.report, {
      'requests.received.naturalPerson': String(received + 1),
      'requests.received.total': null,
    });
    const said = spoken(guangzhou.template, wrong).filter((one) => !one.startsWith('C06'));
    expect(said).toEqual([
      // The sentence that tells how many were received is right, and no longer what the table says.
      'N02 requests.received.total',
      'T3-02 requests.received.naturalPerson',
      'T3-02 requests.received.total',
    ]);
    for (const { message } of check(guangzhou.template, wrong).filter(({ ruleId }) => ruleId === 'T3-02')) {
      expect(message).toMatch(/= \d+；.+ = \d+，相差 1。/);
    }
  });
});

function open(name: string): Extract<Parsed, { ok: true }> {
  const file = new URL(`../../e2e/fixtures/${name}.json`, import.meta.url);
  const parsed = parseReportText(formats, readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.why}`);
  return parsed;
}

/** Everything printed as the form has it. */
function seenWhole(template: Template): Pick<Seen, 'labels' | 'tables'> {
  const tables = tablesOf(template);
  return {
    tables: Object.fromEntries(tables.map(({ id }) => [id, 'table'])),
    labels: tables.flatMap((table) => [
      ...(table.layout === 'grid' ? [{ id: `${table.id}.corner`, text: table.corner }] : []),
      ...partsOf(table).flatMap(({ rows, columns }) => [
        ...rows.map(({ id, label }) => ({ id: `${table.id}.${id}`, text: label })),
        ...columns.map(({ id, label }) => ({ id: `${table.id}.*.${id}`, text: label })),
      ]),
    ]),
  };
}
