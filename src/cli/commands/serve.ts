import { databaseOf, openFresh } from '../built.ts';
import { EXIT } from '../failure.ts';
import { type Options, portOption, textOption } from '../options.ts';
import type { Session } from '../session.ts';

/** `acquis serve`: the pages and the API until Ctrl-C. */
export async function serve(session: Session, options: Options): Promise<number> {
  const address = { port: portOption(options, 'port'), host: textOption(options, 'host') ?? 'localhost' };
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
