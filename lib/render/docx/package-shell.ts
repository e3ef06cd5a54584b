import { Document, DocumentGridType, Packer, type IContext } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportDocument } from '@/lib/document/blocks';
import { dataParts } from './data-part';
import { PAGE } from './measures';
import { draftHeads, pageNumbers } from './page-furniture';
import { styles } from './styles';
import { packPart, type PackedPart } from './zip-parts';

/** 空文档: all parts of a package but the body, as docx makes them for every report of one look. */
export interface PackageShell {
  /** word/document.xml up to its first block, and from behind its last one. */
  readonly before: string;
  readonly after: string;
  /** In the order in which they stand in the package, the main part among them. */
  readonly parts: readonly PackedPart[];
  /** What docx prepares blocks with. */
  readonly context: () => IContext;
}

export const MAIN_PART = 'word/document.xml';
/** The section: what follows the last block of a body. */
const SECTION = '<w:sectPr';

type Look = Pick<ReportDocument, 'draft' | 'profile'>;

const shells = new Map<string, Promise<PackageShell>>();

/** The shell for reports of one look, made once; there are no more looks than an office has choices. */
export function packageShell({ draft, profile }: Look, withData: boolean): Promise<PackageShell> {
  const { tableFontSize, pageNumbers: place } = profile;
  const key = JSON.stringify([draft, tableFontSize, place, withData]);
  const shell = shells.get(key) ?? makeShell({ draft, profile }, withData);
  shells.set(key, shell);
  return shell;
}

async function makeShell({ draft, profile }: Look, withData: boolean): Promise<PackageShell> {
  const document = new Document({
    styles: styles(profile.tableFontSize),
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: PAGE.size, margin: PAGE.margin },
          // A grid of lines or characters makes some programs set half the characters on a line.
          grid: { type: DocumentGridType.DEFAULT, linePitch: 312 },
        },
        ...(draft ? { headers: draftHeads() } : {}),
        footers: pageNumbers(profile.pageNumbers),
        children: [],
      },
    ],
  });
  const added = withData ? dataParts(document) : [];
  const files = unzipSync(await Packer.pack(document, 'uint8array', undefined, added));
  const main = strFromU8(files[MAIN_PART] ?? new Uint8Array());
  const at = main.indexOf(SECTION);
  if (at === -1) throw new Error('docx: no section in an empty document');
  return {
    before: main.slice(0, at),
    after: main.slice(at),
    parts: Object.entries(files).map(([path, content]) => packPart(path, content)),
    context: () => ({ file: document, viewWrapper: document.Document, stack: [] }),
  };
}
