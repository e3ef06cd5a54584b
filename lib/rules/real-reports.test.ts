/** Figures of published reports of both formats get the findings that a careful reader would make. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '@/templates';
import { parseReportText, type Parsed } from '@/lib/report/parse-report';
import { check } from './check';
import { spoken, withCells } from './test-kit';

const [guyuan, guangzhou] = [open('guyuan-2021'), open('guangzhou-2020')];

describe('固原 2021', () => {
  it('gives nothing to correct', () => {
    expect(check(guyuan.template, guyuan.report).filter(({ severity }) => severity !== 'hint')).toEqual([]);
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
    expect(said).toEqual(['T3-02 requests.received.naturalPerson', 'T3-02 requests.received.total']);
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
