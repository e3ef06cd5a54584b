import { element, elements, type XmlElement } from './parse-xml';

/** What the number format of each cell style prints behind a number: 万元, mostly nothing. By style index. */
export function numberSuffixes(styles: XmlElement): string[] {
  const formats = element(styles, 'numFmts');
  const codes = new Map(
    (formats ? elements(formats, 'numFmt') : []).map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'] ?? '',
    ]),
  );
  const looks = element(styles, 'cellXfs');
  return (looks ? elements(looks, 'xf') : []).map(({ attributes }) => {
    const code = codes.get(attributes['numFmtId']) ?? '';
    return /^[^;"]*"([^";]*)"$/.exec(code)?.[1] ?? '';
  });
}
