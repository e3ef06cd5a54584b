import { gridOf, rowsOf, type Grid } from '../grid';
import type { ForeignReport, ForeignRow } from '../foreign-report';
import { outlineOf } from '../outline';
import type { TableId } from '../official-form';
import type { Rng } from '../rng';
import { freeRows, groupsBefore, isDelicate } from './row-breaks';
import { spaceOut, widthOf, wrapText } from './wrap-text';

/**
 * 邮件引用: a report pasted into a message and sent on. Each line has a mark of quotation, blanks of several widths stand
 * between cells, and a line too long for mail goes on in the next, often without its mark.
 */
export function printQuotedMail(report: ForeignReport, rng: Rng): string {
  const habits: MailHabits = {
    mark: rng.pick(['> ', '>', '>> ']),
    isCombed: rng.chance(0.5),
    width: rng.pick([50, 58, 66, 72]),
    gaps: rng.pick([[' '], [' ', '　'], ['  ', '　', '\u00a0'], ['　　', '    '], ['     ']]),
    spacedShare: rng.pick([0, 0.1, 0.3]),
    rng,
  };
  const indent = rng.pick(['', '　　']);
  const gap = rng.chance(0.4) ? [habits.mark.trimEnd()] : [];
  const texts = outlineOf(report).flatMap((piece): readonly (readonly string[])[] => {
    if (piece.kind === 'table') return tableLines[piece.table](report, habits);
    const isProse = piece.kind === 'paragraph' || piece.kind === 'aspect';
    return [wrapText(`${isProse ? indent : ''}${piece.text}`, habits.width / 2)];
  });
  const quoted = texts.flatMap((lines, index) => [...(index > 0 ? gap : []), ...quote(lines, habits)]);
  return `${[...mailHead(report, rng), ...quoted].join('\n')}\n`;
}

interface MailHabits {
  readonly mark: string;
  /** Whether the second and further lines of a long one have lost their mark. */
  readonly isCombed: boolean;
  /** Columns of a line, its mark apart. */
  readonly width: number;
  readonly gaps: readonly string[];
  readonly spacedShare: number;
  readonly rng: Rng;
}

function quote(lines: readonly string[], { mark, isCombed }: MailHabits): readonly string[] {
  return lines.map((line, index) => (index > 0 && isCombed ? line : mark + line));
}

/** No day: the only one a reader may find is that of the report. */
function mailHead({ agency, titleLines }: ForeignReport, rng: Rng): readonly string[] {
  const subject = `主题：${rng.pick(['转发：', '回复：', 'Fw: ', ''])}${titleLines.join('')}`;
  const words = rng.pick(['年报全文见下，烦请核对后登记。', '您要的年报正文转给您，表格在第二部分以后。']);
  return rng.pick([
    [words, '', '-----原始邮件-----', `发件人：${agency}`, subject, ''],
    [words, '', '发自我的手机', '', `${agency} 写道：`, ''],
    [`发件人：${agency}`, '收件人：办公室', subject, '', words, ''],
  ]);
}

/** The lines of each row. */
const tableLines: Readonly<
  Record<TableId, (report: ForeignReport, habits: MailHabits) => readonly (readonly string[])[]>
> = {
  proactive: ({ proactive }, habits) =>
    proactive.flatMap(({ article, heads, rows }) => {
      const free = freeRows(rows);
      return [
        [article],
        [gapped(heads, habits)],
        ...rows.map((row, index) => rowLines([row.label], row, free[index] === true, habits)),
      ];
    }),

  requests: (report, habits) => {
    const { rows } = report.requests;
    const free = freeRows(rows);
    return [
      ...headLines(gridOf(report, 'requests'), habits),
      ...rows.map((row, index) =>
        rowLines([...groupsBefore(rows, index), row.label], row, free[index] === true, habits),
      ),
    ];
  },

  review: (report, habits) => {
    const row = { label: '', groups: [], cells: report.review.rows.flatMap(({ cells }) => cells) };
    return [...headLines(gridOf(report, 'review'), habits), rowLines([], row, !isDelicate(row), habits)];
  },
};

function headLines(grid: Grid, habits: MailHabits): readonly (readonly string[])[] {
  return rowsOf(grid)
    .slice(0, grid.headRows)
    .map((cells) => cells.map(({ text }) => text))
    .map((texts) => wrapText(gapped(texts, habits), habits.width / 2));
}

function gapped(texts: readonly string[], { gaps, rng }: MailHabits): string {
  return texts.map((text, index) => (index === 0 ? text : rng.pick(gaps) + text)).join('');
}

/** Only a free row is broken; a single figure stays with its label. */
function rowLines(
  labels: readonly string[],
  { cells }: ForeignRow,
  isFree: boolean,
  habits: MailHabits,
): readonly string[] {
  const { width, gaps, spacedShare, rng } = habits;
  const words = labels.map((label) => (rng.chance(spacedShare) ? spaceOut(label) : label));
  const figures = cells.map(({ printed }) => printed).filter((text) => text !== '');
  if (!isFree || cells.length === 1) {
    const whole = gapped([...words, ...figures], habits);
    return whole === '' ? [] : [whole];
  }

  const lines = [...wrapText(gapped(words, habits), width / 2)];
  for (const figure of figures) {
    const longer = [...lines.slice(-1), figure].join(rng.pick(gaps));
    if (widthOf(longer) > width) lines.push(figure);
    else lines.splice(-1, 1, longer);
  }
  return lines;
}
