import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { accountsOn } from './account-mode';

/** What a caller could forge; Next.js takes the first as the address, and once took the last as leave to pass. */
const forwarded = ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-middleware-subrequest'];

/**
 * 调用地址: every request says where it came from by its connection and not by a header that anybody can write, unless
 * `NIANBAO_PROXY=1` says that a proxy of the office writes it.
 */
export function overwriteForwarded(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  isProxied: boolean,
): void {
  for (const name of forwarded) delete request.headers[name];
  const said = request.headers['x-forwarded-for'];
  if (!isProxied || said === undefined)
    request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
}

/** 只限本机: while accounts are off, a connection from another machine is cut, wherever the server listens. */
export function mayConnect(address: string | undefined, hasAccounts: boolean): boolean {
  return hasAccounts || /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address ?? '');
}

/** Both, for every request of this process, before anything else sees it. */
export function guardConnections(): void {
  const isProxied = process.env['NIANBAO_PROXY'] === '1';
  const hasAccounts = accountsOn();
  subscribe('http.server.request.start', (message) => {
    if (!isStart(message)) return;
    const { request } = message;
    if (!mayConnect(request.socket.remoteAddress, hasAccounts)) request.socket.destroy();
    overwriteForwarded(request, isProxied);
  });
}

function isStart(message: unknown): message is { readonly request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message;
}
