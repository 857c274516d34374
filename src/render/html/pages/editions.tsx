/** Which editions are there, and what does each hold? */
import type { Book } from '../book.ts';
import { page, type Reading, readingOf } from '../frame.tsx';
import { CHECKS } from '../words/checks.ts';
import { count, NOUNS } from '../words/nouns.ts';

export function editionsPage(reading: Reading, books: readonly Book[]): string {
  const newestFirst = [...books].reverse();
  const ui = reading.links.ui.language;
  const say = CHECKS[ui];
  return page(
    {
      reading,
      title: say.editions,
      door: 'editions',
      trail: [{ text: NOUNS[ui].home, href: reading.links.apart('/') }, { text: say.editions }],
      main: 'editions',
    },
    <>
      <h1>{say.editions}</h1>
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
                  ui,
                  edition.provisions.filter((p) => p.kind !== 'omission' && p.kind !== 'chapeau').length,
                  'paragraph',
                )}
                , {count(ui, edition.sections.length, 'meeting')},{' '}
                <a href={links.to('/index')}>{count(ui, edition.topics.length, 'topic')}</a>,{' '}
                <a href={links.apart(`/findings/${encodeURIComponent(edition.id)}`)}>
                  {count(ui, edition.findings.length, 'finding')}
                </a>
              </p>
              {earlier && (
                <p>
                  <a
                    class="action"
                    href={links.apart(
                      `/editions/${encodeURIComponent(earlier.edition.id)}...${encodeURIComponent(edition.id)}`,
                    )}
                  >
                    {say.changedSince(earlier.edition.id)}
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
