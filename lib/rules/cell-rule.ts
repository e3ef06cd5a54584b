import type { Figure } from '@/lib/report/evaluate';
import type { Finding, Severity } from './finding';
import { partOf, placeOf } from './places';
import type { Context, Rule } from './rule';

interface CellRule extends Omit<Rule, 'check' | 'idsIn'> {
  /** What is to be said about a cell after its name, or null. */
  readonly say: (figure: Figure, context: Context) => string | null;
  /** Where it differs from the usual severity. */
  readonly severityOf?: (figure: Figure, context: Context) => Severity;
}

/** 单元格规则: a rule that reads one cell at a time. */
export function cellRule({ say, severityOf, ...rule }: CellRule): Rule {
  return {
    ...rule,
    check: (context) => {
      const findings: Finding[] = [];
      for (const figure of context.sheet.values()) {
        const said = say(figure, context);
        if (said === null) continue;
        findings.push({
          ruleId: rule.id,
          severity: severityOf?.(figure, context) ?? rule.severity,
          message: `${placeOf(figure.cell)}${said}`,
          cells: [figure.cell.address],
          part: partOf(context.template, figure.cell.table.id),
        });
      }
      return findings;
    },
  };
}
