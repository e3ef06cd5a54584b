import { squeezedLabel } from '@/lib/template/label-likeness';
import { isTableText } from './table-text';
import type { OutlineLine } from './outline-line';
import type { TemplateWords } from './template-words';

const PAGE_NUMBER =
  /^[-—–―－·.\s]*第?\s*\d{1,3}\s*页?(?:\s*[,，/／]?\s*共?\s*\d{1,3}\s*页)?(?:\s*[/／]\s*\d{1,3})?[-—–―－·.\s]*$/;

const LONGEST_NUMBER = 24;

/** So often a line stands at the edges of pages that heads them, and anywhere, where nothing parts the pages. */
const AT_EDGES = 2;
const ANYWHERE = 3;
const SHORTEST_HEAD = 6;

/** 页码和页眉: lines without what the pages themselves print. */
export function withoutFurniture(words: TemplateWords, lines: readonly OutlineLine[]): OutlineLine[] {
  const edges = edgeLines(lines);
  const heads = lines.filter((line) => line.printed && couldHead(words, line.text));
  const atEdges = countKeys(heads.filter((line) => edges.has(line)));
  const anywhere = countKeys(heads);
  const isHead = ({ text }: OutlineLine) =>
    (atEdges.get(headKey(text)) ?? 0) >= AT_EDGES || (anywhere.get(headKey(text)) ?? 0) >= ANYWHERE;
  return lines.filter((line) => !line.printed || !(isPageNumber(line.text) || isHead(line)));
}

/** A head is a title, no piece of a sentence and no label of a table. */
function couldHead({ vocabulary }: TemplateWords, text: string): boolean {
  return (
    headKey(text).length >= SHORTEST_HEAD && !/[，。；：、]/.test(text) && !isTableText(vocabulary, text)
  );
}

function countKeys(lines: readonly OutlineLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(headKey(text), (counts.get(headKey(text)) ?? 0) + 1);
  return counts;
}

/** The first and last lines of pages, as their numbers or the file itself part them. */
function edgeLines(lines: readonly OutlineLine[]): ReadonlySet<OutlineLine> {
  const printed = lines.filter((line) => line.printed);
  const isBreak = (line: OutlineLine, beside: OutlineLine | undefined) =>
    beside !== undefined && (isPageNumber(beside.text) || beside.page !== line.page);
  return new Set(
    printed.filter((line, at) => isBreak(line, printed[at - 1]) || isBreak(line, printed[at + 1])),
  );
}

function isPageNumber(text: string): boolean {
  return text.length <= LONGEST_NUMBER && PAGE_NUMBER.test(text);
}

function headKey(text: string): string {
  return squeezedLabel(text).replace(/\d/g, '');
}
