/** What was found, without the sheet around it: a page of files has it made in the browser. */
import type { LanguageCode } from '../../../language/index.ts';
import type { Reading } from '../frame.tsx';
import { RESULTS } from '../words/results.ts';
import { type OtherQuestionView, SearchAdvice } from './search-advice.tsx';
import { type FacetView, SearchFilters } from './search-filters.tsx';
import { type HitView, SearchHit, type TakeHit } from './search-hit.tsx';

/** What was asked and what was found; addresses are whole, so that the page only shows them. */
export interface SearchView {
  readonly query: string;
  readonly total: number;
  readonly allWords: number;
  /** What the query names as a citation; then the others. */
  readonly named: readonly HitView[];
  /** The page on which all that is named stands, where it is more than one paragraph. */
  readonly whole: { readonly text: string; readonly href: string } | null;
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

export function Answer({ view, reading, take }: { view: SearchView; reading: Reading; take?: TakeHit }) {
  const ui = reading.links.ui.language;
  const say = RESULTS[ui];
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
        {(total === 0 || view.didYouMean !== null || view.instead.length > 0) && (
          <SearchAdvice
            total={total}
            didYouMean={view.didYouMean}
            instead={view.instead}
            links={reading.links}
          />
        )}
        {named.length > 0 && (
          <section aria-labelledby="named">
            <h2 id="named">{say.named}</h2>
            {view.whole !== null && (
              <p>
                {say.whole}:{' '}
                <a href={view.whole.href} dir="auto">
                  {view.whole.text}
                </a>
              </p>
            )}
            <ol class="hits">
              {named.map((hit) => (
                <SearchHit hit={hit} ui={ui} take={take} />
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
                <SearchHit hit={hit} ui={ui} take={take} />
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
      {view.facets.length > 0 ? <SearchFilters facets={view.facets} ui={ui} /> : <div />}
    </div>
  );
}

function Choices({ view, ui }: { view: SearchView; ui: LanguageCode }) {
  const say = RESULTS[ui];
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
