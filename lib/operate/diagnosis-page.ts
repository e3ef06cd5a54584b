import type { Trouble } from './data-trouble';

const style = `
body { margin: 0; background: #e8ebe9; color: #1a1e22; font: 1rem/1.75 system-ui, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { box-sizing: border-box; max-width: 46rem; margin: 3rem auto; padding: 1.5rem 2rem; background: #fff; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
h2 { margin: 1.5rem 0 .25rem; padding-top: 1rem; border-top: 1px solid #3b4146; font-size: 1.125rem; }
p, ol { margin: 0; overflow-wrap: anywhere; }
ol { padding-left: 1.5em; }
li { padding: .25rem 0; }
@media (max-width: 48rem) { main { margin: 0; padding: 1rem; } }
@media (prefers-color-scheme: dark) { body { background: #14171a; color: #e6e9eb; } main { background: #1e2226; } }
`;

/**
 * 诊断: the one page that is served while the data cannot be worked with. It needs nothing of the application. Places on
 * the disk are told to this machine alone.
 */
export function diagnosisPage({ message, todo }: Trouble, isHere: boolean, nonce: string): string {
  const away = '服务器上的数据暂时不能使用。联系管理员；管理员在服务器上打开本页，可以看到原因和办法。';
  const steps = todo.map((step) => `<li>${escape(step)}</li>`).join('\n');
  const what = isHere
    ? `<p>${escape(message)}</p>\n<h2>怎么办</h2>\n<ol>\n${steps}\n</ol>`
    : `<p>${away}</p>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>数据没有打开 · 年报通</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>数据没有打开</h1>
<p>已保存的内容没有改动。</p>
<h2>原因</h2>
${what}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
