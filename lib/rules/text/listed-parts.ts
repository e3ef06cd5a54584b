import type { Template } from '@/lib/template/types';

const PARTS = '(?:[一二三四五六七八九十]|\\d{1,2})个?大?(?:部分|方面|项)';
/** 由…组成 is a list, 由某局编制 is none; a list ends before the number of its parts. */
const LISTS = [
  /由([^。；]*?、[^。；]*?)(?:组成|构成)/,
  new RegExp(`从([^。；]*?、[^。；]*?)等?以?下?${PARTS}`),
  /(?:包括|包含|分为|涵盖)了?[：:]?([^。；]*、[^。；]*)/,
];
const END = new RegExp(`(?:等|共)*(?:以下)?${PARTS}.*$`);
/** Words that every part shares; what is left tells them apart. */
const COMMON = /政府信息公开工作|政府信息公开|政府信息|行政机关|情况|公开/g;
/** So many names make a list one of parts. */
const FEWEST_NAMES = 4;
const FEWEST_KNOWN = 2;

const COUNTED = /\d+(?:件|条|篇|次|份|项)/;

/** 所列部分: what a sentence says a report is made up of. */
export interface ListedParts {
  /** The list as it stands in the sentence. */
  readonly list: string;
  /** Names that are neither a part of the form nor an aspect of one. */
  readonly foreign: readonly string[];
}

/** The parts that a sentence lists; undefined where it lists other things or nothing. */
export function listedParts(template: Template, plain: string): ListedParts | undefined {
  const [first = ''] = LISTS.flatMap((pattern) => pattern.exec(plain)?.[1] ?? []);
  const list = first.replace(END, '').replace(/等$/, '');
  const names = list.split(/[、，,]/).filter((name) => name.length > 1);
  const parts = template.sections.map(({ shortName }) => shortName);
  const aspects = template.sections.flatMap((section) =>
    section.kind === 'aspects' ? section.aspects.map(({ shortName }) => shortName) : [],
  );
  const isOfParts = names.length >= FEWEST_NAMES && names.filter(isNamed(parts)).length >= FEWEST_KNOWN;
  if (!isOfParts || COUNTED.test(list)) return undefined;
  const isKnown = isNamed([...parts, ...aspects]);
  return { list, foreign: names.filter((name) => !isKnown(name)) };
}

/** Names of which something stands in one of these; 主动公开 and 依申请公开 are known by what is left of them. */
function isNamed(known: readonly string[]): (name: string) => boolean {
  const pairs = known.flatMap(pairsOf);
  return (name) => {
    const bare = name.replace(COMMON, '');
    return bare === '' || pairs.some((pair) => bare.includes(pair));
  };
}

/** Pairs of characters that a name is known by. */
function pairsOf(name: string): readonly string[] {
  return [...name.replace(COMMON, '')].flatMap((sign, at, all) =>
    at === 0 ? [] : [`${all[at - 1] ?? ''}${sign}`],
  );
}
