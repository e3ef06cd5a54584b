import { listNumber } from './list-number';
import { element, elements, parseXml, type XmlElement } from './parse-xml';

/** Gives the number that Word prints before a paragraph of a list, counting on with each call. */
export type Numbering = (list: string, level: number) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

const LEVELS = 9;

/** 自动编号 (ISO/IEC 29500-1, 17.9): lists that share a definition count together. */
export function docxNumbering(xml: string | undefined): Numbering {
  const root = xml === undefined ? undefined : parseXml(xml);
  if (!root) return () => '';
  const definitions = new Map(
    elements(root, 'abstractNum').map((node) => [node.attributes['abstractNumId'] ?? '', levelsOf(node)]),
  );
  const lists = new Map(elements(root, 'num').map((node) => [node.attributes['numId'] ?? '', node]));
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return (id, level) => {
    const list = lists.get(id);
    const definition = list && element(list, 'abstractNumId')?.attributes['val'];
    const levels = definition === undefined ? undefined : definitions.get(definition);
    const own = levels?.[level];
    if (!list || definition === undefined || !levels || !own) return '';
    const count = counts.get(definition) ?? [];
    counts.set(definition, count);
    if (!begun.has(id)) {
      begun.add(id);
      for (const { at, start } of restartsOf(list)) count[at] = start - 1;
    }
    count[level] = (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels[at];
      return shown ? listNumber(count[at] ?? shown.start, shown.format) : '';
    });
  };
}

function levelsOf(definition: XmlElement): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const node of elements(definition, 'lvl')) {
    const at = Number(node.attributes['ilvl']);
    if (!(at >= 0 && at < LEVELS)) continue;
    const value = (name: string) => element(node, name)?.attributes['val'];
    const format = value('numFmt') ?? 'decimal';
    levels[at] = {
      start: count(value('start')) ?? 1,
      format,
      text: ['bullet', 'none'].includes(format) ? '' : (value('lvlText') ?? ''),
    };
  }
  return levels;
}

function restartsOf(list: XmlElement): readonly { readonly at: number; readonly start: number }[] {
  return elements(list, 'lvlOverride').flatMap((node) => {
    const at = Number(node.attributes['ilvl']);
    const start = count(element(node, 'startOverride')?.attributes['val']);
    return start === undefined || !(at >= 0 && at < LEVELS) ? [] : [{ at, start }];
  });
}

function count(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= 0 && value < 10_000 ? value : undefined;
}
