import type { Answer } from '@/components/api/client';
import type { LoginLeft } from '@/components/api/session';
import type { Clock } from '@/components/saving/clock';

/** 空闲退出 as the page shows it. */
export type IdleState =
  | { readonly kind: 'in' }
  /** `isLast`: the longest time of a log-in is nearly over, and no use makes it longer. */
  | { readonly kind: 'warned'; readonly isLast: boolean }
  | { readonly kind: 'out'; readonly why: string };

export interface IdleWatchOptions {
  readonly clock: Clock;
  readonly ask: () => Promise<Answer<LoginLeft>>;
  readonly stay: () => Promise<Answer<LoginLeft>>;
  /** Tells the other windows of this browser that somebody is there. */
  readonly tellOthers: () => void;
  readonly onChange: (state: IdleState) => void;
}

export interface IdleWatch {
  /** A key or a press. */
  used(): void;
  /** The page is seen again, or something was heard: the server is asked now. */
  look(): void;
  /** 知道了, where staying does not help. */
  dismiss(): void;
  stop(): void;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How long before the end it is said. */
const WARNING = 2 * MINUTE;
const TICK = 15 * SECOND;
/** A log-in may end from elsewhere, and a clock may be wrong: the server is asked so often in any case. */
const ASK_EVERY = 5 * MINUTE;
/** Use is told to the server no more often than this. */
const STAY_EVERY = 3 * MINUTE;
const TRY_AGAIN = 5 * SECOND;

/**
 * 空闲退出: what the server says decides; the clock of this computer only tells when to ask it. A laptop that slept, and
 * a clock that was set, show as a tick that came late or early.
 */
export function createIdleWatch({ clock, ask, stay, tellOthers, onChange }: IdleWatchOptions): IdleWatch {
  let state: IdleState = { kind: 'in' };
  let known: { readonly left: LoginLeft; readonly at: number } | undefined;
  let ticked = clock.now();
  let stayed = clock.now();
  let isStopped = false;
  let isDismissed = false;
  let asked = 0;
  let answered = 0;
  let callOff = clock.after(TICK, tick);

  function tick() {
    const since = clock.now() - ticked;
    ticked = clock.now();
    callOff = clock.after(TICK, tick);
    const isOdd = since < 0 || since > ASK_EVERY;
    const age = known ? clock.now() - known.at : Infinity;
    if (isOdd || age < 0 || age >= ASK_EVERY || !known || known.left.idle - age <= WARNING) void put(ask);
  }

  async function put(question: () => Promise<Answer<LoginLeft>>): Promise<boolean> {
    asked += 1;
    const mine = asked;
    const answer = await question();
    // An answer that was overtaken by a later one says how it was before.
    if (isStopped || mine < answered) return false;
    if (answer.ok) {
      answered = mine;
      known = { left: answer.data, at: clock.now() };
      show(stateOf(answer.data));
    } else if (answer.code === 'login') {
      answered = mine;
      known = undefined;
      show({ kind: 'out', why: answer.message });
    }
    return answer.ok;
  }

  function stateOf({ idle, all }: LoginLeft): IdleState {
    if (all > WARNING) isDismissed = false;
    if (idle > WARNING || isDismissed) return { kind: 'in' };
    return { kind: 'warned', isLast: all <= WARNING };
  }

  function show(next: IdleState) {
    const isSame = JSON.stringify(next) === JSON.stringify(state);
    state = next;
    if (!isSame) onChange(next);
  }

  return {
    used() {
      if (state.kind === 'out' || (state.kind === 'warned' && state.isLast)) return;
      const since = clock.now() - stayed;
      const every = state.kind === 'warned' ? TRY_AGAIN : STAY_EVERY;
      if (since >= 0 && since < every) return;
      stayed = clock.now();
      void put(stay).then((isIn) => {
        if (isIn) tellOthers();
      });
    },
    look: () => void put(ask),
    dismiss() {
      isDismissed = true;
      show({ kind: 'in' });
    },
    stop() {
      isStopped = true;
      callOff();
    },
  };
}
