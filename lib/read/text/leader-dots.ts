/** A name, dots, and what stands at the right margin; nothing where it is blank. */
const LEADER =
  /^(\s*\S.*?)\s?(?:\.{4,}|(?:\. ){3,}\.?|…{2,}|·{4,}|(?:· ){3,}·?|﹒{4,}|_{6,})\s*([^\s.…·].*)?$/u;
/** 目录: numbers of pages stand behind the dots. */
const CONTENTS = /^\s*(?:目\s*录$|[一二三四五六七八九十]{1,2}、)/;
/** So many lines with dots are a table. */
const FEWEST_LINES = 5;

/** 前导符: a text with white space for the dots between names and their figures; undefined for any other text. */
export function withoutLeaders(lines: readonly string[]): string[] | undefined {
  const found = lines.map((line) => LEADER.exec(line));
  if (found.filter((one) => one !== null).length < FEWEST_LINES) return undefined;
  return lines.map((line, at) => {
    const [, name, figure = ''] = found[at] ?? [];
    return name === undefined || CONTENTS.test(name) ? line : `${name} ${figure}`.trimEnd();
  });
}
