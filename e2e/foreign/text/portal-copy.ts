import { gridOf, rowsOf, type GridCell } from '../grid';
import type { ForeignReport } from '../foreign-report';
import type { Rng } from '../rng';
import { printPieces } from './print-pieces';
import { breakLabel, cutWord, spaceOut } from './wrap-text';

/** Which cells hold a paragraph of their own, and therefore a line of their own beside the tabs. */
type Paragraphs = 'all' | 'words' | 'none';

/**
 * What copying a whole page of a portal leaves: a tab between cells and nothing for the further rows of a
 * merged one, paragraphs of cells on lines of their own, and all that stands around an article.
 */
export function printPortalCopy(report: ForeignReport, rng: Rng): string {
  const habits: PortalHabits = {
    paragraphs: rng.pick<Paragraphs>(['all', 'words', 'none']),
    margin: rng.pick(['\n', '\n\n']),
    cut: rng.pick([1, 2, 9]),
    blank: rng.pick(['', '', '\u00a0']),
    rng,
  };
  const info = infoLine(report, rng);
  const lines = printPieces(
    report,
    {
      indent: rng.pick(['', '　　']),
      heading: (text) => text,
      title: (text) => (text === report.titleLines.at(-1) ? `${text}\n${info}` : text),
      table: (id) =>
        rowsOf(gridOf(report, id)).map((cells) => cells.map((cell) => cellText(cell, habits)).join('\t')),
    },
    rng,
  );
  return `${[...topLines(rng), ...lines, ...bottomLines(report, rng)].join(rng.pick(['\n', '\n\n']))}\n`;
}

interface PortalHabits {
  readonly paragraphs: Paragraphs;
  readonly margin: string;
  readonly cut: number;
  readonly blank: string;
  readonly rng: Rng;
}

function cellText(cell: GridCell, { paragraphs, margin, cut, blank, rng }: PortalHabits): string {
  const { isFigure } = cell;
  const hasParagraph = paragraphs === 'all' || (paragraphs === 'words' && !isFigure);
  const around = hasParagraph ? margin : '';
  if (isFigure) {
    const text = cell.text === '' ? blank : cell.text;
    return text === '' ? '' : `${around}${text}${around}`;
  }
  const words = cell.isNarrow ? cutWord(cell.text, cut) : labelLines(cell.text, rng);
  return `${around}${words.join('\n')}${around}`;
}

function labelLines(text: string, rng: Rng): readonly string[] {
  if (text.length > 10 && rng.chance(0.1)) return breakLabel(text, rng);
  return [rng.chance(0.15) ? spaceOut(text) : text];
}

function topLines(rng: Rng): readonly string[] {
  return rng.pick([
    ['当前位置：首页 > 政务公开 > 政府信息公开年报'],
    ['首页 >> 信息公开 >> 法定主动公开内容 >> 正文'],
    [
      '首页',
      '政府信息公开指南',
      '政府信息公开制度',
      '政府信息公开年报',
      '您现在的位置：首页 > 政府信息公开年报',
    ],
  ]);
}

/** The line under the title; a day only where the report has one, and the same. */
function infoLine({ agency, date }: ForeignReport, rng: Rng): string {
  const day = date === null ? '' : `${rng.pick(['发布时间', '发布日期'])}：${date} `;
  return `${day}${rng.pick(['来源', '信息来源'])}：${agency} 浏览次数：${rng.int(12, 4999)}次 字号：【大 中 小】 打印 分享到：`;
}

function bottomLines({ agency, year }: ForeignReport, rng: Rng): readonly string[] {
  const previous = `上一篇：${agency}${year - 1}年政府信息公开工作年度报告`;
  return [
    ...rng.pick([['【打印本页】【关闭窗口】'], ['扫一扫在手机打开当前页'], []]),
    ...rng.pick([
      [previous, '下一篇：没有了'],
      ['上一篇：没有了', '下一篇：没有了'],
    ]),
    '网站地图 | 联系我们 | 版权声明',
    '主办单位：办公室 电话：0000-7654321',
  ];
}
