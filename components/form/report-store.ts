import { evaluate, type Sheet } from '@/lib/report/evaluate';
import type { Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { readStored, settleTexts, writeStored } from '@/lib/report/stored-value';
import { checkSheet } from '@/lib/rules/check';
import { openFindings } from '@/lib/rules/finalise';
import type { Finding } from '@/lib/rules/finding';
import { reasonStates, type Reason, type ReasonStates } from '@/lib/rules/reason';
import type { LastYear } from '@/lib/rules/rule';
import { defaultRuleSettings, type RuleSettings } from '@/lib/rules/rule-settings';
import type { Template } from '@/lib/template/types';
import { cellViews, sameView, type CellView } from './cell-view';
import { endedClaims } from './ended-claims';
import { createFocusStore, type FocusStore } from './focused-place';
import { keepEqual } from './keep-equal';
import { createSelectionStore, type SelectionStore } from './table/selection/selection-store';

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
  /** 说明 by finding. */
  readonly reasons: ReasonStates;
  /** The findings without those whose 说明 holds. */
  readonly open: readonly Finding[];
}

/** What stands beside the report while it is filled. */
export interface StoreOptions {
  readonly lastYear?: LastYear | undefined;
  readonly reasons?: readonly Reason[] | undefined;
  /** 检查设置 of the agency. */
  readonly settings?: RuleSettings | undefined;
}

type Listener = () => void;

/**
 * The report being filled, added up and checked at each change. Cells subscribe one by one: a listener of a cell is
 * called only when its text or its mark changed, so that a key press renders the cells it touches and no others.
 */
export interface ReportStore {
  readonly template: Template;
  readonly settings: RuleSettings;
  /** 当前位置 in the step in work. */
  readonly focus: FocusStore;
  /** 选区 of the table in work. */
  readonly selection: SelectionStore;
  getSnapshot(): Snapshot;
  getCell(address: string): CellView;
  subscribe(listener: Listener): () => void;
  subscribeCell(address: string, listener: Listener): () => void;
  /** Writes values and returns what changed; a total that was a claim ends with a change of its parts. */
  write(changes: readonly { path: Path; value: string | null }[]): readonly Edit[];
  /** What would be found after changes that are not made. */
  findingsAfter(changes: readonly { path: Path; value: string | null }[]): readonly Finding[];
  /** 说明 as the server has them. */
  setReasons(reasons: readonly Reason[]): void;
}

export function createReportStore(
  template: Template,
  report: Report,
  { lastYear, reasons: given = [], settings = defaultRuleSettings }: StoreOptions = {},
): ReportStore {
  const listeners = new Set<Listener>();
  const cellListeners = new Map<string, Set<Listener>>();
  let reasons = given;
  let snapshot = look(report);
  let views = cellViews(snapshot.sheet, snapshot.open);

  function look(written: Report, before?: Snapshot): Snapshot {
    const sheet = evaluate(template, written);
    const next = settleTexts(template, written, sheet);
    const found = checkSheet(template, next, sheet, { lastYear, settings });
    const findings = before ? keepEqual(before.findings, found) : found;
    const states = reasonStates(findings, sheet, reasons);
    const open = openFindings(findings, states);
    return {
      report: next,
      sheet,
      findings,
      reasons: states,
      open: before ? keepEqual(before.open, open) : open,
    };
  }

  function replace(next: Report) {
    snapshot = look(next, snapshot);
    const fresh = cellViews(snapshot.sheet, snapshot.open);
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
    settings,
    focus: createFocusStore(),
    selection: createSelectionStore(),
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
        const before = readStored(next, path);
        if (before === value) continue;
        next = writeStored(next, path, value);
        edits.push({ path, before, after: value });
      }
      if (edits.length > 0) replace(next);
      return edits;
    },
    findingsAfter(changes) {
      return look(changes.reduce((next, { path, value }) => writeStored(next, path, value), snapshot.report))
        .findings;
    },
    setReasons(now) {
      reasons = now;
      replace(snapshot.report);
    },
  };
}

function listen(set: Set<Listener>, listener: Listener): () => void {
  set.add(listener);
  return () => set.delete(listener);
}
