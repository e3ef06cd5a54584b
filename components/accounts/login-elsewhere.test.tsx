// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LoginElsewhere } from './login-elsewhere';

let root: Root;
let answers: Readonly<Record<string, object | null>>;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', (address: string) => {
    const value = answers[address];
    return Promise.resolve(Response.json(value ?? {}, { status: value ? 200 : 401 }));
  });
});
afterEach(() => {
  act(() => {
    root.unmount();
  });
  vi.unstubAllGlobals();
});

it('offers the provider in another tab, and goes on with who is there when one comes back', async () => {
  answers = { '/api/v1/identity': { label: '市认证' }, '/api/v1/session': null };
  const onBack = vi.fn();
  const link = await show(onBack);
  expect([link?.textContent, link?.target]).toEqual(['在新标签页用市认证登录', '_blank']);
  link?.addEventListener('click', (event) => event.preventDefault());
  act(() => {
    link?.click();
  });
  await comeBack();
  expect(onBack).not.toHaveBeenCalled();
  answers = { '/api/v1/session': { account: { id: 'zhangsan' } } };
  await comeBack();
  expect(onBack).toHaveBeenCalledWith({ ok: true, data: 'zhangsan' });
});

it('is not there where no provider is set', async () => {
  answers = { '/api/v1/identity': { label: '' } };
  expect(await show(vi.fn())).toBeNull();
});

async function show(onBack: () => void): Promise<HTMLAnchorElement | null> {
  document.body.innerHTML = '<div></div>';
  const place = document.querySelector('div');
  if (!place) throw new Error('no place');
  root = createRoot(place);
  await act(async () => {
    root.render(<LoginElsewhere onBack={onBack} />);
    await Promise.resolve();
  });
  await act(() => Promise.resolve());
  return document.querySelector('a');
}

async function comeBack(): Promise<void> {
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
    await Promise.resolve();
  });
  await act(() => Promise.resolve());
}
