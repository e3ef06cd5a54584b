import type { Figure, Sheet } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import type { Finding, Severity } from '@/lib/rules/finding';

/** 标记: the worst finding through a cell; `follow` is off only because another cell is. */
export type Mark = Severity | 'follow' | null;

/** 单元格 as the screen shows it. Equal views are the same object, so that a cell is drawn only when it changed. */
export interface CellView {
  /** What was typed, or for a total what is shown: the computed sum, or 已填合计 while parts are blank. */
  readonly text: string;
  readonly state: 'blank' | 'zero' | 'figure' | 'odd';
  readonly mark: Mark;
  /** A total whose parts are not all filled shows what is filled, grey and without a tick. */
  readonly isRunning: boolean;
  /** 印作: a printed total that differs from the computed one. */
  readonly claim: string | null;
}

/** A fresh map of views; `findings` decide the marks. */
export function cellViews(sheet: Sheet, findings: readonly Finding[]): Map<string, CellView> {
  const marks = marksOf(sheet, findings);
  const views = new Map<string, CellView>();
  for (const [address, figure] of sheet) {
    views.set(address, viewOf(figure, marks.get(address) ?? null));
  }
  return views;
}

export function sameView(a: CellView, b: CellView): boolean {
  return (
    a.text === b.text &&
    a.mark === b.mark &&
    a.state === b.state &&
    a.isRunning === b.isRunning &&
    a.claim === b.claim
  );
}

function viewOf(figure: Figure, mark: Mark): CellView {
  const { cell, text, reading, computed, running, isClaim } = figure;
  if (!cell.isTotal) {
    const state =
      reading.kind === 'blank'
        ? 'blank'
        : reading.kind !== 'figure'
          ? 'odd'
          : reading.value === 0n
            ? 'zero'
            : 'figure';
    return { text: text ?? '', state, mark, isRunning: false, claim: null };
  }
  const shown = computed ?? (running && running.filled > 0 ? running.sum : null);
  return {
    text: shown === null ? '' : formatAmount(shown),
    state: shown === null ? 'blank' : shown === 0n ? 'zero' : 'figure',
    mark,
    isRunning: computed === null,
    claim: isClaim && !(reading.kind === 'figure' && reading.value === computed) ? text : null,
  };
}

const RANK: readonly Mark[] = ['error', 'missing', 'doubt', 'follow', 'hint'];

/** Marks by address. 未填 has its own look and needs no mark while a cell was never touched. */
function marksOf(sheet: Sheet, findings: readonly Finding[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const isTotals = (finding: Finding) => finding.cells.every((cell) => sheet.get(cell)?.cell.isTotal);
  const ownRules = new Set(findings.filter((finding) => !isTotals(finding)).map(({ ruleId }) => ruleId));
  for (const finding of findings) {
    const mark = ownRules.has(finding.ruleId) && isTotals(finding) ? 'follow' : finding.severity;
    for (const cell of finding.cells) {
      const known = marks.get(cell) ?? null;
      if (known === null || RANK.indexOf(mark) < RANK.indexOf(known)) marks.set(cell, mark);
    }
  }
  return marks;
}
