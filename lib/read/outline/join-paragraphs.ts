import { joinTexts } from './join-texts';
import type { OutlineLine } from './outline-line';
import { textWidth, type PrintShape } from './print-shape';
import { unstretched } from './unstretched';

const ENDED = /[。；！？：:;!?][”’）)》]*$/;
/** No paragraph ends so. */
const OPEN = /[，、（《“]/;
const NUMBERED = /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[、．）)]|\.(?!\d)))/;
/** How paragraphs of reports like to begin, where width alone does not tell. */
const BEGINS =
  /^(?:\d{4}年|截至|[一二三四五六七八九十][是要]|第[一二三四五六七八九十][，、]|首先|其次|此外|另外|同时|下一步|今后|特此)/;

/** Share of the width from which a line is no heading. */
const LONG = 0.7;
/** First lines begin two characters further in. */
const INDENT = 4;
/** What proportional digits and quotes may take more or less. */
const SLACK = 3;

/** 段落: wrapped lines put together again. A line that was not printed is a paragraph of its own. */
export function joinParagraphs(lines: readonly OutlineLine[], shape: PrintShape): string[] {
  const paragraphs: OutlineLine[][] = [];
  for (const own of lines) {
    const line = own.printed ? { ...own, text: unstretched(own.text) } : own;
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line, shape)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((pieces) => joinTexts(pieces.map(({ text }) => text)));
}

function goesOn(open: readonly OutlineLine[], line: OutlineLine, shape: PrintShape): boolean {
  const last = open.at(-1);
  if (!last?.printed || !line.printed) return false;
  if (line.indented && shape.hasIndents) return false;
  if (OPEN.test(last.text.slice(-1))) return true;
  const isEnded = ENDED.test(last.text.slice(-8));
  if (isEnded && (NUMBERED.test(line.text) || (shape.hasBlanks && line.afterBlank))) return false;
  // A first line lost its indent with the white space before it.
  const indent = open.length === 1 ? INDENT : 0;
  const room = shape.width - indent - textWidth(last.text);
  const isShort = room >= textWidth(firstPiece(line.text)) + SLACK;
  // Some pages print digits as wide as characters: a long line without an end goes on all the same.
  const isLong = textWidth(last.text) >= LONG * shape.width && !NUMBERED.test(open[0]?.text ?? '');
  if (isShort) return !isEnded && isLong && !NUMBERED.test(line.text);
  if (!isEnded || shape.hasIndents) return true;
  const next = textWidth(line.text);
  if (next >= shape.width - 2) return true;
  return !BEGINS.test(line.text) && next < shape.width - INDENT - SLACK;
}

/** What would have had to fit in the line before: a character or a word, with the marks that stay at it. */
function firstPiece(text: string): string {
  return /^[（《“‘(<]*(?:[A-Za-z0-9.%+]+|.)[，。；：！？、）》”’)>,.;:]*/u.exec(text)?.[0] ?? text;
}
