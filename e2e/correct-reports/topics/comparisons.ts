import type { Voice } from '../voice';
import type { Clause } from './sentence';

/** 与上年比较; last year received at least one. */
export const comparisonClauses: readonly Clause[] = [
  (s) => `${s.one('较上年', '比上年', '较去年', '同比')}${change(s)}`,
  (s) => `${s.one('较上年', '比上年', '较去年', '同比', '与上年相比')}${rate(s)}`,
  (s) => `（${s.year - 1}年为${s.q('last.received')}）`,
  (s) => `较${s.year - 1}年的${s.q('last.received')}${change(s)}`,
  (s) => `上年同期为${s.q('last.received')}`,
  (s) => `申请量${s.one('较上年', '比上年', '同比')}${rate(s)}`,
  (s) => `上年收到${s.q('last.received')}，${change(s)}`,
  (s) => `与${s.year - 1}年${s.q('last.received')}相比${s.one('有所变化', '变化不大', '总体平稳')}`,
];

function change(s: Voice): string {
  const by = (s.facts.get('received') ?? 0) - (s.facts.get('last.received') ?? 0);
  if (by === 0) return s.one('持平', '基本持平');
  const words = by > 0 ? s.one('增加', '增长', '多') : s.one('减少', '下降', '少');
  return `${words}${s.write(Math.abs(by))}${s.unit}`;
}

function rate(s: Voice): string {
  const last = s.facts.get('last.received') ?? 0;
  const by = (s.facts.get('received') ?? 0) - last;
  if (by === 0 || last === 0) return s.one('持平', '基本持平');
  const percent = ((Math.abs(by) * 100) / last).toFixed(s.one('0', '1', '2') === '0' ? 0 : 1);
  return `${by > 0 ? s.one('增长', '上升', '增加') : s.one('下降', '减少')}${percent}%`;
}
