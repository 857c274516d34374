/** Which editions are there, and what does each hold? */
import type { Book } from '../book.ts';
import { page, type Reading, readingOf } from '../frame.tsx';
import { count } from './home.tsx';

export function editionsPage(reading: Reading, books: readonly Book[]): string {
  const newestFirst = [...books].reverse();
  return page(
    {
      reading,
      title: 'Editions',
      door: 'editions',
      trail: [{ text: 'Home', href: '/' }, { text: 'Editions' }],
      main: 'editions',
    },
    <>
      <h1>Editions</h1>
      <ul class="edition-cards">
        {newestFirst.map((book, n) => {
          const { edition } = book;
          const { links } = readingOf(reading.site, edition, reading.links.ui);
          const earlier = newestFirst[n + 1];
          return (
            <li>
              <h2>
                <a href={links.to('/compendium')}>{edition.id}</a>
              </h2>
              <p class="dim">{edition.title}</p>
              <p>
                {count(
                  edition.provisions.filter((p) => p.kind !== 'omission' && p.kind !== 'chapeau').length,
                  'paragraph',
                )}
                , {count(edition.sections.length, 'meeting or session', 'meetings and sessions')},{' '}
                <a href={links.to('/index')}>{count(edition.topics.length, 'topic')}</a>,{' '}
                <a href={`/findings/${encodeURIComponent(edition.id)}`}>
                  {count(edition.findings.length, 'finding')}
                </a>
              </p>
              {earlier && (
                <p>
                  <a
                    class="action"
                    href={`/editions/${encodeURIComponent(earlier.edition.id)}...${encodeURIComponent(edition.id)}`}
                  >
                    What changed since {earlier.edition.id}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>,
  );
}
