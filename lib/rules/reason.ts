import type { Sheet } from '@/lib/report/evaluate';
import { formatAmount } from '@/lib/report/figure';
import { ruleSetVersion } from './check';
import type { Finding } from './finding';
import { placeKey } from './finding-key';

/** Longest 说明. */
export const REASON_LENGTH = 500;

/** 说明: why a 存疑 is right as it stands, and for what exactly it was given. */
export interface Reason {
  readonly rule: string;
  /** The place of the finding, by `placeKey`. */
  readonly place: string;
  /** 规则版本 at that time. */
  readonly version: string;
  /** What the finding had read, by `figuresRead`. */
  readonly figures: string;
  /** Empty where the reason was taken back. */
  readonly text: string;
  readonly who: string;
  readonly at: string;
}

/** 已说明 while everything stays as it was; 说明失效 with the old words, and what has changed since. */
export type ReasonState =
  | { readonly kind: 'holds'; readonly reason: Reason }
  | { readonly kind: 'lapsed'; readonly reason: Reason; readonly changed: 'figures' | 'rule' };

/** Reasons by finding; 存疑 without any is not in it. */
export type ReasonStates = ReadonlyMap<Finding, ReasonState>;

/**
 * 所读数字 as JSON: every figure that the finding read, the sentence it quotes, and its own sentence, in which last
 * year's figures and figures of the prose stand.
 */
export function figuresRead({ cells, message, quote }: Finding, sheet: Sheet): string {
  const figures = [...new Set(cells)].sort().map((address) => [address, figureText(sheet, address)] as const);
  return JSON.stringify({ figures: Object.fromEntries(figures), quote: quote ?? null, message });
}

/** What became of the reasons given so far, latest first; of two for one thing the later one counts. */
export function reasonStates(
  findings: readonly Finding[],
  sheet: Sheet,
  reasons: readonly Reason[],
): ReasonStates {
  const states = new Map<Finding, ReasonState>();
  if (reasons.length === 0) return states;
  const doubts = findings
    .filter(({ severity }) => severity === 'doubt')
    .map((finding) => ({ finding, place: placeOf(finding), figures: figuresRead(finding, sheet) }));
  const standing = new Set(doubts.map(({ place, figures }) => `${place} ${figures}`));
  for (const { finding, place, figures } of doubts) {
    const here = reasons.filter((reason) => `${reason.rule}@${reason.place}` === place);
    const exact = here.find((reason) => reason.figures === figures);
    if (exact?.text === '') continue;
    if (exact) {
      const holds = exact.version === ruleSetVersion;
      const state = holds ? ({ kind: 'holds' } as const) : ({ kind: 'lapsed', changed: 'rule' } as const);
      states.set(finding, { ...state, reason: exact });
      continue;
    }
    // What was said of another finding that still stands here is no former reason of this one.
    const former = here.find((reason) => reason.text !== '' && !standing.has(`${place} ${reason.figures}`));
    if (former) states.set(finding, { kind: 'lapsed', changed: changeSince(former), reason: former });
  }
  return states;
}

function placeOf(finding: Finding): string {
  return `${finding.ruleId}@${placeKey(finding)}`;
}

function changeSince({ version }: Reason): 'figures' | 'rule' {
  return version === ruleSetVersion ? 'figures' : 'rule';
}

/** The value, so that 8 and ８ are one figure; what is none as it is written. */
function figureText(sheet: Sheet, address: string): string | null {
  const figure = sheet.get(address);
  if (!figure) return null;
  return figure.value === null ? figure.text : formatAmount(figure.value);
}
