import { evaluate, type Sheet } from '@/lib/report/evaluate';
import type { Path } from '@/lib/report/path';
import type { Report } from '@/lib/report/report';
import { readStored, settleTexts, writeStored } from '@/lib/report/stored-value';
import { checkAtOnce, checkSheet, checkAfterwards } from '@/lib/rules/check';
import { inFormOrder } from '@/lib/rules/form-order';
import { openFindings } from '@/lib/rules/finalise';
import type { Finding } from '@/lib/rules/finding';
import { reasonStates, type Reason, type ReasonStates } from '@/lib/rules/reason';
import type { LastYear } from '@/lib/rules/rule';
import { defaultRuleSettings, type RuleSettings } from '@/lib/rules/rule-settings';
import type { Template } from '@/lib/template/types';
import { cellViews, sameView, type CellView } from './cell-view';
import { oncePainted } from './after-paint';
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
  /** When the rules that take longer follow a change: once what the change did is painted. */
  readonly later?: (work: () => void) => void;
}

/** The figures of a report, and 有误 and 未填 of them. */
interface Figures {
  readonly report: Report;
  readonly sheet: Sheet;
  readonly found: readonly Finding[];
}

type Listener = () => void;

/**
 * The report being filled, added up and checked at each change. Cells subscribe one by one: a listener of a cell is
 * called only when its text or its mark changed, so that a key press draws the cells it touches and no others. 有误 and
 * 未填 of the figures come with the key; the rules that take longer follow once it is painted, and with
 * them whatever stands beside the field in work.
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
  /** The snapshot of the last painted key, with all that is found. */
  getPainted(): Snapshot;
  subscribePainted(listener: Listener): () => void;
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
  { lastYear, reasons: given = [], settings = defaultRuleSettings, later }: StoreOptions = {},
): ReportStore {
  const listeners = new Set<Listener>();
  const paintedListeners = new Set<Listener>();
  const cellListeners = new Map<string, Set<Listener>>();
  const options = { lastYear, settings };
  let reasons = given;
  let figures = read(report);
  /** What the rules that take longer found last. */
  let afterwards = checkAfterwards(template, figures.report, figures.sheet, options);
  let snapshot = look();
  let painted = snapshot;
  let views = cellViews(snapshot.sheet, snapshot.open);

  function read(written: Report): Figures {
    const sheet = evaluate(template, written);
    const settled = settleTexts(template, written, sheet);
    return { report: settled, sheet, found: checkAtOnce(template, settled, sheet, options) };
  }

  function look(before?: Snapshot): Snapshot {
    const found = inFormOrder(template, [...figures.found, ...afterwards]);
    const findings = before ? keepEqual(before.findings, found) : found;
    const states = reasonStates(findings, figures.sheet, reasons);
    const open = openFindings(findings, states);
    return {
      report: figures.report,
      sheet: figures.sheet,
      findings,
      reasons: states,
      open: before ? keepEqual(before.open, open) : open,
    };
  }

  /** The rest is looked at once, however many keys came meanwhile. */
  const checkLater = oncePainted(checkRest, later);

  function checkRest() {
    afterwards = checkAfterwards(template, figures.report, figures.sheet, options);
    show();
    painted = snapshot;
    paintedListeners.forEach((listener) => listener());
  }

  function show() {
    snapshot = look(snapshot);
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
    getPainted: () => painted,
    subscribePainted: (listener) => listen(paintedListeners, listener),
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
      if (edits.length === 0) return edits;
      figures = read(next);
      show();
      checkLater();
      return edits;
    },
    findingsAfter(changes) {
      const next = changes.reduce((all, { path, value }) => writeStored(all, path, value), snapshot.report);
      const sheet = evaluate(template, next);
      return checkSheet(template, settleTexts(template, next, sheet), sheet, options);
    },
    setReasons(now) {
      reasons = now;
      checkRest();
    },
  };
}

function listen(set: Set<Listener>, listener: Listener): () => void {
  set.add(listener);
  return () => set.delete(listener);
}
