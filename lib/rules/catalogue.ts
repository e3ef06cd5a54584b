import type { Template } from '@/lib/template/types';
import { balancesHold } from './balance-rule';
import { carryBacklog, carryLimit } from './carry-rules';
import {
  amountInTenThousands,
  figureInRange,
  noPlaceholder,
  notedFigure,
  notNegative,
  unitInCell,
  wholeNumber,
} from './cell-rules';
import { carryOverColumns, carryOverTotal } from './carry-over-rules';
import { everyCellFilled } from './filled-rule';
import { formOfItsYear } from './former-form-rule';
import { itemsNotNegative } from './items-rules';
import { itemsRollForward } from './items-roll-rule';
import { cornerPrinted, labelsUnaltered } from './label-rules';
import { lastYearServes } from './last-year-rule';
import { oneSidedRow } from './one-sided-rule';
import { plausibilityRules } from './plausibility-rules';
import { powerHeld } from './power-rule';
import { noBlankProse } from './prose-rule';
import { noRepeatedProse } from './repeat-rule';
import { toldRules } from './prose/told-rules';
import type { Rule } from './rule';
import { requiredStatement } from './statement-rule';
import { stockRollsForward } from './stock-roll-rule';
import { openingStock, stockCoversIssued } from './stock-rules';
import { textRules } from './text/text-rules';
import { tablesReadable } from './table-seen-rule';
import { totalsAddUp } from './total-rule';
import { noUnknownLines } from './unknown-lines-rule';

/** 有误 and 未填 of the figures: they are quick, and a form shows them with the key. */
export const rulesAtOnce: readonly Rule[] = [
  everyCellFilled,
  wholeNumber,
  notNegative,
  amountInTenThousands,
  noPlaceholder,
  figureInRange,
  openingStock,
  totalsAddUp,
  balancesHold,
  carryLimit,
  oneSidedRow,
  carryOverTotal,
  itemsNotNegative,
];

/** What is odd although it adds up, the form as it was written, and the texts: these take longer. */
export const rulesAfterwards: readonly Rule[] = [
  notedFigure,
  unitInCell,
  stockCoversIssued,
  powerHeld,
  carryBacklog,
  noBlankProse,
  requiredStatement,
  formOfItsYear,
  labelsUnaltered,
  noUnknownLines,
  cornerPrinted,
  tablesReadable,
  carryOverColumns,
  stockRollsForward,
  itemsRollForward,
  lastYearServes,
  ...plausibilityRules,
  noRepeatedProse,
  ...textRules,
  ...toldRules,
];

/** 规则目录 */
export const rules: readonly Rule[] = [...rulesAtOnce, ...rulesAfterwards];

/** The ids under which findings of a rule appear in reports of a format. */
export function ruleIdsIn(template: Template, rule: Rule): readonly string[] {
  return rule.idsIn?.(template) ?? [rule.id];
}
