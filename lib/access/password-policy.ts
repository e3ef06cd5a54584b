import { weakWords } from './weak-words';

/** 口令规则, as 等保 assessors ask for them (docs/decisions/018). */
export const passwordRules = {
  shortest: 10,
  longest: 128,
  classes: 3,
  /** Earlier ones that may not come back. */
  history: 5,
  ageDays: 90,
} as const;

/** The same in one sentence, for whoever chooses a password. */
export const passwordHint = `至少 ${passwordRules.shortest} 个字符，含大写字母、小写字母、数字、符号中的三种，不含登录名、姓名和机关名称。`;

/** Signs that stand for letters. */
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const LEAST_DIFFERENT = 5;
const SHORTEST_NAME = 3;
const SHORTEST_AGENCY = 2;

interface Owner {
  readonly login: string;
  /** Name of the person and of the agencies. */
  readonly names: readonly string[];
}

/** What is wrong with a password, in Chinese; nothing where it may be used. */
export function passwordProblem(password: string, { login, names }: Owner): string | undefined {
  const { shortest, longest, classes } = passwordRules;
  const length = [...password].length;
  if (length < shortest) return `口令至少 ${shortest} 个字符，现在 ${length} 个。`;
  if (length > longest) return `口令最多 ${longest} 个字符。`;
  if (classesIn(password) < classes) return '口令要含大写字母、小写字母、数字、符号中的三种。';
  if (new Set(password.toLowerCase()).size < LEAST_DIFFERENT) return '口令重复的字符太多，换一个。';
  const lower = password.toLowerCase();
  if (login.length >= SHORTEST_NAME && lower.includes(login.toLowerCase())) return '口令不能包含登录名。';
  if (names.some((name) => name.length >= SHORTEST_AGENCY && lower.includes(name.toLowerCase())))
    return '口令不能包含姓名或机关名称。';
  if (isWeak(lower)) return '口令太常见，容易被猜到，换一个。';
  return undefined;
}

function classesIn(password: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
}

/** Whether nothing but a weak word is left without digits and signs, be they decoration or lookalikes. */
function isWeak(lower: string): boolean {
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const readAs = (text: string) => [...text].map((sign) => lookalikes[sign] ?? sign).join('');
  const readings = [lower, core, readAs(lower), readAs(core)];
  const words = weakWords();
  return readings.some((text) => words.has(text.replace(/[^a-z]/g, '')));
}
