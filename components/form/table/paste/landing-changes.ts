import { evaluate, type Sheet } from '@/lib/report/evaluate';
import { readFigure } from '@/lib/report/figure';
import { figurePath, writePath, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { FigureKind, Template } from '@/lib/template/types';
import type { Landing } from './landing';

interface Change {
  readonly path: Path;
  readonly value: string | null;
}

export interface LandingChanges {
  readonly changes: readonly Change[];
  /** How many pasted totals differ from the computed ones; each is kept as 印作. */
  readonly differing: number;
}

/** What a landing writes. Totals are compared with what the pasted parts come to, and written only where they differ. */
export function landingChanges(template: Template, report: Report, landing: Landing): LandingChanges {
  const places = landing.lines.flatMap((line) => line.places);
  const typed = places
    .filter(({ cell }) => !cell.isTotal)
    .map(({ cell, text }) => ({ path: figurePath(cell.address), value: figureText(text, cell.kind) }));
  const after = typed.reduce((next, { path, value }) => writePath(next, path, value), report);
  const sheet = evaluate(template, after);
  const totals = places.filter(({ cell }) => cell.isTotal);
  const claims = totals.map(({ cell, text }) => ({
    path: figurePath(cell.address),
    value: differs(sheet, cell.address, text) ? figureText(text, cell.kind) : null,
  }));
  return { changes: [...typed, ...claims], differing: claims.filter(({ value }) => value !== null).length };
}

function differs(sheet: Sheet, address: string, text: string): boolean {
  const figure = sheet.get(address);
  if (!figure) return false;
  const reading = readFigure(text, figure.cell.kind);
  if (reading.kind === 'blank' || reading.kind === 'placeholder') return false;
  // Copied from a form that is filled in part, a total says what its filled parts come to.
  const { computed, running } = figure;
  const sum = computed ?? (running && running.filled > 0 ? running.sum : null);
  return reading.kind !== 'figure' || reading.value !== sum;
}

/** A figure without thousands separators and in plain digits; anything else as it was pasted. */
function figureText(text: string, kind: FigureKind): string | null {
  const reading = readFigure(text, kind);
  if (reading.kind === 'blank') return null;
  const isPlain = reading.kind === 'figure' && reading.note === undefined && reading.unit === undefined;
  return isPlain ? text.normalize('NFKC').replace(/[\s,]/g, '') : text;
}
