import { numberSuffixes } from './number-suffixes';
import { damaged, openPackage } from './open-package';
import { element, elements, parseXml } from './parse-xml';
import type { ReadTable } from './read-table';
import { sheetTable } from './sheet-table';
import { sharedStrings } from './xlsx-strings';

export type OpenedSheets =
  { readonly ok: true; readonly sheets: readonly ReadTable[] } | { readonly ok: false; readonly why: string };

const WANTED =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** The worksheets of an XLSX (ISO/IEC 29500-1, 18) in the order of their tabs, as grids. No formula is computed. */
export function xlsxSheets(bytes: Uint8Array): OpenedSheets {
  const opened = openPackage(bytes, { kind: 'XLSX', wants: (name) => WANTED.test(name) });
  if (!opened.ok) return opened;
  const { parts } = opened;
  if (!parts.has('xl/workbook.xml')) return { ok: false, why: '文件里没有工作簿，不是 XLSX 文件。' };
  try {
    const styles = parts.get('xl/styles.xml');
    const look = {
      strings: sharedStrings(parts.get('xl/sharedStrings.xml')),
      suffixes: styles === undefined ? [] : numberSuffixes(parseXml(styles)),
    };
    const sheets = sheetPaths(parts).flatMap((path) => {
      const xml = parts.get(path);
      return xml === undefined ? [] : [sheetTable(parseXml(xml), look)];
    });
    return { ok: true, sheets };
  } catch {
    return { ok: false, why: damaged('XLSX') };
  }
}

function sheetPaths(parts: ReadonlyMap<string, string>): string[] {
  const rels = parseXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<Relationships/>');
  const targets = new Map(
    elements(rels, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']),
  );
  const workbook = parseXml(parts.get('xl/workbook.xml') ?? '<workbook/>');
  const sheets = element(workbook, 'sheets');
  const visible = (sheets ? elements(sheets, 'sheet') : []).filter(
    ({ attributes }) => attributes['state'] === undefined || attributes['state'] === 'visible',
  );
  return visible.map(({ attributes }) => {
    const target = targets.get(attributes['id'] ?? '') ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}
