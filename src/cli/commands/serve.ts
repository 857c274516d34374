import { AcquisError } from '../../finding/index.ts';
import { databaseOf, openFresh } from '../built.ts';
import { EXIT } from '../failure.ts';
import { flagOption, type Options, portOption, textOption } from '../options.ts';
import type { Session } from '../session.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** `acquis serve`: the pages and the API until Ctrl-C. */
export async function serve(session: Session, options: Options): Promise<number> {
  const address = {
    port: portOption(options, 'port'),
    host: textOption(options, 'host') ?? 'localhost',
    decisions: flagOption(options, 'allowDecisions'),
  };
  if (address.decisions && !LOOPBACK.has(address.host))
    throw new AcquisError(
      'argument-invalid',
      `Decisions are not allowed for everybody who reaches ${address.host}.`,
      {
        advice: 'Leave --host out, so that this machine alone is answered, or --allow-decisions.',
      },
    );
  const store = await openFresh(session);
  try {
    const listening = await session.outside.serve(store, address, databaseOf(session));
    const { paint } = session;
    if (session.options.json)
      session.outside.out.write(`${JSON.stringify({ url: listening.url, port: listening.port })}\n`);
    else
      session.print(
        `${store.corpus().title} is at ${paint.bold(listening.url)}  ${paint.dim('(Ctrl-C stops)')}`,
      );
    await listening.closed;
  } finally {
    store.close();
  }
  return EXIT.fine;
}
