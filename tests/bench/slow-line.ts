/**
 * A slow line before a server: for what the browser's own slow network does not reach, such as the requests of a
 * worker.
 */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { slowPhone } from './slow-phone.ts';

export interface SlowLine {
  readonly origin: string;
  /** Bytes that came to the browser since this was asked last. */
  readonly taken: () => number;
  readonly close: () => void;
}

/** All connections share the line, as they do on a phone. */
export async function slowLine(port: number): Promise<SlowLine> {
  const half = slowPhone.latency / 2;
  let free = 0;
  let bytes = 0;
  const join = (client: Socket) => {
    const server = connect(port, '127.0.0.1');
    for (const end of [client, server]) end.on('error', () => end.destroy());
    client.on('data', (part: Buffer) => setTimeout(() => server.write(part), half));
    client.on('close', () => server.destroy());
    server.on('data', (part: Buffer) => {
      const now = performance.now();
      free = Math.max(free, now) + (part.length / slowPhone.bytesPerSecond) * 1000;
      bytes += part.length;
      setTimeout(() => client.write(part), free - now + half);
    });
  };
  const line = createServer(join);
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  return {
    origin: `http://127.0.0.1:${String((line.address() as AddressInfo).port)}`,
    taken: () => {
      const all = bytes;
      bytes = 0;
      return all;
    },
    close: () => line.close(),
  };
}
