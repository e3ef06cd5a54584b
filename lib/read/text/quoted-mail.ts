import { printedSpan, splitLine } from '../match/split-line';
import { valuesInLine } from '../match/value-text';

const MARK = /^\s{0,3}(?:>\s?)+/;
/** A field over a message that was sent on, or the words that some programs put there. */
const MAIL_HEAD =
  /^\s*(?:(?:发件人|收件人|抄送|主题|发送时间|寄件人|收件者|From|To|Cc|Subject|Sent)\s*[：:]|[-—_=]{3,}.*(?:原始邮件|转发的?邮件|Original Message|Forwarded).*[-—_=]{3,}|.*(?:写道|wrote)\s*[：:]\s*$)/i;

/** So many lines with a mark are a quotation, and more than any other text has. */
const FEWEST_LINES = 10;
/** A line that goes on in the next one is nearly as long as others that do. */
const NEARLY_FULL = 0.75;
/** Columns of a line that may have been broken, and of the blanks between two cells. */
const NARROWEST = 40;
const WIDEST_GAP = 6;
/** Lines over a message. */
const MOST_HEAD_LINES = 40;

/**
 * 邮件引用: a text without marks of quotation and without what a mail has over it; lines that lost their mark go on where
 * the one before was broken. Undefined for any other text.
 */
export function withoutQuotes(lines: readonly string[]): string[] | undefined {
  const quoted = lines.flatMap((line, at) => (MARK.test(line) ? [at] : []));
  const [first = 0] = quoted;
  if (quoted.length < FEWEST_LINES) return undefined;
  const before = lines.slice(0, first);
  const hasHead = before.length <= MOST_HEAD_LINES && before.some((line) => MAIL_HEAD.test(line));
  return [...(hasHead ? [] : before), ...joinedFigures(joined(lines.slice(first)))];
}

function joined(lines: readonly string[]): string[] {
  const full = middleOf(lines.filter((_, at) => isUnmarked(lines[at + 1])).map(widthOf));
  const whole: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = whole.at(-1);
    const goesOn =
      before !== undefined && last !== undefined && isUnmarked(line) && widthOf(before) >= full * NEARLY_FULL;
    if (goesOn) whole[whole.length - 1] = join(last, line);
    else whole.push(line.replace(MARK, ''));
  });
  return whole;
}

/** Figures that found no room on the line of their row: nobody shall take a lone one for the number of a page. */
function joinedFigures(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const whole: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? '';
    const last = whole.at(-1);
    const [next = ''] = /^\S+/.exec(line) ?? [];
    const isFull = widthOf(before) + WIDEST_GAP + widthOf(next) > width;
    if (last !== undefined && isFull && endsInFigure(before) && hasOnlyFigures(line)) {
      whole[whole.length - 1] = join(last, line);
    } else whole.push(line);
  });
  return whole;
}

/** The width that most long lines have. */
function wrapWidth(lines: readonly string[]): number {
  const times = new Map<number, number>();
  for (const width of lines.map(widthOf)) {
    if (width >= NARROWEST) times.set(width, (times.get(width) ?? 0) + 1);
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? Infinity;
}

/** A break between two figures stands for white space; in 1,204 it stands for nothing. */
function join(before: string, after: string): string {
  const isOneFigure = /\d[,，]$/.test(before) ? /^\d{3}/.test(after) : /^[,，]\d{3}/.test(after);
  const isBetweenFigures = !isOneFigure && endsInFigure(before) && valuesInLine(after)[0]?.from === 0;
  return isBetweenFigures ? `${before} ${after}` : before + after;
}

function endsInFigure(line: string): boolean {
  return valuesInLine(line).at(-1)?.to === line.length;
}

function hasOnlyFigures(line: string): boolean {
  const pieces = splitLine(line);
  return pieces.length > 0 && pieces.every(({ kind }) => kind === 'value');
}

function isUnmarked(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !MARK.test(line);
}

function middleOf(widths: readonly number[]): number {
  return [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
}

/** Columns, a Chinese character counting two. */
function widthOf(line: string): number {
  return printedSpan([0, 0, 0], line.replace(MARK, ''))[0]?.to ?? 0;
}
