import { blankWords, isBlankCell } from '@/components/findings/is-blank-cell';
import { inWorkOrder } from '@/components/findings/finding-filter';
import type { Sheet } from '@/lib/report/evaluate';
import type { Finding } from '@/lib/rules/finding';
import { withKeys } from '@/lib/rules/finding-key';
import type { ReasonStates } from '@/lib/rules/reason';

/** One line of what is to be done; several blank cells are one line. */
export interface WorkLine {
  readonly key: string;
  /** What it leads to. */
  readonly finding: Finding;
  readonly text: string;
}

/** 问题 in the order of work; the blank cells of a part are one line together, leading to the first. */
export function workLines(
  findings: readonly Finding[],
  sheet: Sheet,
  reasons: ReasonStates,
): readonly WorkLine[] {
  const blank = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isBlankCell(finding, sheet)) continue;
    blank.set(finding.part, [...(blank.get(finding.part) ?? []), finding]);
  }
  return withKeys(inWorkOrder(findings, reasons)).flatMap(([key, finding]) => {
    if (!isBlankCell(finding, sheet)) return [{ key, finding, text: finding.message }];
    const together = blank.get(finding.part) ?? [];
    if (together[0] !== finding) return [];
    return [{ key, finding, text: blankWords(together) }];
  });
}

/** Whether two lists say the same, so that nothing need be rendered. */
export function sameLines(a: readonly WorkLine[], b: readonly WorkLine[]): boolean {
  return a.length === b.length && a.every(({ key, text }, at) => key === b[at]?.key && text === b[at].text);
}
