import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { URLSearchParams } from 'node:url';
import { mute } from './mute.mjs';

const scope = 'openid profile';

/**
 * 统一身份认证 for tests: a certified provider on loopback, with pages of our own. Whoever logs in there is known by the
 * number that was typed, and may say no.
 */
export async function startRealProvider({ returnTo, afterLogOut, secret = 'geheim-geheim-geheim-geheim' }) {
  const { default: Provider } = await mute(() => import('oidc-provider'));
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const client = {
    client_id: 'nianbao',
    client_secret: secret,
    redirect_uris: [returnTo],
    post_logout_redirect_uris: [afterLogOut],
  };
  const provider = await mute(() => new Provider(issuer, configurationFor(client)));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url.startsWith('/ask/')) void ask(provider, request, response);
    else answer(request, response);
  });
  return {
    issuer,
    secret,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function configurationFor(client) {
  return {
    clients: [client],
    pkce: { required: () => true },
    cookies: { keys: ['for tests alone'] },
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: `持证人${id}` }) }),
    interactions: { url: (_context, { uid }) => `/ask/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          context.body = page(
            `${form}<button form="op.logoutForm" name="logout" value="yes">退出认证</button>`,
          );
        },
      },
    },
  };
}

/** Who it is, and whether they agree. */
async function ask(provider, request, response) {
  if (request.method === 'GET') {
    const fields = '<label>编号 <input name="number"></label>';
    const buttons = '<button name="may" value="1">同意</button><button name="may" value="">不同意</button>';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(`<form method="post">${fields}${buttons}</form>`));
    return;
  }
  const given = new URLSearchParams(await text(request));
  const result = given.get('may') ? await agree(provider, given.get('number')) : { error: 'access_denied' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function agree(provider, accountId) {
  const grant = new provider.Grant({ accountId, clientId: 'nianbao' });
  grant.addOIDCScope(scope);
  return { login: { accountId }, consent: { grantId: await grant.save() } };
}

function page(body) {
  return `<!doctype html><html lang="zh-CN"><title>认证</title><body>${body}</body></html>`;
}
