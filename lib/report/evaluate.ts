import type { Template } from '@/lib/template/types';
import { leavesOf } from '@/lib/template/totals';
import { cellMap, type Cell } from '@/lib/template/walk';
import { readFigure, type Amount, type Reading } from './figure';
import type { Report } from './report';

/** One cell of a filled report, read and added up. */
export interface Figure {
  readonly cell: Cell;
  /** As typed or printed; null is 未填. */
  readonly text: string | null;
  readonly reading: Reading;
  /** The value that rules read: what is written, else for a total the computed value, else null. */
  readonly value: Amount | null;
  /** 合计 of the parts; only totals have one, and only once all their parts are filled. */
  readonly computed: Amount | null;
  /** 已填合计: what the filled parts come to, and how many parts there are. */
  readonly running: { readonly sum: Amount; readonly filled: number; readonly of: number } | null;
  /** 印作: a total that was typed or printed, to be compared with the computed one. */
  readonly isClaim: boolean;
}

/** A report's figures by cell address, in the order of the form. */
export type Sheet = ReadonlyMap<string, Figure>;

const BLANK: Reading = { kind: 'blank' };

/** Reads every cell and adds up every total once. A sum is silent while one of its parts is. */
export function evaluate(template: Template, report: Pick<Report, 'tables' | 'seen'>): Sheet {
  const cells = cellMap(template);
  const sheet = new Map<string, Figure>();
  // Every cell first: a total may stand before its parts.
  const readings = new Map<string, Reading>();
  const textOf = ({ table, row, column }: Cell): string | null =>
    report.tables[table.id]?.[row.id]?.[column.id] ?? null;
  for (const [address, cell] of cells) readings.set(address, readFigure(textOf(cell), cell.kind));

  for (const [address, cell] of cells) {
    const reading = readings.get(address) ?? BLANK;
    const text = textOf(cell);
    const written = reading.kind === 'figure' ? reading.value : null;
    if (!cell.isTotal) {
      sheet.set(address, {
        cell,
        text,
        reading,
        value: written,
        computed: null,
        running: null,
        isClaim: false,
      });
      continue;
    }
    const running = addUp(leavesOf(cell), readings);
    const computed = running.filled === running.of ? running.sum : null;
    const isClaim = reading.kind !== 'blank';
    // A blank total in a document that was read stays blank: nobody wrote that sum.
    const fallback = report.seen === undefined && !isClaim ? computed : null;
    sheet.set(address, { cell, text, reading, value: written ?? fallback, computed, running, isClaim });
  }
  return sheet;
}

function addUp(parts: readonly string[], readings: ReadonlyMap<string, Reading>) {
  let sum = 0n;
  let filled = 0;
  for (const part of parts) {
    const reading = readings.get(part);
    if (reading?.kind !== 'figure') continue;
    sum += reading.value;
    filled += 1;
  }
  return { sum, filled, of: parts.length };
}
