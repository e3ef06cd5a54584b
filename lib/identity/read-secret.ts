import { readFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/** A secret from the variable, or from the file that `…_FILE` names; nothing where that file cannot be read. */
export function readSecret(env: Environment, name: string): string | undefined {
  const file = env[`${name}_FILE`] ?? '';
  if (file === '') return env[name] ?? '';
  try {
    return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
