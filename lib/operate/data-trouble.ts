/** 故障: why the data cannot be worked with, in one Chinese sentence, and what to do, step by step. */
export interface Trouble {
  readonly trouble: TroubleKind;
  readonly message: string;
  readonly todo: readonly string[];
}

export type TroubleKind =
  | 'damaged'
  | 'newer'
  | 'network'
  | 'folder'
  | 'inUse'
  | 'unfinished'
  | 'missing'
  | 'full'
  | 'badBackup'
  | 'notBackedUp';

declare global {
  // Next.js loads a module several times into one process; what is wrong is known once.
  var nianbaoTrouble: Trouble | undefined;
}

/** What keeps this server from serving; while there is something, it shows 诊断 alone. */
export function currentTrouble(): Trouble | undefined {
  return globalThis.nianbaoTrouble;
}

export function setTrouble(trouble: Trouble | undefined): void {
  globalThis.nianbaoTrouble = trouble;
}

export function isTrouble(value: object): value is Trouble {
  return 'trouble' in value;
}
