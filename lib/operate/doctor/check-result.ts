/** 体检, one line of it. */
export interface CheckResult {
  readonly label: string;
  readonly isOk: boolean;
  readonly detail: string;
  /** What to do where it is not in order. */
  readonly todo?: string;
}

export function fine(label: string, detail: string): CheckResult {
  return { label, isOk: true, detail };
}

export function wrong(label: string, detail: string, todo: string): CheckResult {
  return { label, isOk: false, detail, todo };
}
