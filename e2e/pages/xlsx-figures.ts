import { strFromU8, unzipSync } from 'fflate';
import { officialFigures, type OfficialForm } from '../fixtures/official-map/shape';

/** The figures of a workbook by address: a sheet for each table behind a cover, each cell at its place in the form. */
export function xlsxFigures(bytes: Uint8Array, form: OfficialForm): Map<string, string> {
  const parts = unzipSync(bytes);
  const part = (name: string) => {
    const bytes = parts[name];
    if (!bytes) throw new Error(`no ${name}`);
    return strFromU8(bytes);
  };
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => text,
  );
  const figures = new Map<string, string>();
  Object.entries(form.tables).forEach(([id, official], index) => {
    const cells = cellsOf(part(`xl/worksheets/sheet${index + 2}.xml`), strings);
    for (const { address, row, column } of officialFigures(id, official)) {
      figures.set(address, cells.get(`${String.fromCharCode(65 + column)}${row + 1}`) ?? 'absent');
    }
  });
  return figures;
}

function cellsOf(sheet: string, strings: readonly string[]): Map<string, string> {
  const found = sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g);
  return new Map(
    Array.from(found, ([, place = '', attributes = '', value = '']): [string, string] => [
      place,
      attributes.includes('t="s"') ? (strings[Number(value)] ?? 'absent') : value,
    ]),
  );
}
