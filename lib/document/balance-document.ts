import { NAME_EDGE, SHEET_WIDTH, checkCells, rowsOf } from './balance-checks';
import type { BalanceSheet, RecordMark, SheetLine } from './balance-sheet';
import type { Block, ReportDocument, TableBlock } from './blocks';
import { tableFromEdges, type EdgeCell } from './cells-by-edge';
import { chineseDate } from './chinese-date';
import { defaultProfile } from './profile';

const TITLE = '核对单';
const PART = 'balance';
const NOTHING = '没有待处理的问题，没有说明和附注。';
/** Right edge of the rule of a finding, in mm. */
const SOURCE_EDGE = 32;
const BLANK_LINE = '_'.repeat(16);
/** As much of a 校验值 as fits into the line. */
const HASH_LENGTH = 12;
const SIGNERS = ['填报人', '审核人'] as const;

/** 核对单 as a document of its own: comparisons, open findings, reasons and 附注, and two lines to sign. */
export function buildBalanceDocument(sheet: BalanceSheet, { draft }: { draft: boolean }): ReportDocument {
  const { title, agency, year } = sheet;
  const blocks: Block[] = [
    { kind: 'title', part: PART, lines: [TITLE] },
    checksTable(sheet),
    { kind: 'heading', part: PART, level: 1, text: '问题、说明和附注' },
    sheet.lines.length === 0 ? { kind: 'paragraph', part: PART, text: NOTHING } : linesTable(sheet),
    ...SIGNERS.map((who): Block => ({
      kind: 'paragraph',
      part: PART,
      text: `${who} ${BLANK_LINE} 日期 ${BLANK_LINE}`,
    })),
    ...(sheet.mark ? [markLine(sheet.mark)] : []),
  ];
  return {
    title: `${title}${TITLE}`,
    agency,
    year,
    draft,
    profile: { ...defaultProfile, tableFontSize: 9 },
    blocks,
  };
}

/** One line, so that a later look at the records can be compared with paper. */
function markLine({ seq, date, hash }: RecordMark): Block {
  const text = `审计记录第${seq}条，${chineseDate(date)}，校验值${hash.slice(0, HASH_LENGTH)}`;
  return { kind: 'paragraph', part: PART, text };
}

function checksTable(sheet: BalanceSheet): TableBlock {
  const cells = headCells(sheet);
  for (const table of sheet.tables) cells.push(...checkCells(table, rowsOf(cells)));
  return tableFromEdges(
    { part: PART, id: 'balanceChecks', caption: `${TITLE} 勾稽与合计`, headRows: 1 },
    cells,
  );
}

function linesTable(sheet: BalanceSheet): TableBlock {
  const head = { row: 1, role: 'columnHead' } as const;
  const cells: EdgeCell[] = [
    ...headCells(sheet),
    { ...head, from: 0, to: NAME_EDGE, text: '类别' },
    { ...head, from: NAME_EDGE, to: SOURCE_EDGE, text: '出处' },
    { ...head, from: SOURCE_EDGE, to: SHEET_WIDTH, text: '内容' },
    ...sheet.lines.flatMap(({ group, source, text }, at): EdgeCell[] => {
      const row = 2 + at;
      return [
        ...groupCell(sheet.lines, at, { row, text: group }),
        { row, from: NAME_EDGE, to: SOURCE_EDGE, role: 'figure', varies: true, text: source },
        { row, from: SOURCE_EDGE, to: SHEET_WIDTH, role: 'rowHead', groups: false, varies: true, text },
      ];
    }),
  ];
  return tableFromEdges(
    { part: PART, id: 'balanceLines', caption: `${TITLE} 问题、说明和附注`, headRows: 2 },
    cells,
  );
}

/** Whose figures these are, at the head of every page. */
function headCells({ title, ruleSet, date }: BalanceSheet): EdgeCell[] {
  const head = { row: 0, role: 'columnHead', varies: true } as const;
  return [
    { ...head, from: 0, to: 94, text: title },
    { ...head, from: 94, to: 119, text: `规则第 ${ruleSet} 版` },
    { ...head, from: 119, to: SHEET_WIDTH, text: `${chineseDate(date)}核对` },
  ];
}

/** The name of a group, over all its lines, beside the first of them. */
function groupCell(
  lines: readonly SheetLine[],
  at: number,
  { row, text }: Pick<EdgeCell, 'row' | 'text'>,
): EdgeCell[] {
  if (lines[at - 1]?.group === text) return [];
  const rowSpan = lines.filter(({ group }) => group === text).length;
  return [{ row, rowSpan, from: 0, to: NAME_EDGE, role: 'rowHead', groups: true, text }];
}
