/**
 * 测试用: what the rules say about the sentences and reports of the tests, one line a finding, so that a change of a
 * rule shows every sentence that it speaks about otherwise. `scripts/update-goldens.ts` writes it anew; what is right
 * stands in the tests beside it, not here. Nothing of the product imports this file.
 */
import { correctReport, type ReportFile } from '@/e2e/correct-reports/correct-report';
import { planted, plantedRules } from '@/e2e/correct-reports/planted';
import { base } from '@/e2e/wordings/base';
import { wordingsByRule } from '@/e2e/wordings/by-rule';
import { evaluate } from '@/lib/report/evaluate';
import { parseReportText } from '@/lib/report/parse-report';
import type { Figures } from '@/lib/report/report';
import { formats } from '@/templates';
import { format202130 } from '@/templates/2021-30';
import { check } from '@/lib/rules/check';
import type { RuleExample } from '@/lib/rules/example';
import { writeExample } from '@/lib/rules/example-report';
import { ruleExamples } from '@/lib/rules/examples/rule-examples';
import { severityNames, type Finding } from '@/lib/rules/finding';
import { toldRules } from '@/lib/rules/prose/told-rules';
import { wordingReport } from '@/e2e/wordings/wording-report';
import { placed, reportWith, type RuleWordings } from '@/lib/rules/text/text-test-kit';
import { textRules } from '@/lib/rules/text/text-rules';
import { publishedForm } from '@/lib/rules/text/wordings/published-form';
import { publishedIdentity } from '@/lib/rules/text/wordings/published-identity';
import { textWordings } from '@/lib/rules/text/wordings/text-wordings';

/** File name and content. */
export type Golden = readonly [name: string, text: string];

export function goldens(): readonly Golden[] {
  return [
    ...Object.keys(wordingsByRule).map(ofTold),
    ...byRule([...textWordings, ...publishedIdentity, ...publishedForm]).map(ofText),
    ofExamples(),
    ...ofReports(),
  ];
}

/** Each sentence over the tables of the base report, and over tables in which every figure is another. */
function ofTold(rule: string): Golden {
  const lines = (wordingsByRule[rule] ?? []).flatMap((wording) => [
    wording.text.replace(/\n/g, '⏎'),
    ...[{}, otherFigures].flatMap((figures, tables) => {
      const report = wordingReport({ ...wording, figures: { ...figures, ...wording.figures } });
      const context = { template: format202130, report, sheet: evaluate(format202130, report) };
      const found = toldRules.flatMap((one) => one.check(context));
      return found.map((finding) => (tables === 0 ? `  = ${printed(finding)}` : `  ≠ ${named(finding)}`));
    }),
  ]);
  return [`told-${rule}.txt`, asText(lines)];
}

const otherFigures = Object.fromEntries(
  Object.entries(base.figures).map(([id, figure], index) => [id, String(Number(figure) + 2 + (index % 7))]),
);

function byRule(all: readonly RuleWordings[]): readonly (readonly [string, readonly RuleWordings[]])[] {
  const ids = [...new Set(all.map(({ rule }) => rule))];
  return ids.map((id) => [id, all.filter(({ rule }) => rule === id)]);
}

function ofText([rule, all]: readonly [string, readonly RuleWordings[]]): Golden {
  const lines = all
    .flatMap(({ breaks, holds }) => [...breaks, ...holds])
    .flatMap((wording) => {
      const { text, ...where } = placed(wording);
      const report = reportWith(format202130, text, where);
      const sheet = evaluate(format202130, report);
      const context = { template: format202130, report, sheet, settings: where.settings };
      const found = textRules.flatMap((one) => one.check(context));
      return [text.replace(/\n/g, '⏎'), ...found.map((finding) => `  ${printed(finding)}`)];
    });
  return [`text-${rule}.txt`, asText(lines)];
}

const REPORTS = 60;

/** Whole reports in varied words: right ones over tables in which every figure is another, and planted contradictions. */
function ofReports(): readonly Golden[] {
  const right = Array.from({ length: REPORTS }, (_, seed) => {
    const { template, report } = opened(correctReport(seed).report);
    const other = { ...report, tables: mapFigures(report.tables) };
    const context = { template, report: other, sheet: evaluate(template, other) };
    return [`第 ${String(seed)} 份`, ...toldRules.flatMap((rule) => rule.check(context)).map(told)];
  });
  const wrong = plantedRules.flatMap((rule) =>
    Array.from({ length: REPORTS / 2 }, (_, seed) => {
      const { report: file, text } = planted(rule, seed);
      const { template, report } = opened(file);
      const context = { template, report, sheet: evaluate(template, report) };
      return [text.replace(/\n/g, '⏎'), ...toldRules.flatMap((one) => one.check(context)).map(told)];
    }),
  );
  return [
    ['reports-right.txt', asText(right.flat())],
    ['reports-planted.txt', asText(wrong.flat())],
  ];
}

function opened(file: ReportFile) {
  const parsed = parseReportText(formats, JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed;
}

function mapFigures(tables: Figures): Figures {
  let count = 0;
  const other = (figure: string | null) => {
    count += 1;
    return figure === null ? null : String(Math.floor(Number(figure)) + 2 + (count % 7));
  };
  return mapValues(tables, (rows) => mapValues(rows, (row) => mapValues(row, other)));
}

function mapValues<From, To>(all: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]));
}

function told(finding: Finding): string {
  return `  ${named(finding)} ${finding.quote ?? ''}`.replace(/\n/g, '⏎');
}

function ofExamples(): Golden {
  const lines = Object.entries(ruleExamples).flatMap(([rule, all]) =>
    all.flatMap((example, number) => [
      `${rule} ${String(number + 1)}`,
      ...saidOf(example.breaks).map((line) => `  × ${line}`),
      ...saidOf(example.holds).map((line) => `  √ ${line}`),
    ]),
  );
  return ['examples.txt', asText(lines)];
}

function saidOf(example: RuleExample['breaks']): readonly string[] {
  const { template, report, ...more } = writeExample(formats, example);
  return check(template, report, more).map(printed);
}

function printed(finding: Finding): string {
  const { message, slot, part, quote, ledger } = finding;
  const sums = ledger && `${ledger.left.sum}／${ledger.right.sum}／${ledger.difference}`;
  const all = [named(finding), slot ?? part, message, sums, quote && `「${quote}」`];
  return all.filter(Boolean).join(' │ ').replace(/\n/g, '⏎');
}

function named({ ruleId, severity, cells }: Finding): string {
  return [ruleId, severityNames[severity], ...cells].join(' ');
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
