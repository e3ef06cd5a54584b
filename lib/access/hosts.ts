const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * 主机名: whether a request names this machine. A page of another site may point its own name at 127.0.0.1
 * (DNS rebinding); its Host header then gives it away. `allowed` adds names, parted by commas.
 */
export function isOwnHost(host: string | null, allowed = ''): boolean {
  if (host === null) return false;
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const names = allowed.split(',').map((entry) => entry.trim().toLowerCase());
  return LOOPBACK.includes(name) || (name !== '' && names.includes(name));
}

/**
 * 来源: whether a request was sent by a page of this server; a missing or `null` Origin was not. Where an address is
 * set, a request to it comes from that address and no other scheme or port.
 */
export function isOwnOrigin(origin: string | null, host: string | null, base?: URL): boolean {
  if (origin === null || host === null) return false;
  if (base && base.host === host.toLowerCase()) return origin === base.origin;
  return origin === `http://${host}` || origin === `https://${host}`;
}
