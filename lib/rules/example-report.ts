import { blankReport } from '@/lib/report/blank';
import { withComputedTotals } from '@/lib/report/complete-totals';
import { formatForYear } from '@/lib/report/format-for-year';
import { figurePath, pathsOf, writePath, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { nothingSeen } from '@/lib/report/seen';
import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import type { ExampleReport, RuleExample } from './example';
import { ruleExamples } from './examples/rule-examples';
import { lastYearOf } from './last-year-of';
import type { LastYear, Rule } from './rule';
import { defaultRuleSettings, type RuleSettings } from './rule-settings';

const YEAR = 2024;
const WRITTEN = '本年按规定做好各项工作，未收取信息处理费。';

/** An example, written out. */
export interface WrittenExample {
  readonly template: Template;
  readonly report: Report;
  readonly lastYear?: LastYear;
  readonly settings: RuleSettings;
}

/** The report that an example describes. */
export function writeExample(formats: readonly Template[], example: ExampleReport): WrittenExample {
  const year = example.year ?? YEAR;
  const settings = { ...defaultRuleSettings, ...example.settings };
  const written = { ...writeReport(formats, year, example), settings };
  if (!example.lastYear) return written;
  const last = writeReport(formats, year - 1, example.lastYear);
  return { ...written, lastYear: lastYearOf(last.template, last.report) };
}

/** The examples of a rule for one of the ids under which it speaks. */
export function examplesFor(rule: Rule, id: string): readonly RuleExample[] {
  return (ruleExamples[rule.id] ?? []).filter(({ ruleId }) => (ruleId ?? rule.id) === id);
}

function writeReport(formats: readonly Template[], year: number, example: ExampleReport) {
  const template = formatForYear(formats, year);
  if (!template) throw new Error(`no format serves ${year}`);
  const changed = inOnePiece(writeAll(zeroReport(template, year), example.set));
  const agency = { ...changed.agency, ...example.agency };
  if (!example.seen) return { template, report: { ...changed, agency } };
  // A total that the example sets is printed as it says, blank ones too.
  const printed = inOnePiece(writeAll(withComputedTotals(template, changed), example.set));
  return { template, report: { ...printed, agency, seen: { ...nothingSeen(), ...example.seen } } };
}

/** A part written as one whole text has no aspects. */
function inOnePiece(report: Report): Report {
  const text = Object.entries(report.text).map(([part, written]) => {
    const whole = typeof written === 'object' ? (written['whole'] ?? '') : '';
    return [part, whole === '' ? written : { whole }] as const;
  });
  return { ...report, text: Object.fromEntries(text) };
}

function zeroReport(template: Template, year: number): Report {
  const blank = blankReport(template, year, { name: '云江市档案局', kind: 'department' });
  const zeros = [...cellMap(template).values()].flatMap(({ address, isTotal }) =>
    isTotal ? [] : [[figurePath(address), '0'] as const],
  );
  const texts = [...pathsOf(template)]
    .filter((path) => path.startsWith('text.') && !path.endsWith('.whole'))
    .map((path) => [path, WRITTEN] as const);
  return writeAll(blank, Object.fromEntries([...zeros, ...texts]));
}

function writeAll(report: Report, values: Readonly<Record<Path, string | null>> = {}): Report {
  return Object.entries(values).reduce((done, [path, value]) => writePath(done, path, value), report);
}
