import { evaluate, type Figure, type Sheet } from '@/lib/report/evaluate';
import { formatAmount, readFigure, type Reading as FigureReading } from '@/lib/report/figure';
import { cellName, tablesOf } from '@/lib/template/walk';
import type { Reading } from './reading';

/** 待核对的一处: why a person should look, and what can be answered. */
export interface ReviewRow {
  /** Cell address, or several of them where blanks of one table stand together. */
  readonly addresses: readonly string[];
  readonly kind: 'unread' | 'differs' | 'note' | 'total' | 'odd' | 'blank';
  /** 表三 · 四、结转下年度继续办理 · 自然人 */
  readonly place: string;
  readonly why: string;
  /** What stands in the file; null where it is not known. */
  readonly printed: string | null;
  readonly page: number | null;
  /** What was read. */
  readonly value: string | null;
  /** For a printed total: what its parts come to. */
  readonly computed: string | null;
}

/** More blanks than this in one table are answered together. */
const SINGLE_BLANKS = 6;

/** What a person should look at, uncertain ones first. A cell stands once, under its gravest reason. */
export function reviewRows(reading: Reading): readonly ReviewRow[] {
  const sheet = evaluate(reading.template, reading.report);
  const reasons = [...sheet.values()].flatMap((figure) => reasonOf(reading, figure) ?? []);
  const singles = reasons.filter(({ kind }) => kind !== 'blank');
  const order: readonly ReviewRow['kind'][] = ['unread', 'differs', 'odd', 'note', 'total'];
  return [
    ...order.flatMap((kind) => singles.filter((row) => row.kind === kind)),
    ...blanks(reading, sheet, reasons),
  ];
}

function reasonOf(reading: Reading, figure: Figure): ReviewRow | null {
  const { cell, text, reading: read, computed, value, isClaim } = figure;
  const { address } = cell;
  const printed = reading.places[address]?.text ?? null;
  const row = (kind: ReviewRow['kind'], why: string): ReviewRow => ({
    ...{ addresses: [address], kind, why, value: text, printed },
    place: [cell.table.name, ...cellName(cell).split(' / ')].join(' · '),
    page: pageOf(reading, address),
    computed: computed === null ? null : formatAmount(computed),
  });
  const whyOf = (list: Reading['unread']) => list.find(({ id }) => id === address)?.why;

  const unread = whyOf(reading.unread);
  if (unread !== undefined) return row('unread', unread);
  const differs = whyOf(reading.differences);
  if (differs !== undefined) return row('differs', differs);
  if (read.kind === 'unreadable' || read.kind === 'placeholder') {
    return row('odd', '不是数字，照原样保留。');
  }
  const noted =
    read.kind === 'figure' ? whyNoted(figure, read, shownIn(reading, printed) ?? text ?? '') : null;
  if (noted !== null && value !== null) {
    return { ...row('note', noted), printed: shownIn(reading, printed) ?? text, value: formatAmount(value) };
  }
  if (isClaim && computed !== null && value !== null && value !== computed) {
    const sum = formatAmount(computed);
    return row('total', `各项合计为 ${sum}，原件印 ${formatAmount(value)}。选保留原件还是改为 ${sum}。`);
  }
  return read.kind === 'blank' && !cell.isTotal ? row('blank', '原件空白，没有当作 0。') : null;
}

/** What our own file prints beside a figure is in its data already; only another's file has to be asked about. */
function shownIn({ report }: Reading, printed: string | null): string | null {
  return report.seen === undefined ? null : printed;
}

/** Why a printed cell is not simply its figure: a note, a unit, something else than what was read. */
function whyNoted(
  { cell }: Figure,
  read: Extract<FigureReading, { kind: 'figure' }>,
  printed: string,
): string | null {
  const shown = readFigure(printed, cell.kind);
  const value = formatAmount(read.value);
  if (shown.kind !== 'figure' || shown.value !== read.value) return `原件印“${printed}”，读作 ${value}。`;
  if (shown.unit !== undefined) return `格内带单位“${shown.unit}”，已去掉，读作 ${value} 万元。`;
  return shown.note === undefined ? null : `数字后带附注，读作 ${value}，“${shown.note}”记为附注。`;
}

/** 空白: one by one where they are few, otherwise all of a table together. */
function blanks(reading: Reading, sheet: Sheet, reasons: readonly ReviewRow[]): readonly ReviewRow[] {
  return tablesOf(reading.template).flatMap((table) => {
    const here = reasons.filter(
      ({ kind, addresses: [address = ''] }) => kind === 'blank' && sheet.get(address)?.cell.table === table,
    );
    const [first] = here;
    if (here.length <= SINGLE_BLANKS || !first) return here;
    return [
      {
        ...first,
        addresses: here.flatMap(({ addresses }) => addresses),
        place: `${table.name} · ${here.length} 格`,
      },
    ];
  });
}

function pageOf({ document, places }: Reading, address: string): number | null {
  const block = places[address]?.block;
  return (block === undefined ? undefined : document?.[block]?.page) ?? null;
}
