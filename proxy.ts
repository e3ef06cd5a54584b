import { NextResponse, type NextRequest } from 'next/server';
import { accountsOn } from '@/lib/access/account-mode';
import { allowedHosts } from '@/lib/access/base-address';
import { isOwnHost } from '@/lib/access/hosts';

/** What no page of ours uses. */
const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb'];

const fixedHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
  // For browsers that do not know frame-ancestors.
  'x-frame-options': 'SAMEORIGIN',
};

/**
 * 安全响应头 of every page and answer. It authorises nothing: pages and handlers ask the store, which asks `can`;
 * a request that does not name this machine is turned away here once more.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isOwnHost(request.headers.get('host'), allowedHosts())) {
    const headers = { ...fixedHeaders, 'content-type': 'text/plain; charset=utf-8' };
    const why = accountsOn()
      ? '这个地址没有登记，不能用来打开年报通。'
      : '没有启用账号时，只能在本机打开年报通。';
    return new NextResponse(why, { status: 403, headers });
  }
  const isTrusted = isOwnHost(request.headers.get('host')) || request.nextUrl.protocol === 'https:';
  // The PDF viewer of older browsers obeys the policy of the file; handlers send no pages.
  if (request.nextUrl.pathname.startsWith('/api/')) {
    return withHeaders(NextResponse.next(), "frame-ancestors 'self'", isTrusted);
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentPolicy(nonce);
  const forwarded = new Headers(request.headers);
  forwarded.set('x-nonce', nonce);
  // Where a page that asks for a log-in leads back to; it decides nothing.
  forwarded.set('x-nianbao-path', request.nextUrl.pathname + request.nextUrl.search);
  // Next.js reads the nonce from here and puts it on its own scripts and styles.
  forwarded.set('content-security-policy', policy);
  return withHeaders(NextResponse.next({ request: { headers: forwarded } }), policy, isTrusted);
}

function withHeaders(response: NextResponse, policy: string, isTrusted: boolean): NextResponse {
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  // On plain HTTP browsers ignore it and complain.
  if (isTrusted) response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('content-security-policy', policy);
  return response;
}

function contentPolicy(nonce: string): string {
  // React needs eval while developing; never in the product.
  const develop = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${develop}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export const config = { matcher: '/((?!_next/static/).*)' };
