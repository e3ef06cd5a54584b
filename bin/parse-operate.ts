import { parseArgs } from 'node:util';

/** 运行维护: commands for who keeps the server. */
export type OperateCommand =
  | { readonly name: 'backup'; readonly output?: string }
  | { readonly name: 'restore'; readonly file: string }
  | { readonly name: 'verify'; readonly file?: string }
  | { readonly name: 'doctor' };

const NAMES = ['backup', 'restore', 'verify', 'doctor'];

/** The command, why its arguments do not do, or nothing where it is none of these. */
export function parseOperate(name: string, args: string[]): OperateCommand | string | undefined {
  if (!NAMES.includes(name)) return undefined;
  const options = name === 'backup' ? { output: { type: 'string', short: 'o' } as const } : {};
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file, ...more] = positionals;
  const output: unknown = Reflect.get(values, 'output');
  switch (name) {
    case 'restore':
      if (file === undefined || more.length > 0) return 'restore 需要一个备份文件。';
      return { name, file };
    case 'verify':
      if (more.length > 0) return 'verify 一次核对一个备份文件。';
      return { name, ...(file === undefined ? {} : { file }) };
    default:
      if (file !== undefined) return `${name} 后面不写文件。`;
      return name === 'doctor'
        ? { name }
        : { name: 'backup', ...(typeof output === 'string' ? { output } : {}) };
  }
}
