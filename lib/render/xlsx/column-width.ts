/** Millimetres of one digit, the unit of widths in a worksheet; wider than on paper, so that six digits fit. */
const DIGIT = 1.6;

/** Width of a grid column in digits. */
export function columnWidth(mm: number): number {
  return Math.max(8, Math.round(mm / DIGIT));
}
