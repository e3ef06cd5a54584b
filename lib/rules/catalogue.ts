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
import { everyCellFilled } from './filled-rule';
import { oneSidedRow } from './one-sided-rule';
import { powerHeld } from './power-rule';
import { noBlankProse } from './prose-rule';
import type { Rule } from './rule';
import { openingStock, stockCoversIssued } from './stock-rules';
import { totalsAddUp } from './total-rule';
import { noUnknownLines } from './unknown-lines-rule';

/** 规则目录 */
export const rules: readonly Rule[] = [
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
  noUnknownLines,
];

/** The ids under which findings of a rule appear in reports of a format. */
export function ruleIdsIn(template: Template, rule: Rule): readonly string[] {
  return rule.idsIn?.(template) ?? [rule.id];
}
