import * as client from 'openid-client';
import { z } from 'zod';
import type { Identity } from '@/lib/access/identity/identity';
import type { BegunLogin, RedirectProvider } from '@/lib/access/identity/identity-provider';
import type { IdentityTrouble } from '@/lib/access/identity/identity-trouble';
import { issuerFetch } from './issuer-fetch';
import { nameTrouble } from './name-trouble';
import type { OidcSettings } from './oidc-settings';

/** Seconds that the provider has to answer in, and that its clock may differ by. */
const PATIENCE = 10;
const CLOCK_TOLERANCE = 60;

const memorySchema = z.object({
  returnTo: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
});

/** 统一身份认证 by OpenID Connect: authorisation code with PKCE, state and nonce; each id token's signature is checked. */
export function oidcProvider(settings: OidcSettings): RedirectProvider {
  const { issuer, label } = settings;
  let found: Promise<client.Configuration> | undefined;

  /** Asked for once; again where nobody answered. */
  function configuration(): Promise<client.Configuration> {
    found ??= discover(settings).catch((failure: unknown) => {
      found = undefined;
      throw failure;
    });
    return found;
  }

  async function begin(returnTo: URL): Promise<BegunLogin> {
    const memory = {
      returnTo: returnTo.href,
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const address = client.buildAuthorizationUrl(await configuration(), {
      redirect_uri: returnTo.href,
      scope: 'openid profile',
      state: memory.state,
      nonce: memory.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(memory.verifier),
      code_challenge_method: 'S256',
    });
    return { address, memory: JSON.stringify(memory) };
  }

  async function finish(answer: string, kept: string): Promise<Identity | IdentityTrouble> {
    const memory = memorySchema.parse(JSON.parse(kept));
    const arrived = new URL(memory.returnTo);
    arrived.search = answer;
    if (arrived.searchParams.get('state') !== memory.state) return { trouble: 'expired', code: 'state' };
    const tokens = await client.authorizationCodeGrant(await configuration(), arrived, {
      expectedState: memory.state,
      expectedNonce: memory.nonce,
      pkceCodeVerifier: memory.verifier,
    });
    const claims = tokens.claims();
    if (!claims) return { trouble: 'untrusted', code: 'no_id_token' };
    return { provider: issuer.href, ...describe(claims, settings) };
  }

  async function leave(returnTo: URL): Promise<URL | undefined> {
    if (!settings.endsThere) return undefined;
    const known = await configuration();
    if (known.serverMetadata().end_session_endpoint === undefined) return undefined;
    return client.buildEndSessionUrl(known, { post_logout_redirect_uri: returnTo.href });
  }

  return {
    id: issuer.href,
    label,
    begin: (returnTo) => begin(returnTo).catch(nameTrouble),
    finish: (answer, memory) => finish(answer, memory).catch(nameTrouble),
    // Whoever leaves has left here in any case.
    leave: (returnTo) =>
      leave(returnTo).catch((failure: unknown) => {
        nameTrouble(failure);
        return undefined;
      }),
  };
}

function discover({ issuer, clientId, secret }: OidcSettings): Promise<client.Configuration> {
  const isPlain = issuer.protocol === 'http:';
  const metadata = { [client.clockTolerance]: CLOCK_TOLERANCE };
  return client.discovery(issuer, clientId, metadata, secret === '' ? client.None() : asAsked(secret), {
    [client.customFetch]: issuerFetch(issuer),
    timeout: PATIENCE,
    execute: [client.enableNonRepudiationChecks, ...(isPlain ? [allowPlain] : [])],
  });
}

/** The settings have allowed it: loopback, or an intranet that knows nothing else. */
// eslint-disable-next-line @typescript-eslint/no-deprecated
const allowPlain = client.allowInsecureRequests;

/** The secret in the way the provider takes it; without a word from it in the header. */
function asAsked(secret: string): client.ClientAuth {
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const send = ways.includes('client_secret_basic') ? client.ClientSecretBasic : client.ClientSecretPost;
    send(secret)(server, ...rest);
  };
}

function describe(claims: client.IDToken, { isSecondFactorTrusted }: OidcSettings) {
  const { sub: subject, name, preferred_username: short, amr } = claims;
  const named = [name, short].find((text): text is string => typeof text === 'string' && text !== '');
  const isAsked = Array.isArray(amr) && amr.includes('mfa');
  return { subject, name: named ?? '', hasSecondFactor: isSecondFactorTrusted || isAsked };
}
