import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { IdentityTrouble, TroubleKind } from '@/lib/access/identity/identity-trouble';
import { ForeignAddressError } from './issuer-fetch';

/** What the protocol calls a no to this person, now. */
const denials = ['access_denied', 'login_required', 'interaction_required', 'consent_required'];

const kinds: Readonly<Record<string, TroubleKind>> = {
  OAUTH_TIMEOUT: 'unreachable',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'unreachable',
  OAUTH_RESPONSE_IS_NOT_JSON: 'unreachable',
  OAUTH_PARSE_ERROR: 'unreachable',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clock',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'untrusted',
  OAUTH_KEY_SELECTION_FAILED: 'untrusted',
  OAUTH_MISSING_SERVER_METADATA: 'misconfigured',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'misconfigured',
};

/** 认证没有完成的原因. A failure of the program itself is thrown on. */
export function nameTrouble(failure: unknown): IdentityTrouble {
  if (failure instanceof AuthorizationResponseError) {
    const { error: code } = failure;
    return { trouble: denials.includes(code) ? 'denied' : 'misconfigured', code };
  }
  if (failure instanceof ResponseBodyError) {
    const { error: code } = failure;
    // A code that was used before, or too long ago.
    return { trouble: code === 'invalid_grant' ? 'expired' : 'misconfigured', code };
  }
  // The secret is not the one that is registered there.
  if (failure instanceof WWWAuthenticateChallengeError)
    return { trouble: 'misconfigured', code: 'invalid_client' };
  if (failure instanceof ForeignAddressError) return { trouble: 'misconfigured', code: 'foreign_address' };
  if (failure instanceof ClientError) {
    const { code = 'unknown', cause } = failure;
    if (cause instanceof ForeignAddressError) return nameTrouble(cause);
    return { trouble: kinds[code] ?? 'untrusted', code };
  }
  // What fetch throws where nobody answers, or stops in the middle: it has a cause, a mistake of ours has none.
  if (failure instanceof TypeError && failure.cause !== undefined)
    return { trouble: 'unreachable', code: 'fetch_failed' };
  throw failure;
}
