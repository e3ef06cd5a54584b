/** 结论 of one fault command, printed as one JSON line. */
export interface Verdict {
  readonly id: string;
  /** Null where this machine does not allow the fault; `note` says what is missing. */
  readonly value: number | null;
  readonly target: number;
  readonly pass: boolean;
  readonly note?: string;
}

/** How many of the runs went wrong; none may. */
export function noneOf(id: string, wrong: readonly string[], note: string): Verdict {
  const first = wrong[0];
  return {
    id,
    value: wrong.length,
    target: 0,
    pass: wrong.length === 0,
    note: first === undefined ? note : `${note}; first: ${first}`,
  };
}

export function notRun(id: string, target: number, why: string): Verdict {
  return { id, value: null, target, pass: false, note: `not run: ${why}` };
}
