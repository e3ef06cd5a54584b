import { readFile } from 'node:fs/promises';
import { fileProblem } from './file-problem';

/** What a file of options may hold. */
export interface OptionsFile {
  /** 版式文件 */
  readonly name: string;
  /** What stands for each option, in words. */
  readonly allowed: Readonly<Record<string, string>>;
  readonly example: string;
}

export type ReadOptions<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Reads a JSON object that holds none but known options; their values are for the caller to judge. */
export async function readOptionsFile(file: string, { name, allowed, example }: OptionsFile) {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refuse(fileProblem(error, '读取'));
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(`${name}不是完整的 JSON 文件。`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(`${name}应是一个 JSON 对象，如 ${example}。`);
  }
  const unknown = Object.keys(value).find((option) => !Object.hasOwn(allowed, option));
  if (unknown !== undefined) {
    return refuse(`${name}中的 ${unknown} 不认识，可以写的有：${Object.keys(allowed).join('、')}。`);
  }
  return { ok: true, value } as const;
}

/** Says which option is wrong, which of its entries, and what it should be. */
export function refuseOption({ name, allowed }: OptionsFile, path: readonly PropertyKey[]) {
  const [option = '', entry] = path.map((step) => (typeof step === 'number' ? `第 ${step + 1} 项` : step));
  const place = typeof path[1] === 'number' ? `${String(option)} ${String(entry)}` : String(option);
  return refuse(`${name}中 ${place} 的内容不对，应为：${allowed[String(option)] ?? ''}。`);
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join('、');
}

function refuse(why: string) {
  return { ok: false, why } as const;
}
