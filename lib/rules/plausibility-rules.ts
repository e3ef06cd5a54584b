import { amountInText } from './amount-in-text-rule';
import { casesHaveCause } from './case-cause-rule';
import { pendingCasesCounted, suitsFollowCases } from './case-years-rules';
import { disclosedInTotal, disclosedOfProduced } from './disclosed-rules';
import { usualColumnFilled } from './empty-column-rule';
import { correctionTold, noticeTold, rareTold } from './explained-rules';
import { decisionsAreNoItems, decisionsNeedItems } from './items-rules';
import { countedByMaker } from './makers-rule';
import { pairedFigures } from './paired-rule';
import { rareRow } from './rare-row-rule';
import type { Rule } from './rule';
import { countsDiffer } from './same-counts-rule';
import { noTableOfLastYear } from './same-table-rule';
import { restIsSmall } from './share-rule';
import { rowsNotShifted } from './twin-rows-rule';
import { amountNotInYuan } from './unit-slip-rule';
import { noUnseenJump } from './year-jump-rule';

/** 合理性: figures that may be right by arithmetic and are odd all the same. */
export const plausibilityRules: readonly Rule[] = [
  amountNotInYuan,
  noUnseenJump,
  noTableOfLastYear,
  countedByMaker,
  amountInText,
  countsDiffer,
  restIsSmall,
  noticeTold,
  rareTold,
  rareRow,
  usualColumnFilled,
  rowsNotShifted,
  casesHaveCause,
  suitsFollowCases,
  correctionTold,
  pendingCasesCounted,
  disclosedInTotal,
  disclosedOfProduced,
  decisionsAreNoItems,
  decisionsNeedItems,
  pairedFigures,
];
