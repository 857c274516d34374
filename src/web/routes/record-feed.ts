/** New records of a selection, for readers of feeds: `/feeds/records.atom?type=activity&country=MLT`. */
import type { Context, Hono } from 'hono';
import { AcquisError } from '../../finding/index.ts';
import type { News } from '../../render/feed/index.ts';
import { recordAddress, recordFacts, recordsAddress, wordsAbout } from '../../render/html/index.ts';
import { latestReading } from '../context.ts';
import type { Library } from '../library.ts';
import { askedOf, filterOf, parametersOf, recordListView } from '../portal/record-list.ts';
import type { Shelf } from '../portal/shelf.ts';

/** Readers poll feeds: what is older is in the list. */
const MOST = 50;

export function recordFeed(app: Hono, library: Library, shelf: Shelf): void {
  app.get('/feeds/:file{records\\.(?:atom|json)}', async (c): Promise<Response> => {
    const { origin } = new URL(c.req.url);
    const { toAtom, toJsonFeed } = await import('../../render/feed/index.ts');
    try {
      const news = newsOf(library, shelf, c, `${origin}/`);
      return c.req.param('file').endsWith('.atom')
        ? c.body(await toAtom(news, `${origin}/`), 200, {
            'Content-Type': 'application/atom+xml; charset=utf-8',
          })
        : c.body(toJsonFeed(news, `${origin}/`), 200, {
            'Content-Type': 'application/feed+json; charset=utf-8',
          });
    } catch (error) {
      if (!(error instanceof AcquisError)) throw error;
      return c.text([error.message, error.advice].filter(Boolean).join('\n'), 400);
    }
  });
}

/** @throws AcquisError `argument-invalid` for a filter that there is not */
function newsOf(library: Library, shelf: Shelf, c: Context, base: string): News {
  const asked = { ...askedOf(new URL(c.req.url).searchParams), page: 1, sort: 'title' as const };
  const { records } = shelf.portal.records.records({ ...filterOf(asked), sort: 'added', limit: MOST });
  const reading = latestReading(library, c);
  const { type, narrowed, words } = recordListView(reading, shelf, asked);
  const [, query = ''] = recordsAddress(parametersOf(asked)).split('?');
  const named = [...(type === null ? [] : [type]), ...narrowed, ...(words === '' ? [] : [`"${words}"`])];
  return {
    path: 'feeds/records',
    query,
    title: `${['New records', ...named].join(', ')} (${library.site.title})`,
    page: `records${query === '' ? '' : `?${query}`}`,
    language: 'en',
    items: records.flatMap(({ id }) => {
      const record = shelf.record(id);
      const added = shelf.portal.records.recordHistory(id).find(({ before }) => before === null);
      if (!record || !added) return [];
      return [
        {
          id: `urn:acquis:record:${record.id}`,
          title: record.title,
          text: [recordFacts(record, 'en').join(' · '), wordsAbout(record)].filter(Boolean).join('\n'),
          url: new URL(recordAddress(record), base).href,
          date: added.at.slice(0, 10),
        },
      ];
    }),
  };
}
