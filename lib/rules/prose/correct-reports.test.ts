/** Whole reports as clerks of many offices write them: right ones stay quiet, one wrong sentence is found. */
import { describe, expect, it } from 'vitest';
import { correctReport, type ReportFile } from '@/e2e/correct-reports/correct-report';
import { planted, plantedRules, type PlantedRule } from '@/e2e/correct-reports/planted';
import { parseReportText } from '@/lib/report/parse-report';
import { formats } from '@/templates';
import { check } from '../check';
import type { Finding } from '../finding';
import { lastYearOf } from '../last-year-of';

const isLong = process.env['NIANBAO_LONG'] === '1';
const RIGHT = isLong ? 1000 : 40;
const WRONG = isLong ? 100 : 10;
const LIMIT = 600_000;
const DOUBTS = 0.2;
/** One of so many may be missed. */
const MISSED = 10;
/** S06 counts characters: it is right about a long text. */
const LONG_TEXT = 'S06';

describe('correct reports', () => {
  const findings = Array.from({ length: RIGHT }, (_, seed) => {
    const { report, lastYear } = correctReport(seed);
    return findingsOf(report, lastYear).filter(({ ruleId }) => ruleId !== LONG_TEXT);
  }).flat();
  const said = (severity: Finding['severity']) =>
    findings
      .filter((one) => one.severity === severity)
      .map(({ ruleId, message, quote }) => [ruleId, message, quote]);

  it('get no error and nothing to fill in', () => {
    expect([...said('error'), ...said('missing')]).toEqual([]);
  });

  it('get at most one doubt in five reports', () => {
    const doubts = said('doubt');
    expect(doubts.length / RIGHT, JSON.stringify(doubts, null, 1)).toBeLessThanOrEqual(DOUBTS);
  });
});

describe.each(plantedRules)('a sentence that contradicts the tables as %s means it', (rule) => {
  it(
    'is found nine times of ten',
    () => {
      const missed = Array.from({ length: WRONG }, (_, seed) => missedIn(rule, seed)).flat();
      expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(WRONG / MISSED);
    },
    LIMIT,
  );
});

/** The sentence, where the rule says nothing about it that it did not say about the right report. */
function missedIn(rule: PlantedRule, seed: number): readonly string[] {
  const { correct, report, text } = planted(rule, seed);
  const sayings = (file: ReportFile) =>
    findingsOf(file, correct.lastYear)
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ message, cells }) => `${message} ${cells.join(' ')}`);
  const before = new Set(sayings(correct.report));
  return sayings(report).some((saying) => !before.has(saying)) ? [] : [text];
}

function findingsOf(report: ReportFile, lastYear: ReportFile | undefined): readonly Finding[] {
  const { template, report: parsed } = open(report);
  if (!lastYear) return check(template, parsed);
  const last = open(lastYear);
  return check(template, parsed, { lastYear: lastYearOf(last.template, last.report) });
}

function open(file: ReportFile) {
  const parsed = parseReportText(formats, JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed;
}
