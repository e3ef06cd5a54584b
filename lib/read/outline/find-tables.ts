import { squeezedLabel } from '@/lib/template/label-likeness';
import type { OutlineLine } from './outline-line';
import { isTableText, labelOfRow } from './table-text';
import type { TemplateWords } from './template-words';

/** Most lines between two labels of one table, where each cell is a line of its own. */
const WIDEST_GAP = 60;

/** Fewest labels by which a table is known. */
const FEWEST_LABELS = 3;

/** Most lines that a label is broken into. */
const MOST_PIECES = 8;

/** Longer than a row in one line. */
const LONGEST_ROW = 90;

/** A label that only one table of the form has, at a line. */
interface TableMark {
  readonly line: number;
  readonly section: string;
  readonly label: string;
}

/** 表区: the lines of an official table, and the marks it was known by. */
export interface TableRegion {
  readonly section: string;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
}

/**
 * The official tables of a document, real ones and those that are plain lines, by their labels. `headings` are the
 * sections by lines that are most likely headings: their words are those of labels too.
 */
export function findTables(
  words: TemplateWords,
  lines: readonly OutlineLine[],
  headings: ReadonlyMap<number, string>,
): TableRegion[] {
  const marks = lines.flatMap((_, at) =>
    labelsAt(words, lines, at).map(({ section, label }): TableMark => ({ line: at, section, label })),
  );
  const cores = words.sections
    .flatMap(({ section }) => {
      const own = marks.filter((mark) => mark.section === section.id);
      const others = [...headings].flatMap(([line, id]) => (id === section.id ? [] : [line]));
      const best = clusters(own, others).reduce<readonly TableMark[]>(
        (most, cluster) => (distinct(cluster) > distinct(most) ? cluster : most),
        [],
      );
      const first = best[0]?.line;
      const last = best.at(-1)?.line;
      if (first === undefined || last === undefined || distinct(best) < FEWEST_LABELS) return [];
      return [{ section: section.id, from: first, to: last + 1, marks: best.map(({ line }) => line) }];
    })
    .sort((a, b) => a.from - b.from);

  const belongs = (at: number, section: string) => {
    const line = lines[at];
    if (line === undefined || line.role !== undefined || line.table || headings.has(at)) return false;
    const vocabulary = words.vocabularies.get(section) ?? words.vocabulary;
    return isTableText(vocabulary, line.text);
  };
  const regions: TableRegion[] = [];
  cores.forEach((core, order) => {
    let { from, to } = core;
    const floor = regions.at(-1)?.to ?? 0;
    const ceiling = cores[order + 1]?.from ?? lines.length;
    while (from > floor && belongs(from - 1, core.section)) from -= 1;
    while (to < ceiling && belongs(to, core.section)) to += 1;
    regions.push({ ...core, from, to });
  });
  return regions;
}

/** Labels in the cells of a table, in a row of text, or in the pieces that begin with a line. */
function labelsAt(
  words: TemplateWords,
  lines: readonly OutlineLine[],
  at: number,
): { section: string; label: string }[] {
  const { text = '', table } = lines[at] ?? {};
  const texts = table
    ? table.cells.map((cell) => cell.text)
    : text.length > LONGEST_ROW
      ? []
      : [...text.split(/[\s|｜]+/), ...piecesFrom(lines, at)];
  const labels = new Set(texts.map(squeezedLabel));
  return [...labels].flatMap((label) => {
    const section = words.owners.get(label);
    return section === undefined ? [] : [{ section, label }];
  });
}

/** A label as far as its line goes, and with each of the next lines that it may go on in. */
function piecesFrom(lines: readonly OutlineLine[], at: number): string[] {
  const texts: string[] = [];
  let joined = '';
  for (const { text, table } of lines.slice(at, at + MOST_PIECES)) {
    if (table || text.length > LONGEST_ROW) break;
    const label = labelOfRow(text);
    joined += label;
    texts.push(joined);
    // Its figures end a label.
    if (label.length < text.length) break;
  }
  return texts;
}

/** Marks that belong together: near one another, and no heading of another part between them. */
function clusters(marks: readonly TableMark[], headings: readonly number[]): TableMark[][] {
  const found: TableMark[][] = [];
  let previous = -Infinity;
  let passed = 0;
  for (const mark of marks) {
    const before = passed;
    while ((headings[passed] ?? Infinity) < mark.line) passed += 1;
    if (found.length === 0 || passed > before || mark.line - previous > WIDEST_GAP) found.push([]);
    found.at(-1)?.push(mark);
    previous = mark.line;
  }
  return found;
}

function distinct(marks: readonly TableMark[]): number {
  return new Set(marks.map(({ label }) => label)).size;
}
