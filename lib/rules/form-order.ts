import type { Template } from '@/lib/template/types';
import { cellMap } from '@/lib/template/walk';
import type { Finding } from './finding';

/** Findings by part, then by the cell they point to; what names no cell of the form comes last in its part. */
export function inFormOrder(template: Template, findings: readonly Finding[]): Finding[] {
  const { parts, cells } = orderOf(template);
  const partOf = ({ part }: Finding) => parts.get(part) ?? parts.size;
  const cellOf = ({ cells: [first] }: Finding) => cells.get(first ?? '') ?? cells.size;
  return [...findings].sort((a, b) => partOf(a) - partOf(b) || cellOf(a) - cellOf(b));
}

interface Order {
  readonly parts: ReadonlyMap<string, number>;
  readonly cells: ReadonlyMap<string, number>;
}

const orders = new WeakMap<Template, Order>();

function orderOf(template: Template): Order {
  const known = orders.get(template);
  if (known) return known;
  const parts = ['basics', 'opening', ...template.sections.map(({ id }) => id)];
  const made = { parts: indexOf(parts), cells: indexOf([...cellMap(template).keys()]) };
  orders.set(template, made);
  return made;
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
