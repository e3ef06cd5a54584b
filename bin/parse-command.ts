import { parseArgs } from 'node:util';
import { outputs, type Output } from '@/lib/publish/outputs';
import { parseCreateAdmin, type CreateAdminCommand } from './parse-create-admin';
import { parseOperate, type OperateCommand } from './parse-operate';

export type Command =
  | OperateCommand
  | { readonly name: 'help' }
  | { readonly name: 'refused'; readonly why: string; readonly showUsage: boolean }
  | { readonly name: 'read'; readonly file: string; readonly json: boolean }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly lastYear?: string;
      readonly settings?: string;
      readonly json: boolean;
    }
  | {
      readonly name: 'render';
      readonly file: string;
      readonly to: Output;
      readonly draft: boolean;
      readonly profile?: string;
      readonly output: string;
    }
  | { readonly name: 'seed-demo'; readonly remove: boolean }
  | { readonly name: 'verify-audit'; readonly data?: string }
  | CreateAdminCommand;

/** Names that are promised and not there yet. */
const RESERVED_COMMANDS = new Set(['sum']);
const RESERVED_OUTPUTS = new Set(['ofd']);

const OPTIONS = {
  read: { json: { type: 'boolean' } },
  check: { json: { type: 'boolean' }, 'last-year': { type: 'string' }, settings: { type: 'string' } },
  render: {
    to: { type: 'string' },
    draft: { type: 'boolean' },
    profile: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  'seed-demo': { remove: { type: 'boolean' } },
  'verify-audit': { data: { type: 'string' } },
} as const;

/** 命令行参数 as a command; whatever cannot be understood is refused with the reason. */
export function parseCommand(args: readonly string[]): Command {
  const [name = '', ...rest] = args;
  if (name === 'help' || args.includes('--help') || args.includes('-h')) return { name: 'help' };
  if (RESERVED_COMMANDS.has(name)) return notYet(name);
  try {
    const operate = parseOperate(name, rest);
    if (operate !== undefined) return typeof operate === 'string' ? refuse(operate) : operate;
    switch (name) {
      case 'create-admin': {
        const asked = parseCreateAdmin(rest);
        return typeof asked === 'string' ? refuse(asked) : asked;
      }
      case '':
        return refuse('没有写明要做什么。');
      case 'read':
        return parseRead(rest);
      case 'check':
        return parseCheck(rest);
      case 'render':
        return parseRender(rest);
      case 'seed-demo':
        return parseSeedDemo(rest);
      case 'verify-audit':
        return parseVerifyAudit(rest);
      default:
        return refuse(`没有 ${name} 这个命令。`);
    }
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    return refuse('有不认识的参数，或者参数后面缺少内容。');
  }
}

function parseRead(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: OPTIONS.read, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse('read 需要一个文件。');
  return { name: 'read', file, json: values.json ?? false };
}

function parseCheck(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: OPTIONS.check, allowPositionals: true });
  if (positionals.length === 0) return refuse('check 至少需要一个文件。');
  const { json = false, 'last-year': lastYear, settings } = values;
  if (lastYear !== undefined && [...positionals, lastYear].filter((file) => file === '-').length > 1) {
    return refuse('标准输入只能读取一份报告。');
  }
  return {
    name: 'check',
    files: positionals,
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(settings === undefined ? {} : { settings }),
    json,
  };
}

function parseRender(args: string[]): Command {
  const { values, positionals } = parseArgs({ args, options: OPTIONS.render, allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse('render 需要一个文件。');
  if (values.to !== undefined && RESERVED_OUTPUTS.has(values.to)) return notYet(`render --to ${values.to}`);
  const to = outputs.find((output) => output === values.to);
  if (!to) return refuse(`用 --to 写明格式：${outputs.join('、')}。`);
  if (values.output === undefined) return refuse('用 -o 写明输出文件。');
  const { draft = false, profile, output } = values;
  return { name: 'render', file, to, draft, ...(profile === undefined ? {} : { profile }), output };
}

function parseSeedDemo(args: string[]): Command {
  const { values } = parseArgs({ args, options: OPTIONS['seed-demo'] });
  return { name: 'seed-demo', remove: values.remove ?? false };
}

function parseVerifyAudit(args: string[]): Command {
  const { values } = parseArgs({ args, options: OPTIONS['verify-audit'] });
  return { name: 'verify-audit', ...(values.data === undefined ? {} : { data: values.data }) };
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function notYet(what: string): Command {
  return { name: 'refused', why: `${what}：尚未提供。`, showUsage: false };
}

function refuse(why: string): Command {
  return { name: 'refused', why, showUsage: true };
}
