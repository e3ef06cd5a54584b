import { readFile } from 'node:fs/promises';
import {
  defaultProfile,
  pageNumberPlaces,
  subheadingPlaces,
  tableFontSizes,
  TITLE_TEXT_LENGTH,
  titleBreaks,
  type LayoutProfile,
} from '@/lib/document/profile';
import { fileProblem } from './file-problem';

type ReadProfile =
  { readonly ok: true; readonly profile: LayoutProfile } | { readonly ok: false; readonly why: string };

/** What stands for each name of a 版式文件. */
const allowed: Readonly<Record<keyof LayoutProfile, string>> = {
  subheadings: oneOf(subheadingPlaces),
  signature: 'true 或 false',
  title: oneOf(titleBreaks),
  titleText: `不超过${TITLE_TEXT_LENGTH}字的文字`,
  tableFontSize: tableFontSizes.join('、'),
  pageNumbers: oneOf(pageNumberPlaces),
};

/** Reads a 版式文件: JSON with any of the names of a profile; what it does not name is as usual. */
export async function readProfile(file: string | undefined): Promise<ReadProfile> {
  if (file === undefined) return { ok: true, profile: defaultProfile };
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refuse(fileProblem(error, '读取'));
  }
  return parseProfile(text);
}

async function parseProfile(text: string): Promise<ReadProfile> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('版式文件不是完整的 JSON 文件。');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('版式文件应是一个 JSON 对象，如 {"tableFontSize": 12}。');
  }
  const unknown = Object.keys(value).find((name) => !isName(name));
  if (unknown !== undefined) {
    return refuse(`版式文件中的 ${unknown} 不认识，可以写的有：${Object.keys(allowed).join('、')}。`);
  }
  // The store takes a third of a second to load, and most commands have no need of it.
  const { layoutProfileSchema } = await import('@/lib/store/layout-profile');
  const parsed = layoutProfileSchema.safeParse(value);
  if (parsed.success) return { ok: true, profile: parsed.data };
  const wrong = String(parsed.error.issues[0]?.path[0]);
  return refuse(`版式文件中 ${wrong} 的内容不对，应为：${isName(wrong) ? allowed[wrong] : ''}。`);
}

function isName(name: string): name is keyof LayoutProfile {
  return Object.hasOwn(allowed, name);
}

function oneOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join('、');
}

function refuse(why: string): ReadProfile {
  return { ok: false, why };
}
