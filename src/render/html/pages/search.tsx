/** Which adopted paragraphs speak of a matter? One box; the whole question in the address; no dead end. */
import type { LanguageCode } from '../../../language/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { page, type Reading } from '../frame.tsx';
import { Answer, type SearchView } from '../parts/search-answer.tsx';
import type { TakeHit } from '../parts/search-hit.tsx';
import { Take, takenOf } from '../parts/take.tsx';
import { FRAME } from '../words/frame.ts';
import { SEARCH } from '../words/search.ts';

interface Found {
  readonly book: Book;
  readonly links: Links;
}

/**
 * @param view undefined when nothing was asked yet
 * @param found the edition whose provisions are among the results, which may be another than the one being read
 */
export function searchPage(reading: Reading, view: SearchView | undefined, found?: Found): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = SEARCH[ui];
  const query = view?.query ?? '';
  return page(
    {
      reading,
      title: query === '' ? say.title : `${say.title}: ${query}`,
      door: 'none',
      trail: [{ text: FRAME[ui].home, href: links.to('/') }, { text: say.title }],
      main: 'search',
      focusBox: true,
    },
    <>
      <h1 class="hidden">{say.title}</h1>
      <SearchForm reading={reading} query={query} kept={view?.kept ?? []} />
      {view !== undefined && <Answer view={view} reading={reading} take={takeWith(reading, found)} />}
      {view === undefined && reading.site.files && <SearchPlace reading={reading} />}
      {view === undefined && <Help ui={ui} {...(reading.site.files ? {} : { to: links.to })} />}
    </>,
  );
}

/** Provisions of the edition can be compared too; of other documents the words are copied with their citation. */
function takeWith({ links }: Reading, found: Found | undefined): TakeHit {
  return (hit) => {
    const provision = found?.book.provisions.get(hit.ref);
    const taken =
      found && provision
        ? takenOf(found.book, provision, found.links)
        : { ref: hit.ref, citation: hit.citation || hit.ref, href: hit.href, compare: null };
    return <Take taken={taken} ui={links.ui.language} />;
  };
}

function SearchForm({
  reading: { links, site },
  query,
  kept,
}: {
  reading: Reading;
  query: string;
  kept: SearchView['kept'];
}) {
  const say = SEARCH[links.ui.language];
  return (
    <search>
      <form class="go" action="/search" method="get">
        <label for="q">{say.box}</label>
        <span class="go-line">
          <input
            id="q"
            name="q"
            type="search"
            value={query}
            dir="auto"
            autocomplete="off"
            autocapitalize="off"
            maxlength={2000}
            autofocus={query === ''}
            data-go
            data-suggest={site.files ? undefined : '/suggest'}
            data-suggest-label={FRAME[links.ui.language].suggestions}
          />
          {kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {links.edition !== null && <input type="hidden" name="edition" value={links.edition} />}
          {links.ui.chosen && <input type="hidden" name="ui" value={links.ui.language} />}
          <button type="submit">{say.find}</button>
        </span>
      </form>
    </search>
  );
}

/** Where a page of files puts what its script finds. */
function SearchPlace({ reading: { links } }: { reading: Reading }) {
  const say = SEARCH[links.ui.language];
  return (
    <>
      <div data-site-search data-failed={say.failed} aria-live="polite" />
      <noscript>
        <p>
          {say.noScript} <a href={links.to('/index')}>{FRAME[links.ui.language].index}</a>
        </p>
      </noscript>
      <script src="/search/search.js" defer />
    </>
  );
}

/** @param to left out where examples cannot be followed */
function Help({ ui, to }: { ui: LanguageCode; to?: (path: string) => string }) {
  const say = SEARCH[ui];
  return (
    <>
      <p class="lead">{say.lead}</p>
      <dl class="search-help">
        {say.help.map(([example, meaning]) => (
          <div>
            <dt>
              {to === undefined ? (
                <code dir="ltr">{example}</code>
              ) : (
                <a href={to(`/search?q=${encodeURIComponent(example)}`)} dir="ltr">
                  <code>{example}</code>
                </a>
              )}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
