import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReportDocument } from '@/lib/document/blocks';
import { makePdf } from '@/lib/render/pdf/make-pdf';
import { openFonts } from '@/lib/render/pdf/open-fonts';
import { projectRoot } from '@/lib/render/pdf/project-root';
import { greyPicture, type GreyPicture } from './grey-picture';

/** Pixels a point: 60 an inch, 2.4 a millimetre. */
const SCALE = 60 / 72;

/**
 * The pages of the PDF of a report as pictures, in the fonts of the program alone. Figures stand as zeros: pictures
 * judge where things stand, and figures are compared as text.
 */
export async function pagePictures(report: ReportDocument): Promise<GreyPicture[]> {
  const bytes = await makePdf(withZeros(report), openFonts(projectRoot()));
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const pdf = await task.promise;
    const pictures: GreyPicture[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: SCALE });
      const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
      // A canvas of Node paints as one of the browser does, and its type says so in other words.
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
      const { width, height } = canvas;
      pictures.push(
        greyPicture(width, height, canvas.getContext('2d').getImageData(0, 0, width, height).data),
      );
    }
    return pictures;
  } finally {
    await task.destroy();
  }
}

function withZeros(report: ReportDocument): ReportDocument {
  const blocks = report.blocks.map((block) => {
    if (block.kind !== 'table') return block;
    const cells = block.cells.map((cell) =>
      cell.address === undefined ? cell : { ...cell, text: cell.text.replace(/\d/g, '0') },
    );
    return { ...block, cells };
  });
  return { ...report, blocks };
}
