import type { AddressInfo } from 'node:net';
import type { ServerType } from '@hono/node-server';
import { AcquisError } from '../finding/index.ts';
import type { Address, Listening } from './outside.ts';

/** Answers one request. */
export type Answer = (request: Request) => Response | Promise<Response>;

/**
 * Listens until SIGINT or SIGTERM. `localhost` is both numbers of this machine, since browsers try either.
 * @throws AcquisError `port-taken` when another program has the port; `argument-invalid` when it may not be used.
 */
export async function listen(answer: Answer, { host, port }: Address): Promise<Listening> {
  const [first, ...others] = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const servers: ServerType[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(stop));
  };
  const taken = await open(servers, answer, first ?? host, port);
  for (const other of others) {
    try {
      await open(servers, answer, other, taken);
    } catch (error) {
      // A machine without IPv6 has no ::1; one whose port is taken there would send browsers to another program.
      if (!(error instanceof AcquisError) || error.code === 'port-taken') {
        await close();
        throw error;
      }
    }
  }
  const closed = new Promise<void>((settle) => {
    let left = servers.length;
    for (const server of servers) {
      server.once('close', () => {
        left -= 1;
        if (left === 0) settle();
      });
    }
  });
  const onSignal = (): void => void close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, onSignal);
  void closed.then(() => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal);
  });
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${taken}`, port: taken, close, closed };
}

/** Resolves with the port once the server listens. */
async function open(servers: ServerType[], answer: Answer, host: string, port: number): Promise<number> {
  const { createAdaptorServer } = await import('@hono/node-server');
  const server = createAdaptorServer({ fetch: answer });
  return new Promise((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, host, port)));
    server.listen({ host, port }, () => {
      servers.push(server);
      const address = server.address() as AddressInfo;
      settle(address.port);
    });
  });
}

function stop(server: ServerType): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle());
    // Browsers keep connections open for the next page; nobody will ask for one.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): AcquisError {
  if (error.code === 'EADDRINUSE') {
    return new AcquisError('port-taken', `Port ${port} of ${host} is taken by another program.`, {
      advice: `Choose another one, for example "acquis serve --port ${port + 1}" or "npm start -- --port ${port + 1}".`,
      cause: error,
    });
  }
  const advice =
    error.code === 'EACCES'
      ? 'Ports below 1024 are for the administrator; choose a higher one with --port.'
      : 'Name this machine with --host (localhost, 0.0.0.0 for all its addresses) and a port with --port.';
  return new AcquisError(
    'argument-invalid',
    `The server cannot listen on ${host}, port ${port} (${error.message}).`,
    {
      advice,
      cause: error,
    },
  );
}
