import { figuresOf } from './text/row-breaks';
import type { ForeignReport } from './foreign-report';

export interface BreakUp {
  readonly name: string;
  readonly occursIn: (text: string, report: ForeignReport) => boolean;
}

/** The ways in which published reports arrive broken, each found in the printed text itself. */
export const breakUps: readonly BreakUp[] = [
  { name: 'words printed vertically', occursIn: (text) => /自\s*(?:\n|<br\/?>)\s*然/.test(text) },
  {
    name: 'groups wrapped',
    occursIn: (text) => /(?:三、本?年?|（三）|\(三\))\s*(?:\n|<br\/?>)\s*\S?\s?\S?\s?[度年予]/.test(text),
  },
  {
    name: 'labels around their figures',
    occursIn: (text, report) =>
      someCut(text, report, (label, figures, rest) => `${label} ${figures} ${rest}`),
  },
  {
    name: 'labels broken above their figures',
    occursIn: (text, report) =>
      someCut(text, report, (label, figures, rest) => `${label} ${rest} ${figures}`),
  },
  { name: 'figures before their label', occursIn: hasFiguresFirst },
  { name: 'page numbers', occursIn: (text) => pageNumber.test(text) },
  {
    name: 'page numbers in prose',
    occursIn: (text, { headings }) => pageNumber.test(text.slice(0, text.indexOf(headings[1] ?? ''))),
  },
  {
    name: 'bare page numbers',
    occursIn: (text) =>
      !hasOneCellALine(text) &&
      !loneTab.test(text) &&
      /^\s*\d{1,2}\n+\f?\n*\s*[（\p{Script=Han}]/mu.test(text),
  },
  {
    name: 'heads repeated',
    occursIn: (text) => text.split('\n').filter((line) => line.includes('申请人情况')).length > 1,
  },
  {
    name: 'spaces inside labels',
    occursIn: (text) => /\p{Script=Han} \p{Script=Han} \p{Script=Han}/u.test(text),
  },
  { name: 'blank lines between lines', occursIn: (text) => (text.match(/\S\n\n/g) ?? []).length > 60 },
  { name: 'bars lost or added', occursIn: hasUnevenBars },
  { name: 'merged figures repeated', occursIn: (text) => /^\| \S+ \| (\d[^|]*) \| \1 \| \1 \|/m.test(text) },
  { name: 'one cell a line', occursIn: hasOneCellALine },
  { name: 'empty fields', occursIn: (text) => /^\t\t|^\|\s+\|\s+\||^,,|^;;/m.test(text) },
  { name: 'paragraphs inside cells', occursIn: (text) => /\n\p{Script=Han}{1,7}\t/u.test(text) },
  {
    name: 'prose in short lines',
    occursIn: (text, { prose }) =>
      !prose.aspects.platform.split('\n').every((paragraph) => text.includes(paragraph)),
  },
  { name: 'heads read across their columns', occursIn: (text) => /商 ?业? 科 ?研? /.test(text) },
  {
    name: 'groups beside the middle of their rows',
    occursIn: (text) =>
      /^ *[（(\p{Script=Han}][（）()、\p{Script=Han} ]{0,13} [2-7][.、．]\p{Script=Han}/mu.test(text),
  },
  { name: 'tabs on lines of their own', occursIn: (text) => loneTab.test(text) },
  { name: 'page furniture', occursIn: (text) => /字号：/.test(text) && /网站地图/.test(text) },
  { name: 'tables drawn with rules', occursIn: (text) => drawnRule.test(text) },
  {
    name: 'labels cut by their rules',
    occursIn: (text, { requests }) =>
      drawnRule.test(text) && requests.rows.some(({ label }) => !text.includes(label)),
  },
  {
    name: 'quotation marks around several lines',
    occursIn: (text) => /(?:^|[,;])"[^"\n]+\n[^"]*"(?:[,;]|\r?$)/m.test(text),
  },
  {
    name: 'figures told by name',
    occursIn: (text) => /[，、；]\s*总\s*计\s*[：: ]\s*[^\s：，]/.test(text),
  },
  { name: 'columns one after another', occursIn: hasColumnsInTurn },
  {
    name: 'columns on a further page',
    occursIn: (text, report) => pageNumber.test(text) && hasCutRow(text, report, false),
  },
  { name: 'rows broken between their figures', occursIn: (text, report) => hasCutRow(text, report, true) },
  { name: 'marks of quotation', occursIn: (text) => (text.match(/^>/gm) ?? []).length > 40 },
  {
    name: 'blanks of several widths',
    occursIn: (text) => /\d\u3000\d/.test(text) && /\d[ \u00a0]+\d/.test(text),
  },
  {
    name: 'dashes above columns',
    occursIn: (text) => /^ *(?:-{3,} +){2,}-{3,}$|^ *(?:={3,} +){2,}={3,}$/m.test(text),
  },
  { name: 'tables announced again', occursIn: (text) => /^\s*(?:续表|（续表）|续上表)$/m.test(text) },
  {
    name: 'dots before figures',
    occursIn: (text) => /\p{Script=Han} ?(?:\.{4,}|…{4,}|·{4,}|(?:\. ){4,})/u.test(text),
  },
  { name: 'groups above their rows', occursIn: (text) => /^\W{0,4}三、本年度办理结果$/mu.test(text) },
];

const loneTab = /^\t$/m;

const drawnRule = /^\s*[+┌├][-─+┬┼┴┤┐]{5,}$/m;

const pageNumber = /^\s*(?:— \d+ —|第\d+页)$/m;

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

function longRows({
  requests,
}: ForeignReport): readonly { readonly label: string; readonly figures: string }[] {
  const rows = requests.rows.map((row) => ({ label: row.label, figures: figuresOf(row) }));
  return rows.filter(
    ({ figures }) => figures !== '' && rows.filter((other) => other.figures === figures).length === 1,
  );
}

function someCut(
  text: string,
  report: ForeignReport,
  join: (label: string, figures: string, rest: string) => string,
): boolean {
  const whole = flat(text);
  return longRows(report).some(({ label, figures }) =>
    [...label].some((_, at) => at > 2 && whole.includes(join(label.slice(0, at), figures, label.slice(at)))),
  );
}

function hasFiguresFirst(text: string, report: ForeignReport): boolean {
  const whole = flat(text);
  const rows = longRows(report);
  return rows.some(
    ({ label, figures }) => whole.includes(` ${figures} ${label}`) && !whole.includes(`${label} ${figures}`),
  );
}

function hasUnevenBars(text: string): boolean {
  const counts = (text.match(/^\|.*\|$/gm) ?? []).map((line) => line.split('|').length);
  return new Set(counts).size > 3;
}

function hasOneCellALine(text: string): boolean {
  return (
    (text.match(/^\S+\n+\S+\n+\S+$/gm) ?? []).filter((lines) => !/\p{Script=Han}/u.test(lines)).length > 5
  );
}

/** Some column of 表三 stands as a column, one cell a line. */
function hasColumnsInTurn(text: string, { requests: { rows } }: ForeignReport): boolean {
  return text.includes(`\n${rows.map(({ cells }) => cells[0]?.printed ?? '').join('\n')}\n`);
}

/** Some row of 表三 is parted between two figures: the rest on the next line, or anywhere but behind the first. */
function hasCutRow(text: string, report: ForeignReport, isNextLine: boolean): boolean {
  const bare = text.replaceAll(/^>+/gm, '').replaceAll(/[^\S\n]+/g, ' ');
  const lines = `\n${bare}\n`.replaceAll(/ ?\n ?/g, '\n ');
  const whole = lines.replaceAll('\n', '');
  return longRows(report).some(({ figures }) => {
    if (figures.length < 20 || whole.includes(` ${figures} `) !== isNextLine) return false;
    const cells = figures.split(' ');
    return cells.some((_, at) => {
      const [first, rest] = [cells.slice(0, at).join(' '), cells.slice(at).join(' ')];
      if (at < 2) return false;
      if (isNextLine) return lines.includes(` ${first}\n ${rest}\n`);
      return lines.includes(` ${first}\n`) && lines.includes(` ${rest}\n`);
    });
  });
}
