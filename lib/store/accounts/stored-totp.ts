import { totpStep } from '@/lib/access/totp';

/** 动态口令 as it is stored: the secret, and the last step whose code was used. */
interface StoredTotp {
  readonly secret: string;
  readonly used: number;
}

function readTotp(text: string): StoredTotp {
  const [secret = '', used = '0'] = text.split('/');
  return { secret, used: Number(used) };
}

export function storeTotp({ secret, used }: StoredTotp): string {
  return `${secret}/${used}`;
}

/** What is stored once a code was used; nothing where it is wrong or was used before. */
export function nextTotp(stored: string, code: string, now: Date): string | undefined {
  const { secret, used } = readTotp(stored);
  const step = totpStep(secret, code, now);
  return step === undefined || step <= used ? undefined : storeTotp({ secret, used: step });
}
