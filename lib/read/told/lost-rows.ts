import { likeness } from '@/lib/template/label-likeness';
import type { ExpectedLabel } from '../match/expected-labels';
import { labelText } from '../match/label-chars';
import type { MissingRow } from '../match/missing-rows';
import type { ToldRow } from './told-rows';
import type { ToldRun } from './told-stream';

/** A text as like a label as that may be the label retyped. */
const MAY_BE = 0.5;
const NUMBER = /^\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[).]/u;

/** 缺少的行, in the order of the form: doubtful where figures that may be theirs stand in their place. */
export function lostRows(
  labels: readonly ExpectedLabel[],
  rows: readonly ToldRow[],
  orphans: readonly ToldRun[],
): MissingRow[] {
  const order = labels.filter(({ row }) => row !== undefined);
  const known = rows.flatMap(({ row }) => {
    const place = order.findIndex((label) => label.row?.id === row.id);
    return place < 0 ? [] : [{ place, at: row.found.first }];
  });
  const reach = (run: ToldRun) => ({
    from: known.filter(({ at }) => at < run.at).at(-1)?.place ?? -1,
    to: known.find(({ at }) => at >= run.at)?.place ?? Infinity,
  });
  return order.flatMap((label, place) => {
    if (known.some((one) => one.place === place)) return [];
    const isNear = (run: ToldRun) => place > reach(run).from && place < reach(run).to;
    const isLike = ({ row, run }: ToldRow) =>
      run !== undefined && row.id === undefined && isNear(run) && mayBe(label.row?.label ?? '', row.name);
    return [{ label, isDoubtful: orphans.some(isNear) || rows.some(isLike) }];
  });
}

/** Whether a text may be the label retyped: like it, with its number, or without any where the form has one. */
function mayBe(label: string, text: string): boolean {
  const number = NUMBER.exec(labelText(label))?.[0];
  const own = NUMBER.exec(labelText(text))?.[0];
  const isNumbered = number !== undefined && (own === undefined || own === number);
  return isNumbered || likeness(label, text) >= MAY_BE;
}
