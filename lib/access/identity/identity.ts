/**
 * 身份: who somebody is, as the one says who checked it. It gives no rights: accounts and their roles stay ours, and an
 * identity that no account is linked to does not come in.
 */
export interface Identity {
  /** Who says so: the address of an issuer or a directory; empty where it is our own password. */
  readonly provider: string;
  /** What the person is known by there; with our own password the id of the account. */
  readonly subject: string;
  readonly name: string;
  /** Whether a second factor was asked for there that counts here. */
  readonly hasSecondFactor: boolean;
}

/** 认证来源 and what somebody is known by there, as an account keeps them. Addresses hold no spaces. */
export function subjectKey({ provider, subject }: Pick<Identity, 'provider' | 'subject'>): string {
  return `${provider} ${subject}`;
}

export function readSubjectKey(key: string): Pick<Identity, 'provider' | 'subject'> {
  const gap = key.indexOf(' ');
  return { provider: key.slice(0, gap), subject: key.slice(gap + 1) };
}
