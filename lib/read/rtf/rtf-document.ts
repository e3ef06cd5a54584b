import { edgedTable, type EdgedMerge, type EdgedRow } from '../edged-table';
import { settleRoles } from '../settle-roles';
import type { VisibleDocument } from '../visible-document';
import { rtfText } from './rtf-text';
import { rtfTokens } from './rtf-tokens';

/** Groups that are no text of the body. */
const SILENT = new Set([
  ...['*', 'fonttbl', 'colortbl', 'stylesheet', 'info', 'listtable', 'listoverridetable', 'object'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf', 'footnote'],
]);
const DEEPEST = 500;

interface Group {
  readonly isSilent: boolean;
  /** Bytes that stand for a character by number where its number is not understood. */
  readonly fallback: number;
}

/** What an RTF document shows; a nested table is text of its cell. */
export function rtfDocument(source: string): VisibleDocument {
  const isChinese = /\\ansicpg936|\\fcharset134/.test(source.slice(0, 100_000));
  const text = rtfText(new TextDecoder(isChinese ? 'gb18030' : 'windows-1252'));
  const blocks: VisibleDocument[number][] = [];
  const groups: Group[] = [];
  let group: Group = { isSilent: false, fallback: 1 };
  let paragraph = { inTable: false, isRight: false, isIndented: false };
  let lines: string[] = [];
  let cells: string[] = [];
  let rows: EdgedRow[] = [];
  let edges: number[] = [];
  let merges: EdgedMerge[] = [];
  let merge: EdgedMerge = { isRight: false, down: 'none' };

  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', table: edgedTable(rows) });
    rows = [];
  };
  const endParagraph = () => {
    const found = text.take();
    if (paragraph.inTable) {
      lines.push(...found.split('\n').map((line) => line.trim()));
      return;
    }
    endTable();
    for (const line of found.split('\n')) {
      blocks.push({
        kind: 'line',
        text: line.trim(),
        ...(paragraph.isRight ? { role: 'signature' as const } : {}),
        ...(paragraph.isIndented || line.startsWith('\u3000') ? { indented: true as const } : {}),
      });
    }
  };
  const words: Readonly<Record<string, (value: number | undefined) => void>> = {
    par: endParagraph,
    sect: endParagraph,
    pard: () => (paragraph = { inTable: false, isRight: false, isIndented: false }),
    intbl: () => (paragraph = { ...paragraph, inTable: true }),
    qr: () => (paragraph = { ...paragraph, isRight: true }),
    fi: (value = 0) => (paragraph = { ...paragraph, isIndented: value > 0 }),
    nestcell: endParagraph,
    cell: () => {
      paragraph = { ...paragraph, inTable: true };
      endParagraph();
      cells.push(lines.filter((line) => line !== '').join('\n'));
      lines = [];
    },
    trowd: () => {
      edges = [0];
      merges = [];
    },
    clmrg: () => (merge = { ...merge, isRight: true }),
    clvmgf: () => (merge = { ...merge, down: 'start' }),
    clvmrg: () => (merge = { ...merge, down: 'on' }),
    cellx: (value = 0) => {
      edges.push(value);
      merges.push(merge);
      merge = { isRight: false, down: 'none' };
    },
    row: () => {
      rows.push({ texts: cells, edges, merges });
      cells = [];
      text.take();
    },
    pict: () => {
      if (!group.isSilent) blocks.push({ kind: 'image' });
      group = { ...group, isSilent: true };
    },
    uc: (value = 1) => (group = { ...group, fallback: Math.min(Math.max(0, value), 10) }),
  };

  for (const token of rtfTokens(source)) {
    if (token.kind === 'open') {
      if (groups.length < DEEPEST) groups.push(group);
    } else if (token.kind === 'close') {
      group = groups.pop() ?? group;
    } else if (token.kind === 'word' && SILENT.has(token.word)) {
      group = { ...group, isSilent: true };
    } else if (!group.isSilent && !text.add(token, group.fallback) && token.kind === 'word') {
      if (Object.hasOwn(words, token.word)) words[token.word]?.(token.value);
    }
  }
  // The last paragraph may lack its mark.
  if (!paragraph.inTable && !text.isEmpty()) endParagraph();
  endTable();
  return settleRoles(blocks);
}
