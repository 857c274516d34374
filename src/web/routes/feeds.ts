/** What is new, for readers of feeds: `/feeds/topics/children-protection.atom`, `/feeds/bodies/wg7.json`. */
import type { Hono } from 'hono';
import { bodyNews, type News, sitemaps, toAtom, toJsonFeed, topicNews } from '../../render/feed/index.ts';
import { addressOf, familiesOf } from '../../render/html/index.ts';
import { viewFrom } from '../../render/index.ts';
import { notFound } from '../context.ts';
import type { Library } from '../library.ts';
import { recordPaths } from '../portal/record-paths.ts';

export function feedRoutes(app: Hono, library: Library): void {
  const placed = (origin: string) => ({
    ...viewFrom(library.store, library.latest.edition),
    base: `${origin}/`,
  });
  app.get('/feeds/:kind/:name', async (c) => {
    const { origin } = new URL(c.req.url);
    const asked = /^(.+)\.(atom|json)$/u.exec(c.req.param('name'));
    const [, id = '', ending] = asked ?? [];
    const view = placed(origin);
    const news: News | undefined =
      c.req.param('kind') === 'topics'
        ? topicNews(view, id)
        : bodyNews(view).find((n) => n.path === `feeds/bodies/${encodeURIComponent(id)}`);
    if (!news || !['topics', 'bodies'].includes(c.req.param('kind')))
      return notFound(library, c, {
        title: 'No such feed',
        reason: 'There is one feed for each topic of the index and each body.',
      });
    return ending === 'atom'
      ? c.body(await toAtom(news, view.base), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
      : c.body(toJsonFeed(news, view.base), 200, { 'Content-Type': 'application/feed+json; charset=utf-8' });
  });
  app.get('/:name{sitemap(?:-[0-9]+)?\\.xml}', (c) => {
    const files = sitemaps(`${new URL(c.req.url).origin}/`, pagesOf(library));
    const file = files.find((f) => f.path === c.req.param('name'));
    return file
      ? c.body(file.text, 200, { 'Content-Type': 'application/xml; charset=utf-8' })
      : notFound(library, c, { title: 'No such sitemap', reason: `There are ${files.length}.` });
  });
}

/** Pages of the latest edition, whose addresses carry no query. */
function pagesOf({ latest, shelf }: Library): string[] {
  const { sections, provisions } = latest.edition;
  return [
    '',
    'compendium',
    'index',
    'findings',
    'editions',
    ...sections.map((s) => addressOf(`${s.part}.${s.numeral}`).slice(1)),
    ...provisions.map((p) => addressOf(p.ref).slice(1)),
    ...familiesOf(latest).map((f) => `index/${encodeURIComponent(f.id)}`),
    ...latest.edition.topics.map((t) => `index/${encodeURIComponent(t.id)}`),
    ...(shelf ? recordPaths(shelf) : []),
  ];
}
