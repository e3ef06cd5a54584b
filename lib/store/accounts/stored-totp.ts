/** 动态口令 as it is stored: the secret, and the last step whose code was used. */
interface StoredTotp {
  readonly secret: string;
  readonly used: number;
}

export function readTotp(text: string): StoredTotp {
  const [secret = '', used = '0'] = text.split('/');
  return { secret, used: Number(used) };
}

export function storeTotp({ secret, used }: StoredTotp): string {
  return `${secret}/${used}`;
}
