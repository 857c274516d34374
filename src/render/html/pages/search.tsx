/** Which adopted paragraphs speak of a matter? One box; the whole question in the address; no dead end. */
import type { LanguageCode } from '../../../language/index.ts';
import { page, type Reading } from '../frame.tsx';
import { type FacetView, SearchFilters } from '../parts/search-filters.tsx';
import { type HitView, SearchHit } from '../parts/search-hit.tsx';
import { FRAME } from '../words/frame.ts';
import { SEARCH } from '../words/search.ts';

export interface OtherQuestionView {
  readonly query: string;
  readonly total: number;
  readonly href: string;
}

/** What was asked and what was found; addresses are whole, so that the page only shows them. */
export interface SearchView {
  readonly query: string;
  readonly total: number;
  readonly allWords: number;
  /** What the query names as a citation; then the others. */
  readonly named: readonly HitView[];
  readonly groups: readonly { readonly title: string; readonly hits: readonly HitView[] }[];
  readonly facets: readonly FacetView[];
  readonly didYouMean: OtherQuestionView | null;
  readonly instead: readonly (OtherQuestionView & { readonly without: string })[];
  readonly notes: readonly string[];
  readonly next: string | null;
  readonly orders: readonly Choice<'relevance' | 'date'>[];
  readonly groupings: readonly Choice<'none' | 'meeting' | 'topic'>[];
  readonly downloads: readonly { readonly name: string; readonly href: string }[];
  /** Chosen filters, so that the form keeps them. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

export interface Choice<Name extends string> {
  readonly name: Name;
  readonly href: string;
  readonly chosen: boolean;
}

/** @param view undefined when nothing was asked yet */
export function searchPage(reading: Reading, view: SearchView | undefined): string {
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
      {view !== undefined && <Answer view={view} reading={reading} />}
      {view === undefined && reading.site.files && <SearchPlace reading={reading} />}
      {view === undefined && <Help ui={ui} {...(reading.site.files ? {} : { to: links.to })} />}
    </>,
  );
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

/** What was found, without the sheet around it: a page of files has it made in the browser. */
export function Answer({ view, reading }: { view: SearchView; reading: Reading }) {
  const ui = reading.links.ui.language;
  const say = SEARCH[ui];
  const { named, groups, total } = view;
  return (
    <div class="search-body">
      <div class="search-main">
        <p class="search-count" role="status">
          {total === 0 ? say.nothing(view.query) : <b>{say.results(total)}</b>}
          {total > 0 && view.allWords < total && ` ${say.allWords(view.allWords)}`}
        </p>
        {view.notes.map((note) => (
          <p class="search-note">{note}</p>
        ))}
        <Others view={view} reading={reading} />
        {named.length > 0 && (
          <section aria-labelledby="named">
            <h2 id="named">{say.named}</h2>
            <ol class="hits">
              {named.map((hit) => (
                <SearchHit hit={hit} ui={ui} />
              ))}
            </ol>
          </section>
        )}
        {total > 1 && <Choices view={view} ui={ui} />}
        {named.length > 0 && groups.length > 0 && <h2>{say.alsoSpeak}</h2>}
        {groups.map(({ title, hits }) => (
          <section aria-label={title === '' ? undefined : title}>
            {title !== '' && (
              <h2 class="hit-group" dir="auto">
                {title}
              </h2>
            )}
            <ol class="hits">
              {hits.map((hit) => (
                <SearchHit hit={hit} ui={ui} />
              ))}
            </ol>
          </section>
        ))}
        {view.next !== null && (
          <p>
            <a class="action" rel="next" href={view.next}>
              {say.more}
            </a>
          </p>
        )}
        {total > 0 && view.downloads.length > 0 && (
          <p class="search-downloads">
            {say.takeAway}:{' '}
            {view.downloads.map(({ name, href }) => (
              <>
                <a href={href}>{name}</a>{' '}
              </>
            ))}
          </p>
        )}
      </div>
      <SearchFilters facets={view.facets} ui={ui} />
    </div>
  );
}

function Others({ view, reading: { links } }: { view: SearchView; reading: Reading }) {
  const say = SEARCH[links.ui.language];
  const { didYouMean, instead, total } = view;
  return (
    <>
      {didYouMean && (
        <p class="did-you-mean">
          {say.didYouMean}{' '}
          <a href={didYouMean.href} dir="auto">
            {didYouMean.query}
          </a>{' '}
          <span class="dim">({say.results(didYouMean.total)})</span>
        </p>
      )}
      {instead.length > 0 && (
        <ul class="instead">
          {instead.map((other) => (
            <li>
              {say.without(other.without)}:{' '}
              <a href={other.href} dir="auto">
                {other.query}
              </a>{' '}
              <span class="dim">({say.results(other.total)})</span>
            </li>
          ))}
        </ul>
      )}
      {total === 0 && (
        <p>
          {say.orLook} <a href={links.to('/index')}>{FRAME[links.ui.language].index}</a>
        </p>
      )}
    </>
  );
}

function Choices({ view, ui }: { view: SearchView; ui: LanguageCode }) {
  const say = SEARCH[ui];
  return (
    <div class="search-choices">
      <nav aria-label={say.order}>
        {view.orders.map(({ name, href, chosen }) => (
          <a href={href} aria-current={chosen ? 'true' : undefined}>
            {say[name]}
          </a>
        ))}
      </nav>
      <nav aria-label={say.group}>
        {view.groupings.map(({ name, href, chosen }) => (
          <a href={href} aria-current={chosen ? 'true' : undefined}>
            {say.groups[name]}
          </a>
        ))}
      </nav>
    </div>
  );
}
