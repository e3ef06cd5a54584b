import { create, type Font } from 'fontkit';

const BOLD = 600;

/** A font of a file with the names it gives itself. */
export interface NamedFont {
  readonly font: Font;
  readonly families: readonly string[];
  readonly isBold: boolean;
}

/** The fonts of a TTF, OTF or TTC file. Throws where it is none, or cut short. */
export function openFontFile(bytes: Uint8Array): NamedFont[] {
  const opened = create(bytes);
  const fonts = 'fonts' in opened ? opened.fonts : [opened];
  return fonts.map((font) => {
    checkTables(font, bytes.length);
    return { font, families: familiesOf(font), isBold: (font['OS/2']?.usWeightClass ?? 0) >= BOLD };
  });
}

/** Whether the font draws what every report holds; throws where its outlines cannot be read. */
export function drawsText(font: Font, sample: string): boolean {
  return Array.from(sample).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code)) return false;
    const { advanceWidth, path } = font.glyphForCodePoint(code);
    return advanceWidth > 0 && path.commands.length > 0;
  });
}

function familiesOf({ name, postscriptName }: Font): string[] {
  const { fontFamily = {}, preferredFamily = {}, fullName = {} } = name.records;
  const named = [preferredFamily, fontFamily, fullName].flatMap((byLanguage) => Object.values(byLanguage));
  return [...new Set([...named, postscriptName])];
}

function checkTables(font: Font, length: number): void {
  for (const [tag, table] of Object.entries(font.directory.tables)) {
    if (table.offset + table.length > length) throw new Error(`font table ${tag} ends behind the file`);
  }
}
