/** Knowledge records: `/records?type=activity&country=MLT`, `/records/activity-ed3028ebc086`, `/records/overview`. */
import type { Context, Hono } from 'hono';
import {
  ONE_RECORD,
  overviewPage,
  RECORDS,
  recordAddress,
  recordPage,
  recordsPage,
} from '../../render/html/index.ts';
import { nearMatches } from '../../text/index.ts';
import { latestReading, notFound } from '../context.ts';
import { interfaceOf } from '../interface.ts';
import type { Library } from '../library.ts';
import { overviewView } from '../portal/overview-view.ts';
import { askedOf, recordListView } from '../portal/record-list.ts';
import { recordView } from '../portal/record-view.ts';
import type { Shelf } from '../portal/shelf.ts';
import { recordFeed } from './record-feed.ts';
import { recordFile, recordFiles } from './record-files.ts';

/** @param decisions whether suggested links may be decided on */
export function recordRoutes(app: Hono, library: Library, decisions: boolean): void {
  const { shelf } = library;
  if (!shelf) return;
  app.get('/records', (c) => {
    const asked = askedOf(new URL(c.req.url).searchParams);
    const view = recordListView(latestReading(library, c), shelf, asked);
    return c.html(recordsPage(latestReading(library, c), view), view.fault === null ? 200 : 404);
  });
  recordFiles(app, shelf);
  // A feed says at which host it stands, which files do not know.
  if (!library.site.files) recordFeed(app, library, shelf);
  app.get('/records/overview', async (c) => {
    const reading = latestReading(library, c);
    return c.html(overviewPage(reading, await overviewView(reading, shelf)));
  });
  app.get('/records/:id', async (c) => {
    const name = c.req.param('id');
    const file = await recordFile(c, shelf, name);
    return file ?? readRecord(library, shelf, c, name, decisions);
  });
}

function readRecord(
  library: Library,
  shelf: Shelf,
  c: Context,
  id: string,
  decisions: boolean,
): Response | Promise<Response> {
  const record = shelf.record(id);
  const reading = latestReading(library, c);
  if (!record) {
    const say = RECORDS[interfaceOf(c).language];
    return notFound(library, c, {
      title: ONE_RECORD[interfaceOf(c).language].unknown,
      reason: ONE_RECORD[interfaceOf(c).language].unknownWhy(id),
      near: [
        ...nearRecords(shelf, id).map((one) => ({
          href: reading.links.apart(recordAddress(one)),
          text: one.title,
        })),
        { href: reading.links.apart('/records'), text: say.records },
      ],
    });
  }
  const address = recordAddress(record);
  if (record.type === 'article') return c.redirect(reading.links.apart(address), 301);
  return c.html(
    recordPage(reading, recordView(reading, shelf, record, decisions ? `/api${address}/decisions` : null)),
  );
}

/** Ids are made of digits nobody types: what is near is one that was cut or mistyped in a place or two. */
function nearRecords({ portal }: Shelf, id: string) {
  const { records } = portal.records.records({ limit: 2000 });
  const near = new Set(
    nearMatches(
      id,
      records.map((record) => record.id),
    ),
  );
  return records.filter((record) => near.has(record.id)).slice(0, 3);
}
