import type { ForeignReport } from '../foreign-report';
import { gridOf } from '../grid';
import { outlineOf, type Piece } from '../outline';
import type { Rng } from '../rng';
import { printHtmlTable, type HtmlTableHabits } from './print-html-table';
import { printHtmlText, splitIntoSpans } from './print-html-text';

export interface PortalStyle {
  readonly charset: 'utf-8' | 'gb2312';
  /** Each table inside a table that only places it. */
  readonly nestsTables: boolean;
}

/** A report as a portal of a government shows it, with all that stands around it there. */
export function printPortalPage(report: ForeignReport, style: PortalStyle, rng: Rng): string {
  const habits: HtmlTableHabits = {
    hasThead: rng.chance(0.3),
    hasJitter: rng.chance(0.5),
    hasSpans: rng.chance(0.6),
    cut: rng.pick([1, 2, 9]),
    blank: rng.pick(['', '&nbsp;']),
  };
  const pieces = outlineOf(report);
  const title = report.titleLines.join('');
  const body = pieces.map((piece) => printPiece(report, piece, style, habits, rng)).join('\n');
  return [
    '<!DOCTYPE html>',
    `<html><head><meta charset="${style.charset}"><title>${printHtmlText(title)}_政务公开</title>`,
    '<script>var fontSize = 16; document.write("<p>0 0 0 0 0 0 0</p>");</script>',
    '<style>td { border: 1px solid #000 }</style></head><body>',
    '<ul class="nav"><li><a href="#">首页</a></li><li><a href="#">机构职能</a></li><li><a href="#">政府信息公开年报</a></li></ul>',
    '<div class="position">当前位置：<a href="#">首页</a> &gt; <a href="#">法定主动公开内容</a></div>',
    `<div class="info"><span>索引号：000-${report.seed}</span> <span>浏览次数：128</span></div>`,
    '<div class="tools">字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a> <a href="#">打印</a> 分享到：<a href="#">微信</a></div>',
    `<div class="article">\n${body}\n</div>`,
    '<div class="pager"><a href="#">上一篇</a> <a href="#">下一篇</a></div>',
    '<div class="footer">主办单位：办公室　电话：0000-7654321　<a href="#">网站地图</a></div>',
    '</body></html>',
  ].join('\n');
}

function printPiece(
  report: ForeignReport,
  piece: Piece,
  style: PortalStyle,
  habits: HtmlTableHabits,
  rng: Rng,
): string {
  if (piece.kind === 'table') {
    const table = printHtmlTable(gridOf(report, piece.table), habits, rng);
    return style.nestsTables ? `<table width="100%"><tr><td>${table}</td></tr></table>` : table;
  }
  if (piece.kind === 'title') return `<p align="center"><strong>${printHtmlText(piece.text)}</strong></p>`;
  const content = habits.hasSpans ? splitIntoSpans(piece.text, rng) : printHtmlText(piece.text);
  if (piece.kind === 'heading' || piece.kind === 'aspect')
    return `<p>${rng.pick(['', '&nbsp;&nbsp;'])}<b>${content}</b></p>`;
  return piece.kind === 'paragraph'
    ? `<p>${rng.pick(['', '　　'])}${content}</p>`
    : `<p align="right">${content}</p>`;
}
