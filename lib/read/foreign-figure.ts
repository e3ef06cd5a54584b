import { CELL_LENGTH, NOTE_LENGTH } from '@/lib/report/lengths';
import { formatAmount, readFigure } from '@/lib/report/figure';
import type { FigureText } from '@/lib/report/report';
import type { Column, FigureKind } from '@/lib/template/types';

/** A figure or a mark for none at the end of a line, and at the beginning of the next. */
const FIGURE_AT_END = /[\d无/—-]$/;
const FIGURE_AT_START = /^[\d无/—-]/;
/** A note whose end the file has cut off. */
const CUT_NOTE = /^([^（(）)]*\d)\s*[（(][^（(）)]*$/;

/** What a cell of a report by others says. */
export type ForeignFigure =
  | {
      readonly ok: true;
      readonly text: FigureText;
      /** 附注 printed beside the figure. */
      readonly note?: string;
      /** The unit printed in the cell, where it is not the one the form prints there. */
      readonly unit?: string;
    }
  | { readonly ok: false; readonly why: string };

/** 读数: a figure as decimal text in the form's unit; a mark for none and what is no figure stay as printed. */
export function foreignFigure(shown: string, kind: FigureKind, { printedUnit }: Column): ForeignFigure {
  const lines = shown.split('\n').map((line) => line.trim());
  if (hasSeveralFigures(lines)) {
    return { ok: false, why: '这一格里有几行，是一个数还是几个数看不出来' };
  }
  const text = lines.join('').replace(CUT_NOTE, '$1');
  if (text === '') return { ok: true, text: null };
  const reading = readFigure(text, kind);
  if (reading.kind !== 'figure') {
    if (text.length <= CELL_LENGTH) return { ok: true, text };
    return { ok: false, why: `这一格里是一段文字“${text.slice(0, CELL_LENGTH)}……”，不是数` };
  }
  const note = reading.note === undefined ? undefined : noteIn(text);
  const { unit } = reading;
  return {
    ok: true,
    text: formatAmount(reading.value),
    ...(note === undefined || note === '' ? {} : { note: note.slice(0, NOTE_LENGTH) }),
    ...(unit === undefined || unit === printedUnit ? {} : { unit }),
  };
}

/** Whether a figure ends one line and another begins the next, outside a note. */
function hasSeveralFigures(lines: readonly string[]): boolean {
  const shown = lines.map((line) => line.normalize('NFKC').trim()).filter((line) => line !== '');
  const noted = shown.findIndex((line) => /[()]/.test(line));
  return shown
    .slice(0, noted === -1 ? shown.length : noted)
    .some((line, index) => FIGURE_AT_END.test(line) && FIGURE_AT_START.test(shown[index + 1] ?? ''));
}

/** As it is printed, from the first bracket to the last. */
function noteIn(text: string): string | undefined {
  const open = text.search(/[（(]/);
  return open !== -1 && /[）)]$/.test(text) ? text.slice(open + 1, -1).trim() : undefined;
}
