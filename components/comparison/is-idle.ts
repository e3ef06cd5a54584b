import type { ComparedFigure } from '@/lib/comparison/compare-years';

/** 两年都是 0: nothing to look at, and left out on paper. */
export function isIdle({ now, before }: ComparedFigure): boolean {
  return [now, before].every((said) => said.kind === 'figure' && said.text === '0');
}
