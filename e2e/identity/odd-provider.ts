import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a provider does that is not as it should be. */
export interface Oddness {
  /** Over the claims of the id token; undefined takes one away. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly token?: 'forged' | 'unsigned' | 'none';
  /** What the browser is sent back with in place of a code. */
  readonly denies?: string;
  /** What the token endpoint answers in place of tokens. */
  readonly answers?: { readonly status: number; readonly body: string; readonly type?: string };
  /** Over the description of the provider. */
  readonly description?: Readonly<Record<string, unknown>>;
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const others = generateKeyPairSync('rsa', { modulusLength: 2048 });

/**
 * 统一身份认证 for tests that lies where it is told to. It asks for nothing, whoever comes is the one it was told, and a
 * code is good as often as it comes.
 */
export async function startOddProvider(at = 0) {
  let odd: Oddness = {};
  let subject = 'zhang.san';
  const asked = new Map<string, URLSearchParams>();
  const requests: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  server.listen(at, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}/`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    requests.push(`${request.method ?? ''} ${url.pathname}`);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        send(response, description());
        break;
      case '/keys':
        send(response, keySet());
        break;
      case '/auth':
        sendBack(url.searchParams, response);
        break;
      case '/token':
        giveTokens(new URLSearchParams(await text(request)), response);
        break;
      default:
        response.writeHead(404).end();
    }
  }

  function description() {
    return {
      issuer,
      authorization_endpoint: `${issuer}auth`,
      token_endpoint: `${issuer}token`,
      jwks_uri: `${issuer}keys`,
      end_session_endpoint: `${issuer}leave`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      ...odd.description,
    };
  }

  function sendBack(given: URLSearchParams, response: ServerResponse): void {
    const back = new URL(given.get('redirect_uri') ?? '');
    const code = randomBytes(8).toString('hex');
    asked.set(code, given);
    back.searchParams.set('state', given.get('state') ?? '');
    if (odd.denies === undefined) back.searchParams.set('code', code);
    else back.searchParams.set('error', odd.denies);
    response.writeHead(303, { location: back.href }).end();
  }

  function giveTokens(given: URLSearchParams, response: ServerResponse): void {
    if (odd.answers) {
      const { status, body, type = 'application/json' } = odd.answers;
      response.writeHead(status, { 'content-type': type }).end(body);
      return;
    }
    const begun = asked.get(given.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    if (!begun || begun.get('code_challenge') !== challenge) {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}');
      return;
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      sub: subject,
      name: '张三',
      aud: 'nianbao',
      nonce: begun.get('nonce'),
      iat: now,
      exp: now + 300,
      ...odd.claims,
    };
    const tokens = { access_token: 'unused', token_type: 'bearer' };
    send(response, odd.token === 'none' ? tokens : { ...tokens, id_token: sign(claims, odd.token) });
  }

  return {
    issuer,
    requests,
    be: (who: string, oddness: Oddness = {}) => {
      subject = who;
      odd = oddness;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function keySet() {
  return { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] };
}

function send(response: ServerResponse, value: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function sign(claims: object, way: Oddness['token']): string {
  const head = { alg: way === 'unsigned' ? 'none' : 'RS256', typ: 'JWT' };
  const signed = [head, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  if (way === 'unsigned') return `${signed}.`;
  const key = way === 'forged' ? others.privateKey : keys.privateKey;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}
