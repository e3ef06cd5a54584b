import { evaluate, type Sheet } from '@/lib/report/evaluate';
import { withComputedTotals } from '@/lib/report/complete-totals';
import { readPath, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import type { Section, Table, Template } from '@/lib/template/types';
import { compareYears, type ComparedFigure, type LeftOver } from './compare-years';
import { diffText, type TextPiece } from './diff-text';

/** 一个版本 with its form. */
export interface ComparedVersion {
  readonly template: Template;
  readonly report: Report;
}

/** One table of two versions: only what is not the same in both. */
export interface ChangedTable {
  readonly table: Table;
  readonly figures: readonly ComparedFigure[];
  readonly onlyBefore: readonly LeftOver[];
  /** 附注 that changed. */
  readonly notes: readonly ChangedText[];
}

/** A text, a note or a line of the signature in two versions. */
export interface ChangedText {
  readonly path: Path;
  readonly pieces: readonly TextPiece[];
}

export interface VersionComparison {
  readonly tables: readonly ChangedTable[];
  readonly texts: readonly ChangedText[];
  readonly changes: number;
}

/** 版本对比: every figure and text of the later version that is not as it was in the earlier one. */
export function compareVersions(now: ComparedVersion, before: ComparedVersion): VersionComparison {
  const tables = compareYears(
    { template: now.template, sheet: sheetOf(now) },
    { template: before.template, sheet: sheetOf(before) },
  ).map(({ table, figures, onlyBefore }): ChangedTable => {
    const isOf = (path: Path) => path.startsWith(`notes.${table.id}.`);
    return {
      table,
      figures: figures.filter((figure) => wordsOf(figure.now) !== wordsOf(figure.before)),
      onlyBefore: onlyBefore.filter((left) => left.before.kind !== 'blank'),
      notes: changedTexts(now.report, before.report, notePaths(now, before).filter(isOf)),
    };
  });
  const changed = tables.filter(
    ({ figures, onlyBefore, notes }) => figures.length + onlyBefore.length + notes.length > 0,
  );
  const texts = changedTexts(now.report, before.report, textPaths(now, before));
  const inTables = changed.reduce(
    (sum, { figures, onlyBefore, notes }) => sum + figures.length + onlyBefore.length + notes.length,
    0,
  );
  return { tables: changed, texts, changes: inTables + texts.length };
}

function sheetOf({ template, report }: ComparedVersion): Sheet {
  return evaluate(template, withComputedTotals(template, report));
}

function wordsOf(said: ComparedFigure['now']): string {
  // A place that the earlier form did not have says nothing, as a blank one.
  return said.kind === 'figure' || said.kind === 'odd' ? said.text : '';
}

function changedTexts(now: Report, before: Report, paths: readonly Path[]): readonly ChangedText[] {
  return paths.flatMap((path) => {
    const [old, text] = [readPath(before, path) ?? '', readPath(now, path) ?? ''];
    return old === text ? [] : [{ path, pieces: diffText(old, text) }];
  });
}

function notePaths(now: ComparedVersion, before: ComparedVersion): readonly Path[] {
  const notes = { ...before.report.notes, ...now.report.notes };
  return Object.keys(notes).map((address) => `notes.${address}`);
}

function textPaths(now: ComparedVersion, before: ComparedVersion): readonly Path[] {
  const sections = [...now.template.sections, ...before.template.sections];
  const texts = ['text.opening', ...sections.flatMap(slotsOf), 'signature.name', 'signature.date'];
  return [...new Set(texts)];
}

function slotsOf(section: Section): readonly Path[] {
  if (section.kind === 'prose') return [`text.${section.id}`];
  if (section.kind !== 'aspects') return [];
  const slots = [section.lead.id, ...section.aspects.map(({ id }) => id), 'whole'];
  return slots.map((id) => `text.${section.id}.${id}`);
}
