/** A list of what is new as Atom (RFC 4287), by the library `feed`, and as JSON Feed 1.1, which is plain data. */
import { xmlText } from '../xml-text.ts';
import type { News } from './news.ts';

/** @param base address of the site, ending in a slash */
export async function toAtom(news: News, base: string): Promise<string> {
  const { Feed } = await import('feed');
  const address = addressOf(news, 'atom', base);
  const feed = new Feed({
    id: address,
    title: xmlText(news.title),
    link: new URL(news.page, base).href,
    feedLinks: { atom: address },
    language: news.language,
    updated: moment(lastOf(news)),
    author: { name: 'Acquis' },
    generator: 'Acquis',
  });
  for (const { id, title, text, url, date } of news.items)
    feed.addItem({ id, title: html(title), content: html(text), link: url, date: moment(date) });
  return `${feed.atom1()}\n`;
}

export function toJsonFeed(news: News, base: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: news.title,
    home_page_url: new URL(news.page, base).href,
    feed_url: addressOf(news, 'json', base),
    language: news.language,
    items: news.items.map(({ id, title, text, url, date }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: moment(date).toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

const addressOf = ({ path, query }: News, ending: string, base: string): string =>
  new URL(`${path}.${ending}${query === undefined || query === '' ? '' : `?${query}`}`, base).href;

/** A feed without entries is as old as time in Unix: it must have a date, and today is not to be asked. */
const lastOf = (news: News): string => news.items[0]?.date ?? '1970-01-01';

const moment = (date: string): Date => new Date(`${date}T00:00:00Z`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The library says of titles and contents that they are HTML. */
const html = (text: string): string => xmlText(text).replace(/[&<>]/gu, (c) => ENTITIES[c] ?? c);
