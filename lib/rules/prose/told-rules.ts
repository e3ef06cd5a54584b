import type { Rule } from '../rule';
import { allHandled } from './all-handled-rule';
import { casesTold } from './cases-rule';
import { channelsTold } from './channels-rule';
import { chargeTold } from './charge-rule';
import { decisionsTold } from './decisions-rule';
import { documentsTold } from './documents-rule';
import { feeOfTiers } from './fee-rule';
import { foreignResult } from './foreign-result-rule';
import { noCases } from './no-cases-rule';
import { noneReceived } from './none-received-rule';
import { partsAddUp } from './parts-rule';
import { carriedTold, handledTold, receivedTold } from './request-rules';
import { shareTold } from './share-rule';
import { saidOnce } from './twice-rule';

/** 正文与表格: what the prose says against what the tables say, and against itself. */
export const toldRules: readonly Rule[] = [
  noneReceived,
  receivedTold,
  handledTold,
  allHandled,
  carriedTold,
  noCases,
  casesTold,
  documentsTold,
  decisionsTold,
  shareTold,
  partsAddUp,
  saidOnce,
  channelsTold,
  foreignResult,
  feeOfTiers,
  chargeTold,
];
