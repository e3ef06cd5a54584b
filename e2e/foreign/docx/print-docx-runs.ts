import type { Rng } from '../rng';

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One text in several runs, cut anywhere, some of them inside a content control, an insertion or a smart tag. */
export function printRuns(text: string, rng: Rng, properties = ''): string {
  const signs = [...text];
  const parts: string[] = [];
  while (signs.length > 0)
    parts.push(signs.splice(0, rng.chance(0.6) ? signs.length : rng.int(1, 6)).join(''));
  return parts.map((part) => wrapRun(printRun(part, properties), rng)).join('');
}

function printRun(text: string, properties: string): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function wrapRun(run: string, rng: Rng): string {
  if (rng.chance(0.9)) return run;
  return rng.pick([
    `<w:sdt><w:sdtPr/><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
    `<w:ins w:id="1" w:author="office" w:date="2022-01-05T08:00:00Z">${run}</w:ins>`,
    `<w:smartTag w:uri="urn:sample" w:element="date">${run}</w:smartTag>`,
  ]);
}
