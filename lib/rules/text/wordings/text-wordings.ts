import type { RuleWordings } from '../text-test-kit';
import { basisWordings } from './basis';
import { besideTableWordings } from './beside-tables';
import { closingWordings } from './closing';
import { dateWordings } from './dates';
import { genericWordings } from './generic';
import { headingWordings } from './headings';
import { hygieneWordings } from './hygiene';
import { identityWordings } from './identity';
import { listedWordings } from './listed';
import { personalWordings } from './personal';
import { structureWordings } from './structure';
import { yearWordings } from './years';

/** The wordings of every rule about text. */
export const textWordings: readonly RuleWordings[] = [
  ...headingWordings,
  ...structureWordings,
  ...besideTableWordings,
  ...closingWordings,
  ...yearWordings,
  ...basisWordings,
  ...identityWordings,
  ...hygieneWordings,
  ...listedWordings,
  ...genericWordings,
  ...personalWordings,
  ...dateWordings,
];
