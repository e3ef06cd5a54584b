import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi, field } from './client';

const readId = (value: unknown) => {
  const id = field(value, 'id');
  return typeof id === 'string' ? id : null;
};

afterEach(() => vi.unstubAllGlobals());

describe('callApi', () => {
  it('marks the call as one of ours and sends the body as JSON', async () => {
    const fetch = answerWith(Response.json({ id: 'r1' }));
    expect(await callApi('reports', { method: 'POST', body: { year: 2025 } }, readId)).toEqual({
      ok: true,
      data: 'r1',
    });
    const [address, init] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('/api/v1/reports');
    expect(new Headers(init?.headers).get('x-nianbao')).toBe('1');
    expect(init?.body).toBe('{"year":2025}');
  });

  it('sends the text of a file as it is', async () => {
    const fetch = answerWith(Response.json({ id: 'r1' }));
    await callApi('reports/import', { method: 'POST', text: '{坏' }, readId);
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{坏');
  });

  it('hands on the sentence of a refusal and the report in the way', async () => {
    answerWith(
      Response.json({ error: { code: 'exists', message: '已有。', reportId: 'r2' } }, { status: 409 }),
    );
    expect(await callApi('reports', { method: 'POST' }, readId)).toEqual({
      ok: false,
      code: 'exists',
      message: '已有。',
      reportId: 'r2',
    });
  });

  it('says that the server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const answer = await callApi('reports', { method: 'GET' }, readId);
    expect(answer).toMatchObject({
      ok: false,
      code: 'offline',
      message: expect.stringContaining('服务器') as string,
    });
  });

  it.each([
    ['a page of a gateway', new Response('<html>502</html>', { status: 502 })],
    ['an answer without what is needed', Response.json({ name: 'x' })],
    ['an answer cut off', new Response('{"id":')],
  ])('does not show %s to the clerk', async (_, response) => {
    answerWith(response);
    const answer = await callApi('reports', { method: 'GET' }, readId);
    expect(answer).toMatchObject({ ok: false, code: 'unclear' });
    expect(answer.ok ? '' : answer.message).not.toMatch(/[a-z<{]/);
  });
});

function answerWith(response: Response) {
  const fetch = vi.fn<(address: string, init?: RequestInit) => Promise<Response>>(() =>
    Promise.resolve(response),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
