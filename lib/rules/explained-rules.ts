import type { Figure } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import type { Report } from '@/lib/report/report';
import type { Explained } from '@/lib/template/plausibility-types';
import type { Section, Template } from '@/lib/template/types';
import { addressOf, columnName, rowName } from '@/lib/template/walk';
import type { Finding, Severity } from './finding';
import { checksOf, figureAt, partOf, ruleIdsOf, tableOf } from './places';
import { isBlankPlace, prosePlaces } from './prose-places';
import type { Context, Rule } from './rule';
import { squeezed } from './squeezed';

/** T3-08: nobody fails to pay a fee of which no notice was given. */
export const noticeTold = explainedRule({
  kind: 'noticeTold',
  severity: 'doubt',
  name: '逾期未缴费的，写明收费通知',
  source: '信息处理费管理办法',
  act: (place) => `${place}没有说明发出收费通知的情况。补充说明，或者核对这一行。`,
});

/** T3-09: what hardly ever occurs is explained. */
export const rareTold = explainedRule({
  kind: 'rareTold',
  severity: 'hint',
  name: '少见的办理结果在正文说明',
  source: '常理',
  act: () => '情形少见，正文没有提到。核对这一行，属实的宜在正文说明。',
});

/** T4-04: what was corrected is a problem worth a word. */
export const correctionTold = explainedRule({
  kind: 'correctionTold',
  severity: 'doubt',
  name: '被纠正的案件说明原因和改进',
  source: '常理',
  act: (place) => `${place}都没有提到。在存在的问题中说明原因和改进。`,
});

interface ExplainedRule extends Pick<Rule, 'name' | 'source'> {
  readonly kind: Explained['kind'];
  readonly severity: Severity;
  /** What is said after the figures, given the parts that were looked through. */
  readonly act: (parts: string) => string;
}

/** 应有说明的数: a rule that looks for words about a figure that is not 0. */
function explainedRule({ kind, severity, act, ...rule }: ExplainedRule): Rule {
  return {
    ...rule,
    id: kind,
    severity,
    idsIn: (template) => ruleIdsOf(template, kind),
    check: (context) =>
      checksOf(context.template, kind).flatMap((check): Finding[] => {
        const figures = check.rows.map((row) =>
          figureAt(context.sheet, addressOf(check.table, row, check.column)),
        );
        const [first, ...others] = figures.filter(({ value }) => value !== null && value > 0n);
        if (!first || isExplained(context, check)) return [];
        const table = tableOf(context.template, check.table);
        const named = ({ cell, value }: Figure) =>
          `${rowName(table, cell.row)} ${formatAmount(value ?? 0n)} 件`;
        const said = [first, ...others].map(named).join('、');
        const parts = sectionsOf(context.template, check)
          .map(({ number, shortName }) => `第${number}部分“${shortName}”`)
          .join('和');
        return [
          {
            ruleId: check.rule,
            severity,
            message: `${table.name}“${columnName(first.cell.column)}”列：${said}，${act(parts)}`,
            cells: [first, ...figures.filter((figure) => figure !== first)].map(({ cell }) => cell.address),
            part: partOf(context.template, check.table),
          },
        ];
      }),
  };
}

/** Told, or not yet to be asked for: a blank text is another rule's. */
function isExplained({ template, report }: Context, check: Explained): boolean {
  const asked = template.sections.find(({ id }) => id === check.asks);
  if (!asked || isBlank(asked, report)) return true;
  const sentences = sectionsOf(template, check)
    .flatMap((section) => prosePlaces(section, report))
    .flatMap(({ text }) => text.split(/[。；;！!\n]/))
    .map(squeezed);
  return sentences.some(
    (sentence) =>
      check.words.some((word) => sentence.includes(word)) &&
      !(check.denials ?? []).some((denial) => sentence.includes(denial)),
  );
}

function sectionsOf(template: Template, { sections }: Explained): readonly Section[] {
  return template.sections.filter(({ id }) => sections.includes(id));
}

function isBlank(section: Section, report: Report): boolean {
  return prosePlaces(section, report).every(isBlankPlace);
}
