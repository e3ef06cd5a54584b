import type { ReportAgency } from '@/lib/report/report';
import { governmentItemsOf } from '@/lib/rules/government-items';
import type { Aspect, ProseSlot } from '@/lib/template/types';

/** A text, with what governments say in it besides. */
export type PromptedSlot = ProseSlot & Pick<Aspect, 'ofGovernments'>;

/** 提示: what belongs here, what is usually written, and what an agency of this kind has to write besides. */
export function promptWords(slot: PromptedSlot, kind: ReportAgency['kind']): string {
  const usual = slot.asks ? [`通常写：${slot.asks.join('、')}。`] : [];
  const asked = governmentItemsOf(slot, kind);
  const names = asked?.items.map(({ name }) => name).join('、');
  const besides = asked ? [`${asked.isRequired ? '各级人民政府还应' : '也宜'}写明${names}的结果。`] : [];
  return [slot.help, ...usual, ...besides].join(' ');
}
