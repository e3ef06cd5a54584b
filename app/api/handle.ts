import { isOwnHost, isOwnOrigin } from '@/lib/access/hosts';
import type { Scope } from '@/lib/store/scope';
import { problem } from './answer';
import { requestScope } from './scope';
import { troubleOf } from './trouble';

interface Call<P> {
  readonly request: Request;
  readonly scope: Scope;
  readonly params: P;
}

/**
 * Wraps every handler of the interface: the request must name this machine, a change must come from a page of
 * this server with the header `x-nianbao: 1`, and no failure leaves with more than a Chinese sentence.
 */
export function handle<P = Record<string, never>>(work: (call: Call<P>) => Promise<Response>) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    const refusal = refuseStranger(request);
    if (refusal) return refusal;
    try {
      const params = await context.params;
      return await work({ request, params, scope: requestScope(request.headers) });
    } catch (failure) {
      return troubleOf(failure, request);
    }
  };
}

function refuseStranger({ method, headers }: Request): Response | undefined {
  const host = headers.get('host');
  if (!isOwnHost(host, process.env['NIANBAO_HOSTS'])) {
    return problem(403, 'host', '没有启用账号时，只能在本机打开年报通。');
  }
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (!isOwnOrigin(headers.get('origin'), host) || headers.get('x-nianbao') !== '1') {
    return problem(403, 'origin', '请求不是从年报通的页面发出的，没有执行。');
  }
  return undefined;
}
