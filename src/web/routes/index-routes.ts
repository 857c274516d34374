/** The thematic index and its topics: `/index`, `/index?as=table`, `/index/children-protection`. */
import type { Hono } from 'hono';
import {
  familiesOf,
  findTopic,
  indexPage,
  indexTablePage,
  topicFilterFrom,
  topicPage,
} from '../../render/html/index.ts';
import { nearMatches } from '../../text/index.ts';
import { lostWords, notFound, withEdition } from '../context.ts';
import type { Library } from '../library.ts';
import { besideTopics } from '../portal/beside-view.ts';

export function indexRoutes(app: Hono, library: Library): void {
  app.get(
    '/index',
    withEdition(library, (c, { book, reading }) =>
      c.html(c.req.query('as') === 'table' ? indexTablePage(reading, book) : indexPage(reading, book)),
    ),
  );
  app.get(
    '/index/:topic',
    withEdition(library, (c, { book, reading }) => {
      const id = c.req.param('topic') ?? '';
      const view = findTopic(book, id);
      const inEdition = (edition: string): boolean => {
        const other = library.book(edition);
        return other !== undefined && findTopic(other, id) !== undefined;
      };
      if (view)
        return c.html(
          topicPage(
            reading,
            book,
            view,
            (e) => inEdition(e.id),
            topicFilterFrom((name) => c.req.query(name)),
            library.shelf ? besideTopics(reading, library.shelf, view.topics) : null,
          ),
        );
      const others = library.books.filter((b) => inEdition(b.edition.id));
      const doors = [
        ...familiesOf(book).map(({ id: key, label }) => ({ id: key, label })),
        ...book.edition.topics,
      ];
      const labels = new Map(doors.map((d) => [d.label, d]));
      const alike = nearMatches(id.replaceAll('-', ' '), [...labels.keys()]).flatMap(
        (label) => labels.get(label) ?? [],
      );
      return notFound(library, c, {
        title: lostWords(c).noTopic,
        reason:
          others.length > 0 ? lostWords(c).topicElsewhere(book.edition.id) : lostWords(c).topicNowhere(id),
        near: [
          ...others.map((b) => ({
            href: library.reading(b, reading.links.ui).links.topic(id),
            text: lostWords(c).refInEdition(findTopic(b, id)?.label ?? id, b.edition.id),
          })),
          ...alike.map((d) => ({ href: reading.links.topic(d.id), text: d.label })),
        ],
      });
    }),
  );
}
