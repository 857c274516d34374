/** A server that listens where it was told, says so when it cannot, and stops when asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/cli/index.ts';
import { AcquisError } from '../../src/finding/index.ts';
import { world } from './world.ts';

const hello = (): Response => new Response('the compendium');

describe('the server', () => {
  it('answers on both numbers of localhost', async () => {
    const server = await listen(hello, { host: 'localhost', port: 0 });
    expect(server.url).toBe(`http://localhost:${server.port}`);
    expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('the compendium');
    expect(await (await fetch(server.url)).text()).toBe('the compendium');
    await server.close();
    await server.closed;
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  });

  it('says that a port is taken, and which one to try', async () => {
    const other = createServer();
    await new Promise<void>((settle) => {
      other.listen(0, '127.0.0.1', settle);
    });
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const error = await listen(hello, { host: 'localhost', port }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(AcquisError);
    expect(error).toMatchObject({ code: 'port-taken' });
    expect(String(error)).toContain(`Port ${port} of 127.0.0.1 is taken`);
    expect(error instanceof AcquisError ? error.advice : '').toContain(`npm start -- --port ${port + 1}`);
  });

  it('says that an address is not of this machine', async () => {
    const error = await listen(hello, { host: '192.0.2.1', port: 0 }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'argument-invalid' });
  });

  it('stops on SIGTERM', async () => {
    const before = process.listenerCount('SIGTERM');
    const server = await listen(hello, { host: '127.0.0.1', port: 0 });
    process.emit('SIGTERM', 'SIGTERM');
    await server.closed;
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});

describe('acquis serve', () => {
  it('hands the store over, says where it is, and waits until it is stopped', async () => {
    const asked: unknown[] = [];
    const { acquis } = world({
      serve: async (store, address) => {
        asked.push(store.edition('2024')?.provisions.length, address);
        return { url: 'http://localhost:9000', port: 9000, close: async () => {}, closed: Promise.resolve() };
      },
    });
    const { status, out } = await acquis('serve', '--port', '9000');
    expect(status).toBe(0);
    expect(asked).toEqual([2, { host: 'localhost', port: 9000, decisions: false }]);
    expect(out).toContain('One meeting is at http://localhost:9000');
  });
});
