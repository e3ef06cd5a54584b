import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Block, ReportDocument } from '@/lib/document/blocks';
import { renderDocx } from '@/lib/render/docx/render-docx';

/** Prints a report by filling its places into a DOCX that was made once. */
export type TemplateFiller = (document: ReportDocument) => Uint8Array;

/** What stands in a place, by the name of its placeholder. */
type Values = Record<string, string>;

/**
 * docxtemplater at the same work: its template is our own DOCX with a placeholder in every figure and text. As its
 * manual has it, each document reads the template anew; only the bytes of the template stay.
 */
export async function templateFiller(sample: ReportDocument): Promise<TemplateFiller> {
  const template = await renderDocx(withPlaceholders(sample));
  return (document) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    filled.render(valuesOf(document));
    return filled.toBuffer();
  };
}

function withPlaceholders(document: ReportDocument): ReportDocument {
  const named = placeholders();
  return { ...document, blocks: document.blocks.map((block) => mapTexts(block, (_text) => `{${named()}}`)) };
}

/** The texts of a document in the order in which its placeholders were numbered. */
function valuesOf(document: ReportDocument): Values {
  const named = placeholders();
  const values: Values = {};
  for (const block of document.blocks) {
    mapTexts(block, (text) => {
      values[named()] = text;
      return text;
    });
  }
  return values;
}

function placeholders(): () => string {
  let number = 0;
  return () => `p${(number += 1)}`;
}

/** Everything in a block that another report says otherwise; labels and headings of the form stay. */
function mapTexts(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'title':
      return { ...block, lines: block.lines.map(change) };
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, text: change(block.text) };
    case 'table': {
      const cells = block.cells.map((cell) =>
        cell.address === undefined ? cell : { ...cell, text: change(cell.text) },
      );
      return { ...block, cells };
    }
    case 'signature':
      return { ...block, name: change(block.name), date: change(block.date) };
  }
}
