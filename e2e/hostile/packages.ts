import { strToU8, zipSync, type ZipOptions } from 'fflate';

type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zip(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, options);
}

export const wordMain = (body: string) => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export function docx(body: string, more: Parts = {}, start = ''): Uint8Array {
  return zip({ 'word/document.xml': start + wordMain(body), ...more });
}

export function workbook(rows: string, more: Parts = {}, start = ''): Uint8Array {
  return zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `${start}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
}

/** The package with another unpacked size in the directory of its first entry. */
export function withSize(packed: Uint8Array, size: number): Uint8Array {
  const copy = packed.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return copy;
}
