import { createServer } from 'node:net';

/**
 * A port of this machine that nobody listens on, chosen by the system. At a fixed one another program may answer, such
 * as the content server of another project, and what is saved here would then be written there.
 */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('The system gave no free port.'));
      });
    });
  });
}
