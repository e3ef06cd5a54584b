import { createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/** Whether a server could listen on this loopback port now. */
export function isPortFree(port) {
  return listen(port).then(
    () => true,
    () => false,
  );
}

/**
 * A loopback port nobody uses at the moment.
 * @returns {Promise<number>}
 */
export function freePort() {
  return listen(0);
}

/** @returns {Promise<number>} */
function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
