import { createRng, type Rng } from '../foreign/rng';
import type { Agency } from './agency';
import type { Facts } from './facts';
import { createTold, type Lie, type Reading } from './told';
import type { Sentence } from './topics/sentence';
import { createVoice, type Author } from './voice';

export type Slot =
  | 'opening'
  | 'lead'
  | 'proactiveDisclosure'
  | 'disclosureOnRequest'
  | 'informationManagement'
  | 'platform'
  | 'supervision'
  | 'problemsAndImprovements'
  | 'otherMatters';

/** A claim that a block must make where it ends. */
export type Claim = 'allHandled' | 'noneCarried';

export interface BlockContext {
  readonly facts: Facts;
  readonly rng: Rng;
  readonly author: Author;
  readonly claim?: Claim | undefined;
}

/** 一段话: written from its own seed, so that it can be written again with one figure told wrongly. */
export interface Block {
  readonly slot: Slot;
  readonly seed: number;
  readonly topic: 'requests' | 'cases' | 'documents' | 'decisions' | 'fee' | 'beside';
  readonly compose: (context: BlockContext) => Sentence;
}

export interface Setting {
  readonly agency: Agency;
  readonly year: number;
  readonly author: Author;
  readonly facts: Facts;
}

export interface Written {
  readonly text: string;
  readonly readings: readonly Reading[];
}

export function writeBlock(
  { seed, compose }: Block,
  { agency, year, author, facts }: Setting,
  untruth: { readonly lie?: Lie; readonly facts?: Facts; readonly claim?: Claim } = {},
): Written {
  const believed = untruth.facts ?? facts;
  const rng = createRng(seed);
  const sentence = compose({ facts: believed, rng, author, claim: untruth.claim });
  const told = createTold(believed, untruth.lie);
  const text = sentence(createVoice(author, agency, year, believed, told, rng));
  return { text, readings: told.readings };
}

/** Clauses as one sentence; what stands in brackets follows without a comma. */
export function sentenceOf(clauses: readonly string[]): string {
  const said = clauses.filter((clause) => clause !== '');
  const text = said.map((clause, index) =>
    index === 0 || /^[（，：；]/.test(clause) ? clause : `，${clause}`,
  );
  return said.length === 0 ? '' : `${text.join('').replace(/^，/, '')}。`;
}
