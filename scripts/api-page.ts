import { format, resolveConfig } from 'prettier';
import type { DescribedCall } from '@/app/api/described/described-call';
import { describedCalls } from '@/app/api/described/described-calls';
import { addressOf, openApi } from '@/app/api/described/open-api';
import { everyCall, problems } from '@/app/api/described/problems';
import { shellOf } from './example-shell';

export const apiPagePath = 'docs/api.md';
export const openApiPath = 'docs/schema/openapi.json';

const begin = '<!-- 以下由 npx tsx scripts/make-api-page.ts 生成 -->';
const end = '<!-- 以上由程序生成 -->';

/** 接口说明 as a file. */
export function openApiFile(): string {
  return `${JSON.stringify(openApi(), null, 2)}\n`;
}

/** The page with the part that is made from the descriptions of the calls. */
export async function withCalls(page: string): Promise<string> {
  const [before, rest] = page.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${apiPagePath} has lost its marks`);
  const options = { ...(await resolveConfig(apiPagePath)), parser: 'markdown' };
  return format([before, begin, ...callLines(), end, after].join('\n\n'), options);
}

function callLines(): readonly string[] {
  const every = new Set(everyCall);
  return [
    [
      '| 调用 | 作用 | 密钥用途 | 内容 | 回答 |',
      '| --- | --- | --- | --- | --- |',
      ...describedCalls.map(tableRow),
    ].join('\n'),
    ...describedCalls.flatMap((described) => [
      `### ${described.summary}`,
      ...(described.detail === undefined ? [] : [described.detail]),
      ['```sh', ...described.examples.map((example) => shellOf(described, example)), '```'].join('\n'),
    ]),
    '### 错误',
    [
      '| 代码 | 状态 | 含义 |',
      '| --- | --- | --- |',
      ...Object.entries(problems).map(
        ([code, { status, about }]) =>
          `| \`${code}\` | ${status} | ${about}${[...every].some((one) => one === code) ? '任何调用都可能。' : ''} |`,
      ),
    ].join('\n'),
  ];
}

function tableRow(described: DescribedCall): string {
  const { summary, uses, body, answer, status } = described;
  const { method, path } = addressOf(described);
  const sent = body
    ? [body.file && '文件', body.json && 'JSON'].filter(Boolean).join('或 ') + `，${sizeOf(body.limit)} 以内`
    : '';
  const answered = `${status} ${'media' in answer ? '文件' : 'JSON'}`;
  const open = uses.length === 0 ? '不用密钥' : uses.map((use) => `\`${use}\``).join(' 或 ');
  return `| ${method} \`${path}\` | ${summary} | ${open} | ${sent} | ${answered} |`;
}

function sizeOf(kilobytes: number): string {
  return kilobytes >= 1024 ? `${kilobytes / 1024} MB` : `${kilobytes} KB`;
}
