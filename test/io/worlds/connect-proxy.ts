import { createServer } from 'node:http';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

interface Proxy {
  readonly url: string;
  /** What it was asked to connect to: `api.example:80`. */
  readonly asked: readonly string[];
  /** What it was shown to be let through. */
  readonly credentials: readonly (string | undefined)[];
}

/** A real proxy: whatever host it is asked for, it leads to the one server. */
export async function connectProxy(server: string): Promise<Proxy> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const proxy = createServer().on('connect', ({ url, headers }, socket) => {
    asked.push(String(url));
    credentials.push(headers['proxy-authorization']);
    const through = connect(Number(new URL(server).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    const end = (): void => void (through.destroy(), socket.destroy());
    for (const side of [through, socket]) side.on('error', end).on('close', end);
  });
  await new Promise<void>((listening) => void proxy.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void proxy.close());
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('a proxy without a port');
  return { url: `http://user:pass@127.0.0.1:${address.port}`, asked, credentials };
}
