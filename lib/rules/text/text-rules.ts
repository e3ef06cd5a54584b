import type { Rule } from '../rule';
import { tableStandsAlone } from './beside-table-rule';
import { everyAspect, governmentItems, overviewLength } from './overview-rules';
import { headingsUnaltered, noExtraParts, partsInOrder } from './heading-rules';
import { numbersInOrder } from './numbering-rule';
import { openingListsParts } from './opening-list-rule';
import { problemsAnswered, problemsTold } from './problems-rules';
import { basisOfForm, documentNumberInForm } from './basis-rules';
import { noPersonNamed, noSecrecyMark, officeMail } from './contact-rules';
import { countedWholeYear, datesAgree, publishedAfterYear, publishedInTime } from './date-rules';
import { ownLevel } from './level-rule';
import { ownName } from './other-agency-rule';
import { selfReference } from './self-reference-rule';
import { dateInForm } from './date-form-rule';
import { ownSituation } from './generic-text-rule';
import { noInstructions } from './instruction-rule';
import { noMissingNumber, noPlaceholderText } from './leftover-rules';
import { noOtherYear } from './other-year-rule';
import { pairedMarks } from './pairs-rule';
import { periodOfYear } from './period-rule';
import { noCardNumber, noIdentityNumber, noMobileNumber } from './personal-number-rules';
import { noResidue } from './residue-rule';
import { titleInForm, yearInTitle } from './title-rules';
import { noTypos } from './typo-rule';
import { noListedWords } from './word-list-rule';

/** 文字和形式的规则 */
export const textRules: readonly Rule[] = [
  partsInOrder,
  headingsUnaltered,
  noExtraParts,
  everyAspect,
  governmentItems,
  overviewLength,
  problemsTold,
  problemsAnswered,
  numbersInOrder,
  openingListsParts,
  tableStandsAlone,
  yearInTitle,
  titleInForm,
  periodOfYear,
  noOtherYear,
  basisOfForm,
  ownName,
  selfReference,
  ownLevel,
  documentNumberInForm,
  dateInForm,
  noPlaceholderText,
  noMissingNumber,
  noInstructions,
  ownSituation,
  noTypos,
  noListedWords,
  noResidue,
  pairedMarks,
  noIdentityNumber,
  noMobileNumber,
  noCardNumber,
  officeMail,
  noPersonNamed,
  noSecrecyMark,
  publishedInTime,
  publishedAfterYear,
  countedWholeYear,
  datesAgree,
];
