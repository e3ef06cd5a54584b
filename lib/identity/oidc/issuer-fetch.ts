import type { CustomFetch } from 'openid-client';

/** Requests to the issuer and to nobody else, whatever addresses its own description names. */
export function issuerFetch({ origin }: URL): CustomFetch {
  return (url, options) => {
    if (new URL(url).origin !== origin) throw new ForeignAddressError();
    const { method, headers, body, signal } = options;
    return fetch(url, {
      method,
      headers,
      redirect: 'manual',
      // Forms are all that the protocol sends.
      ...(body instanceof URLSearchParams ? { body } : {}),
      ...(signal ? { signal } : {}),
    });
  };
}

/** The description of the issuer leads to another server. */
export class ForeignAddressError extends Error {}
