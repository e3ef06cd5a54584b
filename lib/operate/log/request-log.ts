import diagnostics from 'node:diagnostics_channel';
import { randomBytes } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { accountOf } from './request-account';
import type { PatternOf } from './route-patterns';
import { writeLog } from './write-log';

/** Files of the build, the same for everybody. */
const STATIC = '/_next/static/';

/**
 * 访问日志: one line for each request to this process. The number of a request is ours, whatever the header said
 * that came with it.
 */
export function logRequests(patternOf: PatternOf): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null) return;
    const request: unknown = Reflect.get(message, 'request');
    const response: unknown = Reflect.get(message, 'response');
    if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
    const path = (request.url ?? '').replace(/[?#].*$/s, '');
    const id = randomBytes(8).toString('hex');
    request.headers['x-request-id'] = id;
    response.setHeader('x-request-id', id);
    if (path.startsWith(STATIC)) return;
    const started = performance.now();
    response.once('close', () =>
      writeLog({
        level: response.statusCode >= 500 ? 'error' : 'info',
        id,
        method: request.method,
        route: patternOf(path),
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        account: accountOf(id) ?? null,
        // The answer did not reach whoever asked.
        ...(response.writableFinished ? {} : { cut: true }),
      }),
    );
  });
}
