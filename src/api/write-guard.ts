/**
 * May this request change anything? Only where the server was started to allow it, which it is for this machine alone; only
 * when it was asked by a name of this machine, so that no other name can be pointed at it; and only from a page of the
 * server itself, or from a program that is no browser. A reading request never changes anything.
 */
import { AcquisError } from '../finding/index.ts';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/** @throws AcquisError `writing-refused` */
export function guardWriting(request: Request, allowed: boolean): void {
  if (!allowed)
    throw refused(
      'This server only reads.',
      'Start it with "acquis serve --allow-decisions" on your own machine, or decide with "acquis records accept".',
    );
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!LOOPBACK.test(host)) throw refused(`It was asked by the name ${host}.`, 'Ask localhost.');
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const own =
    origin === null ? site === null || site === 'same-origin' || site === 'none' : isOwn(origin, host);
  if (!own) throw refused('The request comes from another site.', 'Decide on a page of this server.');
}

const isOwn = (origin: string, host: string): boolean =>
  origin === `http://${host}` || origin === `https://${host}`;

const refused = (why: string, advice: string): AcquisError =>
  new AcquisError('writing-refused', `Nothing was changed. ${why}`, { advice });
