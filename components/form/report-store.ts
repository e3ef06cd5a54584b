import { evaluate, type Sheet } from '@/lib/report/evaluate';
import { readPath, writePath, type Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { checkSheet } from '@/lib/rules/check';
import type { Finding } from '@/lib/rules/finding';
import type { Template } from '@/lib/template/types';
import { cellViews, sameView, type CellView } from './cell-view';
import { endedClaims } from './ended-claims';
import { keepEqual } from './keep-equal';

/** 修改: one value of the report, before and after. */
export interface Edit {
  readonly path: Path;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the screen knows of the report at one moment; replaced as a whole at each change. */
export interface Snapshot {
  readonly report: Report;
  readonly sheet: Sheet;
  readonly findings: readonly Finding[];
}

type Listener = () => void;

/**
 * The report being filled, added up and checked at each change. Cells subscribe one by one: a listener of a cell is
 * called only when its text or its mark changed, so that a key press renders the cells it touches and no others.
 */
export interface ReportStore {
  readonly template: Template;
  getSnapshot(): Snapshot;
  getCell(address: string): CellView;
  subscribe(listener: Listener): () => void;
  subscribeCell(address: string, listener: Listener): () => void;
  /** Writes values and returns what changed; a total that was a claim ends with a change of its parts. */
  write(changes: readonly { path: Path; value: string | null }[]): readonly Edit[];
}

export function createReportStore(template: Template, report: Report): ReportStore {
  const listeners = new Set<Listener>();
  const cellListeners = new Map<string, Set<Listener>>();
  let snapshot = look(template, report);
  let views = cellViews(snapshot.sheet, snapshot.findings);

  function replace(next: Report) {
    const seen = look(template, next);
    snapshot = { ...seen, findings: keepEqual(snapshot.findings, seen.findings) };
    const fresh = cellViews(snapshot.sheet, snapshot.findings);
    const changed: string[] = [];
    for (const [address, view] of fresh) {
      const old = views.get(address);
      if (old && sameView(old, view)) fresh.set(address, old);
      else changed.push(address);
    }
    views = fresh;
    for (const address of changed) cellListeners.get(address)?.forEach((listener) => listener());
    listeners.forEach((listener) => listener());
  }

  return {
    template,
    getSnapshot: () => snapshot,
    getCell(address) {
      const view = views.get(address);
      if (!view) throw new Error(`${template.id}: unknown cell ${address}`);
      return view;
    },
    subscribe: (listener) => listen(listeners, listener),
    subscribeCell(address, listener) {
      const set = cellListeners.get(address) ?? new Set<Listener>();
      cellListeners.set(address, set);
      return listen(set, listener);
    },
    write(changes) {
      const edits: Edit[] = [];
      let next = snapshot.report;
      for (const { path, value } of [...changes, ...endedClaims(snapshot.sheet, changes)]) {
        const before = readPath(next, path);
        if (before === value) continue;
        next = writePath(next, path, value);
        edits.push({ path, before, after: value });
      }
      if (edits.length > 0) replace(next);
      return edits;
    },
  };
}

function look(template: Template, report: Report): Snapshot {
  const sheet = evaluate(template, report);
  return { report, sheet, findings: checkSheet(template, report, sheet) };
}

function listen(set: Set<Listener>, listener: Listener): () => void {
  set.add(listener);
  return () => set.delete(listener);
}
