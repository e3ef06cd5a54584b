/** A PDF whose pages are painted by these commands; `F1` is a Latin font. */
export function pdfBytes(
  pages: readonly string[],
  { trailer = '', resources = '' }: { readonly trailer?: string; readonly resources?: string } = {},
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((commands, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
      `<< /Length ${commands.length} >>\nstream\n${commands}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Words at a place, 10 points high. */
export function words(left: number, bottom: number, text: string): string {
  return `BT /F1 10 Tf ${left} ${bottom} Td (${text}) Tj ET`;
}

export function stroke(fromX: number, fromY: number, toX: number, toY: number): string {
  return `${fromX} ${fromY} m ${toX} ${toY} l S`;
}

/** Password protection with keys that open for nobody. */
export const ENCRYPTED = `/ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'1'.repeat(64)}> /U <${'2'.repeat(64)}> >>`;
