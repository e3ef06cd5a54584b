import { CELL_LENGTH, NOTE_LENGTH } from '@/lib/report/lengths';
import { formatAmount, readFigure } from '@/lib/report/figure';
import type { FigureText } from '@/lib/report/report';
import type { Column, FigureKind } from '@/lib/template/types';

/** Figures or marks for none on several lines, outside a note. */
const SEVERAL_LINES = /^[^()]*[\d无/—-]\s*\n\s*[\d无/—-]/;

const NOTE = /[（(](.+)[）)]\s*$/s;

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
  if (SEVERAL_LINES.test(shown.normalize('NFKC'))) {
    return { ok: false, why: '这一格里有几行，是一个数还是几个数看不出来' };
  }
  // A note whose end the file has cut off is no note.
  const text = shown
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/^([^（(）)]*\d)\s*[（(][^（(）)]*$/, '$1');
  if (text === '') return { ok: true, text: null };
  const reading = readFigure(text, kind);
  if (reading.kind !== 'figure') {
    if (text.length <= CELL_LENGTH) return { ok: true, text };
    return { ok: false, why: `这一格里是一段文字“${text.slice(0, CELL_LENGTH)}……”，不是数` };
  }
  const note = reading.note === undefined ? undefined : NOTE.exec(text)?.[1]?.trim();
  const { unit } = reading;
  return {
    ok: true,
    text: formatAmount(reading.value),
    ...(note === undefined || note === '' ? {} : { note: note.slice(0, NOTE_LENGTH) }),
    ...(unit === undefined || unit === printedUnit ? {} : { unit }),
  };
}
