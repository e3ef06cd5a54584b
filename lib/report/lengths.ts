/** Longest text a cell may hold, as typed. */
export const CELL_LENGTH = 40;
/** Longest prose of one part. */
export const PROSE_LENGTH = 50_000;
/** Longest 附注 beside a figure. */
export const NOTE_LENGTH = 500;
/** Longest name of an agency or a signature. */
export const NAME_LENGTH = 200;
export const DATE_LENGTH = 20;
