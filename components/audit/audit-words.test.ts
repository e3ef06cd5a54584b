import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detailWords } from './audit-words';

it.each([
  [{ year: 2024, file: null }, '年度 2024；原件 无'],
  [{ may: 'read writeReports' }, '可以做 读取文件、新建和修改报告'],
  [{ roles: 'preparer reviewer' }, '角色 填报人、审核人'],
  [{ roles: '' }, '角色 无'],
  [{ passwordAge: false }, '口令定期修改 否'],
  [
    { provider: 'https://id.example.gov.cn', subject: 'emp-0417' },
    '认证来源 https://id.example.gov.cn；编号 emp-0417',
  ],
])('tells %j in words', (detail, words) => {
  expect(detailWords({ detail })).toBe(words);
});

it('has a word for each particular that the store records', () => {
  const sources = readdirSync('lib/store', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('test'))
    .map((name) => readFileSync(`lib/store/${name}`, 'utf8'));
  const written = sources.flatMap((source) =>
    [...source.matchAll(/detail: \{ ([^.}]*) \}/g)].flatMap(([, inside = '']) => inside.split(', ')),
  );
  const names = new Set(written.map((one) => one.split(':')[0] ?? ''));
  expect(names.size).toBeGreaterThan(5);
  const unknown = [...names].filter((name) => detailWords({ detail: { [name]: '' } }).startsWith(`${name} `));
  expect(unknown).toEqual([]);
});
