import type { SeenRow } from '@/lib/report/seen';
import type { Table } from '@/lib/template/types';
import { addressOf, partsOf, rowName } from '@/lib/template/walk';
import { alignLabels, FOUND, shareOf } from '../match/align-labels';
import { labelText } from '../match/label-chars';
import { sourceOf } from '../match/label-stream';
import type { TableMatch } from '../match/match-result';
import { rowCandidates } from '../match/row-candidates';
import { seenLabels } from '../match/seen-labels';
import type { SourcePlace, Unread } from '../read-result';
import type { VisibleDocument } from '../visible-document';
import { lostRows } from './lost-rows';
import { toldLabels } from './told-labels';
import { isFilled, toldPairs, type ToldPair } from './told-pairs';
import { figuresOf, toldRows, type ToldRow } from './told-rows';
import { toldStream, type ToldRun, type ToldStream } from './told-stream';
import { toldText, type ToldText } from './told-text';

/** So many figures have to be named, and so large a share of all: of a table below its heads, one in a row at most is. */
const FEWEST = 2;
const SHARE = 0.75;
/** Of all numbers, those of the items of a list and of the prose around it among them. */
const LEAST_SHARE = 0.2;
const SIGNS_AROUND = /^[\s：:，,；;。]+|[\s：:]+$/g;
/** Longer than any report. */
const MOST_CHARS = 30_000;

/**
 * 叙述匹配: a table told in words, each figure behind the name of its column (自然人 8，商业企业 2 …). A name left out is
 * a blank where all the rest of its row is understood. Undefined where the figures are not told like this.
 */
export function matchTold(
  table: Table,
  document: VisibleDocument,
  blocks: readonly number[],
): TableMatch | undefined {
  const text = toldText(document, blocks);
  const pairs = text.chars.length > MOST_CHARS ? [] : toldPairs(table, text);
  if (!mayBeTold(text, pairs)) return undefined;
  const stream = toldStream(table, text, pairs);
  const labels = toldLabels(table);
  const found = alignLabels(
    labels,
    stream.chars.map(({ char }) => char),
  );
  const sure = found.filter(({ share }) => share >= FOUND);
  const candidates = rowCandidates(table, stream, found);
  const { rows, orphans } = toldRows(stream, candidates, sure);
  if (!isTold(stream, rows)) return undefined;

  // While figures of no row are there, no row is certainly blank.
  const isOpen = orphans.length > 0 || rows.some((one) => /\d/.test(one.rest) || isBelowBlank(rows, one));
  const cells = new Map<string, SourcePlace>();
  const unread: Unread[] = [];
  const extraRows: SeenRow[] = [];
  for (const told of rows) {
    const { row, run } = told;
    if (row.id === undefined) {
      if (run)
        extraRows.push({ table: table.id, label: row.name.replace(SIGNS_AROUND, ''), values: textsOf(run) });
      continue;
    }
    const isDoubtful = !run && isOpen && row.blankCost > 0;
    if (row.takeCost > 0 && !run && !isDoubtful) continue;
    const figures = isDoubtful || isBelowBlank(rows, told) ? undefined : figuresOf(told);
    const { block = 0 } = stream.chars[row.found.first]?.place ?? {};
    for (const { id: column } of row.part.columns) {
      const id = addressOf(table.id, row.id, column);
      const value = figures?.get(column);
      if (figures) cells.set(id, value ? sourceOf(value) : { block, text: '' });
      else
        unread.push({
          id,
          why: `${table.name}“${row.name}”：没有逐列写明，缺的是空白还是另一个名称看不出来。`,
        });
    }
  }
  const lost = lostRows(labels, rows, orphans).map((one) => (isOpen ? { ...one, isDoubtful: true } : one));
  for (const { label, isDoubtful } of lost) {
    for (const { id: column } of isDoubtful ? label.part.columns : []) {
      const why = `${table.name}“${label.row ? rowName(table, label.row) : label.id}”：没有认出这一行的名称，附近有不知属于哪一行的数。`;
      unread.push({ id: addressOf(table.id, label.row?.id ?? label.id, column), why });
    }
  }
  return {
    cells,
    unread,
    labels: seenLabels(stream, sure),
    extraRows,
    missingRows: lost.flatMap(({ label, isDoubtful }) => (isDoubtful ? [] : [label.id])),
    quality: shareOf(found.filter(({ label }) => label.row)),
    heads: shareOfHeads(table, stream.runs),
    otherLines: { after: 0, before: 0 },
  };
}

/** Whether a closer look is worth its time: not where most numbers between the first name and the last have none. */
function mayBeTold({ text }: ToldText, pairs: readonly ToldPair[]): boolean {
  const named = pairs.filter(isFilled).length;
  const between = text.slice(pairs[0]?.from, pairs.at(-1)?.to);
  const numbers = between.match(/\d[\d,.]*/g)?.length ?? 0;
  return named >= FEWEST && named >= numbers * LEAST_SHARE;
}

/** Whether a figure stands on a line below several labels without figures: it may be that of any of them. */
function isBelowBlank(rows: readonly ToldRow[], { row, run }: ToldRow): boolean {
  const before = rows[rows.findIndex((one) => one.row === row) - 1];
  return (
    before !== undefined && !before.run && before.row.part === row.part && run !== undefined && run.isBelow
  );
}

/** Whether most figures among the rows are named. */
function isTold({ chars }: ToldStream, rows: readonly ToldRow[]): boolean {
  const told = rows.filter(({ row, run }) => row.id !== undefined && run);
  // A figure right behind the label of its row stands so in every text.
  const named = told
    .filter(({ row }) => row.part.columns.length > 1)
    .flatMap(({ run }) => (run ? textsOf(run).filter((text) => text !== '') : [])).length;
  const from = Math.min(...told.map(({ row }) => row.found.first));
  const to = Math.max(...told.map(({ run }) => run?.at ?? 0));
  const labels = new Set(
    rows.flatMap(({ row: { found } }) =>
      Array.from({ length: found.last - found.first + 1 }, (_, index) => found.first + index),
    ),
  );
  const rest = chars
    .slice(from, to)
    .map(({ char }, index) => (labels.has(from + index) ? ' ' : char))
    .join('');
  const others = rest.match(/\d[\d,.]*/g)?.length ?? 0;
  return named >= FEWEST && named >= (named + others) * SHARE;
}

/** Share of the columns that are named anywhere. */
function shareOfHeads(table: Table, runs: readonly ToldRun[]): number {
  const columns = new Set(
    partsOf(table).flatMap((part) => part.columns.map(({ label }) => labelText(label))),
  );
  const named = new Set(runs.flatMap((run) => [...run.named.keys()]));
  return [...columns].filter((name) => named.has(name)).length / Math.max(1, columns.size);
}

function textsOf({ named }: ToldRun): string[] {
  return [...named.values()].map(({ text }) => text);
}
