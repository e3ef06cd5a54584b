import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./app.mjs', import.meta.url));

describe('npm run app', () => {
  it('says that the port is taken and names the way out', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const { status, stderr } = start('--port', String(port));
    taken.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`端口 ${port} 已被占用`);
    expect(stderr).toContain(`npm run app -- --port ${port + 1}`);
  });

  it.each(['0', '65536', 'abc', '80.5', '-1'])('refuses the port %s', (port) => {
    const { status, stderr } = start(`--port=${port}`);
    expect(status).toBe(1);
    expect(stderr).toContain(`现为“${port}”`);
  });

  it.each(['0.0.0.0', '::', '10.0.0.8', 'intranet.test'])('does not serve on %s without accounts', (host) => {
    const { status, stderr } = start('--host', host);
    expect(status).toBe(1);
    expect(stderr).toContain(`没有启用账号，不能在 ${host} 上提供服务`);
    expect(stderr).toContain('--accounts');
  });

  it('shows its use for an unknown option', () => {
    const { status, stderr } = start('--speed', '3');
    expect(status).toBe(1);
    expect(stderr).toBe('用法：npm run app [-- --port 端口] [--accounts [--host 地址]]\n');
  });
});

function start(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', timeout: 30_000 });
}
