import type { Sheet } from '@/lib/report/evaluate';
import { figurePath, type Path } from '@/lib/report/path';
import type { FigurePlace } from './selected-cells';

interface Change {
  readonly path: Path;
  readonly value: string | null;
}

/** Delete: the inputs among these cells that say something become 未填. */
export function emptied(addresses: readonly string[], sheet: Sheet): Change[] {
  return inputsOf(addresses, sheet)
    .filter((address) => sheet.get(address)?.text != null)
    .map((address) => ({ path: figurePath(address), value: null }));
}

/** 填 0: the inputs among these cells that are 未填 become a confirmed 0. */
export function zeroed(addresses: readonly string[], sheet: Sheet): Change[] {
  return blanksOf(addresses, sheet).map((address) => ({ path: figurePath(address), value: '0' }));
}

export function blanksOf(addresses: readonly string[], sheet: Sheet): string[] {
  return inputsOf(addresses, sheet).filter((address) => sheet.get(address)?.reading.kind === 'blank');
}

/** Every input of the selection says `pasted`. */
export function filledWith(pasted: string, addresses: readonly string[], sheet: Sheet): Change[] {
  const text = onOneLine(pasted);
  return inputsOf(addresses, sheet)
    .filter((address) => sheet.get(address)?.text !== text)
    .map((address) => ({ path: figurePath(address), value: text }));
}

/** Ctrl+D: in each column the topmost input is written into the ones below it; a blank one is not. */
export function filledDown(cells: readonly FigurePlace[], sheet: Sheet): Change[] {
  const inputs = new Set(
    inputsOf(
      cells.map(({ address }) => address),
      sheet,
    ),
  );
  const changes: Change[] = [];
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const [source, ...below] = cells.filter((cell) => cell.column === column && inputs.has(cell.address));
    const text = source ? (sheet.get(source.address)?.text ?? null) : null;
    if (text === null) continue;
    for (const { address } of below) {
      if (sheet.get(address)?.text !== text) changes.push({ path: figurePath(address), value: text });
    }
  }
  return changes;
}

/** A field shows no lines: two figures below each other would look like one. */
function onOneLine(text: string): string {
  return text
    .trim()
    .replace(/(\d)\s*[\r\n]\s*(?=\d)/g, '$1、')
    .replace(/[\r\n]+/g, '');
}

function inputsOf(addresses: readonly string[], sheet: Sheet): string[] {
  return addresses.filter((address) => sheet.get(address)?.cell.isTotal === false);
}
