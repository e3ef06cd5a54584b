type Environment = Readonly<Record<string, string | undefined>>;

/** 访问地址 of this installation, where one is set: `NIANBAO_BASE=https://nianbao.example.gov.cn`. */
export function baseAddress(env: Environment = process.env): URL | undefined {
  const text = env['NIANBAO_BASE'] ?? '';
  if (text === '') return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`NIANBAO_BASE: ${text}`);
  return url;
}

/** Names, parted by commas, that requests may come by besides those of this machine. */
export function allowedHosts(env: Environment = process.env): string {
  return [env['NIANBAO_HOSTS'] ?? '', baseAddress(env)?.hostname ?? ''].join(',');
}
