import { expect, it } from 'vitest';
import { passwordProblem } from './password-policy';
import { weakWords } from './weak-words';

const owner = { login: 'lisi', names: ['李四', '云江市数据局'] };

// GB/T 22239-2019 8.1.4.1 a): complexity of what somebody identifies themselves with.
it.each([
  ['Ab1-', '至少 10 个字符'],
  ['Hai-tang1', '至少 10 个字符'],
  [`Hai-tang1${'x'.repeat(120)}`, '最多 128 个字符'],
  ['haitangkaihua', '三种'],
  ['haitang55281', '三种'],
  ['Aa1Aa1Aa1Aa1', '重复'],
  ['Hai-lisi-5528', '登录名'],
  ['Hai-LiSi-5528', '登录名'],
  ['Ab1云江市数据局2026', '机关名称'],
  ['Password1234', '太常见'],
  ['P@ssw0rd2026', '太常见'],
  ['Woaini1314!!', '太常见'],
  ['1qaz2wsx3edcQ', undefined],
  ['Qwertyuiop12', '太常见'],
  ['Zhangwei2026!', '太常见'],
  ['Zheng-fu-2026', '太常见'],
  ['2026#Admin#2026', '太常见'],
  ['Hai-tang 5528', undefined],
  ['海棠花开-Tang5528', undefined],
])('says of %s: %s', (password, problem) => {
  const said = passwordProblem(password, owner);
  if (problem === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(problem);
});

it('knows a few thousand weak words without a file of them', () => {
  expect(weakWords().size).toBeGreaterThan(4000);
  expect([...weakWords()].every((word) => /^[a-z]{3,}$/.test(word))).toBe(true);
});
