import { columnName, type Cell } from '@/lib/template/walk';

/** One pasted text and the cell it lands in; for a 合计 the text is only compared. */
export interface Place {
  readonly cell: Cell;
  readonly text: string;
}

/** One row of a pasted block, and where it goes. */
export interface LandingLine {
  /** Its number in the block, from 1. */
  readonly number: number;
  /** Its label as pasted; empty where the block has no labels. */
  readonly label: string;
  readonly texts: readonly string[];
  readonly places: readonly Place[];
  /** What has to be seen before it lands: what is left out, what is not certain, and why. */
  readonly notes: readonly string[];
}

/** 落点: where each row of a pasted block goes. */
export interface Landing {
  readonly lines: readonly LandingLine[];
  /** What concerns the block as a whole: columns that this table does not have. */
  readonly notes: readonly string[];
}

/** Whether a block may land without being shown first. */
export function isCertain({ lines, notes }: Landing): boolean {
  return notes.length === 0 && lines.every((line) => line.notes.length === 0);
}

export function landingRows({ lines }: Landing): number {
  return lines.filter(({ places }) => places.length > 0).length;
}

export function landingColumns({ lines }: Landing): number {
  return lines.reduce((most, { places }) => Math.max(most, places.length), 0);
}

/** The columns of the form that take figures, as a person reads them: 自然人、商业企业. */
export function landingColumnNames({ lines }: Landing): string {
  const names = lines.flatMap(({ places }) => places.map(({ cell }) => columnName(cell.column)));
  return [...new Set(names)].join('、');
}
