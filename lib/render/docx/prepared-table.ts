import type { FileChild, IContext } from 'docx';
import type { TableBlock } from '@/lib/document/blocks';
import { printableText } from '@/lib/document/printable-text';
import { isAmbiguous } from './text-run';
import { escapeText, writeXml } from './write-xml';

/** Stands for a figure, with its number: a character for private use, which no label of a form has. */
const STAND_IN = '\ue000';
const STAND_INS = /\ue000(\d+)…?/;
/** Three tables of each format in a few looks. */
const MOST_FORMS = 40;

/** Tables as docx wrote them, by the table and its look: text and numbers of figures by turns. */
const forms = new Map<string, readonly string[]>();

/** A table that is ready to be written. */
export interface PreparedTable {
  readonly write: (context: IContext) => string;
}

/**
 * A table that docx builds once for all reports that differ in its figures alone: to build three hundred cells anew
 * takes longer than all the rest of a document. `build` sees stand-ins for the figures, and nothing beside its two
 * arguments may change what it builds.
 */
export function prepareTable<Look>(
  table: TableBlock,
  look: Look,
  build: (table: TableBlock, look: Look) => FileChild,
): PreparedTable {
  return {
    write: (context) => {
      const form = withStandIns(table);
      const key = JSON.stringify([form, look]);
      const pieces = forms.get(key) ?? piecesOf(build(form, look), context);
      remember(key, pieces);
      return pieces.map((piece, index) => (index % 2 === 0 ? piece : figureAt(table, piece))).join('');
    },
  };
}

/** What docx makes of a text depends on whether there is one, and on the characters that get a hint. */
function withStandIns(table: TableBlock): TableBlock {
  const cells = table.cells.map((cell, index) => {
    if (cell.address === undefined || cell.text === '') return cell;
    return { ...cell, text: `${STAND_IN}${index}${isAmbiguous(cell.text) ? '…' : ''}` };
  });
  return { ...table, cells };
}

function piecesOf(table: FileChild, context: IContext): readonly string[] {
  const prepared = table.prepForXml(context);
  if (!prepared) throw new Error('docx: a table came to nothing');
  return writeXml(prepared).split(STAND_INS);
}

/** The one used longest ago stands first, and goes first. */
function remember(key: string, pieces: readonly string[]): void {
  forms.delete(key);
  forms.set(key, pieces);
  const oldest = forms.keys().next();
  if (forms.size > MOST_FORMS && oldest.done !== true) forms.delete(oldest.value);
}

function figureAt({ cells }: TableBlock, number: string): string {
  const cell = cells[Number(number)];
  if (!cell) throw new Error(`docx: no figure ${number}`);
  return escapeText(printableText(cell.text));
}
