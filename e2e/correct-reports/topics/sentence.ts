import type { Voice } from '../voice';

/** 一句话, with its full stop. */
export type Sentence = (voice: Voice) => string;
/** 半句话, to be joined with others. */
export type Clause = (voice: Voice) => string;
