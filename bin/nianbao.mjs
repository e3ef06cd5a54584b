#!/usr/bin/env node
// The command line, 年报通: loads the TypeScript of bin/ and hands over the arguments.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isMissing = error?.code === 'ERR_MODULE_NOT_FOUND';
  console.error(
    isMissing
      ? `程序所需的组件没有装好。在 ${root} 中运行 npm install，再试一次。`
      : `程序出错，没有完成：${error?.message ?? error}`,
  );
  process.exitCode = 2;
}
