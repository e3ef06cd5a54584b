declare global {
  // Next.js loads a module several times into one process.
  var nianbaoRequestAccounts: Map<string, string> | undefined;
}

/** As many requests as may be under way at once; older ones were never told of. */
const MOST = 10_000;

/** 操作人 of a request, for its line in the log: the id of the account alone. */
export function noteAccount(head: Pick<Headers, 'get'>, accountId: string): void {
  const request = head.get('x-request-id');
  if (request === null || accountId === '') return;
  const accounts = (globalThis.nianbaoRequestAccounts ??= new Map<string, string>());
  accounts.set(request, accountId);
  const [oldest] = accounts.keys();
  if (accounts.size > MOST && oldest !== undefined) accounts.delete(oldest);
}

/** Tells it once. */
export function accountOf(request: string): string | undefined {
  const accounts = globalThis.nianbaoRequestAccounts;
  const account = accounts?.get(request);
  accounts?.delete(request);
  return account;
}
