import { n01 } from './n01';
import { n02 } from './n02';
import { n03 } from './n03';
import { n04 } from './n04';
import { n05 } from './n05';
import { n06 } from './n06';
import { n07 } from './n07';
import { n08 } from './n08';
import { n09 } from './n09';
import { n10 } from './n10';
import { n11 } from './n11';
import { n12 } from './n12';
import { n13 } from './n13';
import { n14 } from './n14';
import { n15 } from './n15';
import { n16 } from './n16';
import type { Wording } from './wording';

/** The wordings of every rule that compares prose with the tables, by rule id. */
export const wordingsByRule: Readonly<Record<string, readonly Wording[]>> = {
  N01: n01,
  N02: n02,
  N03: n03,
  N04: n04,
  N05: n05,
  N06: n06,
  N07: n07,
  N08: n08,
  N09: n09,
  N10: n10,
  N11: n11,
  N12: n12,
  N13: n13,
  N14: n14,
  N15: n15,
  N16: n16,
};
