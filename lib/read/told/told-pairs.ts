import { tableGrid } from '@/lib/template/grid';
import type { Table } from '@/lib/template/types';
import { partsOf } from '@/lib/template/walk';
import { labelText, PARTED } from '../match/label-chars';
import { NAMED_VALUE } from '../match/value-text';
import type { ToldText } from './told-text';

/** A column's name with the figure behind it; blank where none is. */
export interface ToldPair {
  /** The column's label, in label characters. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Where the figure begins; `to` where there is none. */
  readonly figure: number;
  /** It stands right behind the label of its row, which has no other column. */
  readonly isRow?: true;
}

/** A figure ends before it: a number with a dot behind it begins an item, one with a comma or a word goes on. */
const FIGURE_ENDS = `(?=$|[${PARTED};:。()"]|,(?!\\d{3}))`;
/** A number at the beginning of a line, before the label of a row: 8）属于行政查询事项. */
const ITEM = /^\d{1,2}\)\p{Script=Han}/u;

/** 逐项写明的数: each name of a column in a text, with its figure. */
export function toldPairs(table: Table, { text, chars }: ToldText): ToldPair[] {
  const { pattern, nameOf, onlyColumnOf } = patternFor(table);
  const found = [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }): ToldPair[] => {
    const value = groups?.['value'] ?? '';
    const figure = index + all.length - value.length;
    const only = value === '' ? undefined : onlyColumnOf(groups ?? {});
    if (only !== undefined)
      return [{ name: only, from: figure, to: index + all.length, figure, isRow: true }];
    const name = nameOf(groups ?? {});
    if (name === undefined) return [];
    const beginsLine = chars[figure]?.line !== chars[figure - 1]?.line;
    const isItem = beginsLine && ITEM.test(text.slice(figure));
    return [{ name, from: index, to: isItem ? figure : index + all.length, figure }];
  });
  // （七）总计：自然人 5: a name with another one right behind it is the label of a row, unless each has its own line.
  const isLabel = ({ from, to }: ToldPair, next: ToldPair | undefined) =>
    next?.from === to && (chars[from]?.line === chars[to]?.line || text[to - 1] === ':');
  return found.filter((pair, index) => isFilled(pair) || !isLabel(pair, found[index + 1]));
}

export function isFilled({ figure, to }: ToldPair): boolean {
  return figure < to;
}

/** A label as a pattern; white space may stand anywhere in it. */
export function spacedPattern(label: string): string {
  return [...label].map((char) => char.replace(/[.*+?^${}()|[\]\\]/, '\\$&')).join(`${PARTED}?`);
}

interface NamePattern {
  readonly pattern: RegExp;
  /** The column's label that a match names, by its groups; none where another label was found. */
  readonly nameOf: (groups: Readonly<Record<string, string | undefined>>) => string | undefined;
  /** The only column's label, where the label of a row was found that has no more. */
  readonly onlyColumnOf: (groups: Readonly<Record<string, string | undefined>>) => string | undefined;
}

const known = new WeakMap<Table, NamePattern>();

function patternFor(table: Table): NamePattern {
  const made = known.get(table) ?? makePattern(table);
  known.set(table, made);
  return made;
}

function makePattern(table: Table): NamePattern {
  const columns = new Set(
    partsOf(table).flatMap((part) => part.columns.map(({ label }) => labelText(label))),
  );
  const names = [...columns];
  // Longer labels first: 法人或其他组织 and 3.其他 name no column.
  const others = tableGrid(table).cells.map(({ text }) => labelText(text));
  const labels = [...new Set([...names, ...others])].filter((label) => label !== '');
  const single = new Map(
    partsOf(table).flatMap(({ rows, columns: own }) =>
      own.length === 1 ? rows.map(({ label }) => [labelText(label), labelText(own[0]?.label ?? '')]) : [],
    ),
  );
  const rowNames = [...single.keys()];
  const choices = labels
    .sort((a, b) => b.length - a.length)
    .map((label) => {
      if (columns.has(label)) return `(?<c${names.indexOf(label)}>${retyped(label)})`;
      const pattern = spacedPattern(label);
      return single.has(label) ? `(?<r${rowNames.indexOf(label)}>${pattern})` : pattern;
    });
  const joint = `[:=为是${PARTED}]{0,3}`;
  const source = `(?:${choices.join('|')})${joint}(?:(?<value>${NAMED_VALUE})${FIGURE_ENDS})?`;
  return {
    pattern: new RegExp(source, 'gu'),
    nameOf: (groups) => names.find((_, index) => groups[`c${index}`] !== undefined),
    onlyColumnOf: (groups) =>
      single.get(rowNames.find((_, index) => groups[`r${index}`] !== undefined) ?? ''),
  };
}

/** 现行有效件 for 现行有效件数, （万元） for （单位：万元）, 制发件数 for 本年制发件数. */
function retyped(label: string): string {
  const [, year = '', core = '', count = '', unit = ''] =
    /^(本年)?(.*?)(数量|数)?(\([^()]*\))?$/u.exec(label) ?? [];
  const optional = (text: string, pattern: string) => (text === '' ? '' : `(?:${pattern})?`);
  return [
    optional(year, spacedPattern(year)),
    spacedPattern(core),
    optional(count, '数量|数'),
    optional(unit, '\\([^()]*\\)'),
  ].join(`${PARTED}?`);
}
