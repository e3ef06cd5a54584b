/** Why an identity could not be learnt from a provider. */
export const identityTroubles = [
  'unreachable',
  /** The person, or the provider for them, said no. */
  'denied',
  /** Used before, begun in another browser, or too long ago. */
  'expired',
  'clock',
  /** Signature, audience, issuer or nonce are not what they must be. */
  'untrusted',
  /** The provider does not accept our requests. */
  'misconfigured',
] as const;
export type TroubleKind = (typeof identityTroubles)[number];

/** 认证没有完成: expected trouble as a value. */
export interface IdentityTrouble {
  readonly trouble: TroubleKind;
  /** For the log alone: a code of the protocol, nothing of a person. */
  readonly code: string;
}

export function isTrouble(answer: object): answer is IdentityTrouble {
  return 'trouble' in answer;
}

const keeper = '告诉管理服务器的人。';

/** One sentence for whoever wanted to log in. */
export function troubleWords(kind: TroubleKind, label: string): string {
  const words: Readonly<Record<TroubleKind, string>> = {
    unreachable: `${label}现在没有回答，稍后再试。`,
    denied: `${label}没有同意这次登录。`,
    expired: '这次登录已经用过或者过期，重新登录一次。',
    clock: `${label}和这台服务器的时间相差太多，不能登录。${keeper}`,
    untrusted: `${label}的回答没有通过核对，不能登录。${keeper}`,
    misconfigured: `${label}不接受年报通的请求，不能登录。${keeper}`,
  };
  return words[kind];
}
