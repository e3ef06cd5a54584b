import { PARTED } from './label-chars';

const DIGIT = '[0-9０-９]';
const SIGN = '[+\\-＋－﹢﹣−]?';
const WHOLE = `(?:${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+|${DIGIT}+)`;
const UNIT = '(?:万元|元|件|个|项|条|宗|份|起|次)';

/** A number as people write it in a cell: ０, 1,234, -35, 2908.85万元. */
const NUMBER = `${SIGN}${WHOLE}(?:[.．]${DIGIT}+)?\\s?${UNIT}?`;

/** 附注 behind a figure; a number in brackets alone, （四）, begins a label. */
const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const NOTE_OPEN = `[（(](?!${HAN_NUMBER}[）)])[^（）()]*`;
const NOTE = `${NOTE_OPEN}[）)]`;

/** Marks that stand for nothing (C05). */
const PLACEHOLDER = '[-－—–―/\\\\]+|无|空';

const CELL = new RegExp(`^(?:${NUMBER}\\s*(?:[（(].*[）)])?|${PLACEHOLDER})$`, 's');

/** A figure behind the name of its column, in label characters. */
export const NAMED_VALUE = `(?:${NUMBER}(?:${PARTED}?\\((?!${HAN_NUMBER}\\))[^()]*\\))?|-+|/|无|空)`;

/** Whether the text of a table cell is a figure or a mark for none; blank is neither. */
export function isValueText(text: string): boolean {
  const trimmed = text.trim();
  return (
    CELL.test(trimmed) || (trimmed.includes('\n') && trimmed.split(/\s+/).every((line) => CELL.test(line)))
  );
}

/**
 * A figure in running text: after white space or right behind a label, before white space. `open` marks a note that
 * goes on in the next line.
 */
const IN_LINE = new RegExp(
  `(?<=^|[\\s|\\p{Script=Han}）)”"，、；])(?:(?<figure>${NUMBER}(?:${NOTE})?)(?=$|[\\s|])|(?<open>${NUMBER}${NOTE_OPEN})$)|(?<mark>(?<=^|[\\s|])(?:${PLACEHOLDER})|(?<=[\\p{Script=Han}）)”"，、；])[-－—–―]+|(?<=[）)”"，、；])无)(?=$|[\\s|])`,
  'gu',
);

export interface LineValue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isOpen: boolean;
}

/** The figures in a line of text, with their places. */
export function valuesInLine(line: string): LineValue[] {
  return [...line.matchAll(IN_LINE)]
    .filter(
      ({ 0: text, index, groups }) => groups?.['mark'] === undefined || !isInSpacedLabel(line, index, text),
    )
    .map(({ 0: text, index, groups }) => ({
      from: index,
      to: index + text.length,
      text: text.trim(),
      isOpen: groups?.['open'] !== undefined,
    }));
}

/** The words of the forms that hold 无: 无法提供, 申请人无正当理由; behind the number of a row a label begins. */
const IN_LABEL = {
  next: /^\s*[法正]/,
  before: /人\s?$/,
  number: new RegExp(`[（(]${HAN_NUMBER}[）)]\\s?$`),
} as const;

/** 申 请 人 无 正 当 理 由: a character of a label printed with spaces, not a mark for none. */
function isInSpacedLabel(line: string, at: number, mark: string): boolean {
  if (mark !== '无') return false;
  const before = line.slice(0, at);
  const after = line.slice(at + mark.length);
  return (
    IN_LABEL.number.test(before) ||
    IN_LABEL.next.test(after) ||
    (after.trim() === '' && IN_LABEL.before.test(before))
  );
}
