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

/** Rules of what the tables say, and of what is not written at all; they are quick. */
export const rulesOfFigures: readonly Rule[] = [
  everyCellFilled,
  wholeNumber,
  notNegative,
  amountInTenThousands,
  noPlaceholder,
  notedFigure,
  unitInCell,
  figureInRange,
  openingStock,
  stockCoversIssued,
  powerHeld,
  totalsAddUp,
  balancesHold,
  carryLimit,
  carryBacklog,
  oneSidedRow,
  noBlankProse,
  requiredStatement,
  formOfItsYear,
  labelsUnaltered,
  noUnknownLines,
  cornerPrinted,
  tablesReadable,
  carryOverTotal,
  carryOverColumns,
  stockRollsForward,
  itemsRollForward,
  lastYearServes,
  ...plausibilityRules,
];

/** Rules that read the texts, beside the tables or alone. */
export const rulesOfTexts: readonly Rule[] = [noRepeatedProse, ...textRules, ...toldRules];

/** 规则目录 */
export const rules: readonly Rule[] = [...rulesOfFigures, ...rulesOfTexts];

/** The ids under which findings of a rule appear in reports of a format. */
export function ruleIdsIn(template: Template, rule: Rule): readonly string[] {
  return rule.idsIn?.(template) ?? [rule.id];
}
