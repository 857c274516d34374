/** What is known besides what was adopted? One list with its filters, the whole state in the address. */
import type { LanguageCode } from '../../../language/index.ts';
import { searchedWords } from '../../../text/index.ts';
import { page, type Reading } from '../frame.tsx';
import { RecordLine } from '../parts/record-line.tsx';
import { SearchFilters } from '../parts/search-filters.tsx';
import { ARTICLES_ROOT, COUNTRIES_ROOT, OVERVIEW_ADDRESS, RECORDS_ROOT } from '../record-address.ts';
import type { Choice, RecordListView } from '../record-view.ts';
import { formatNumber } from '../words/catalogue.ts';
import { NOUNS } from '../words/nouns.ts';
import { ONE_RECORD } from '../words/one-record.ts';
import { PORTAL } from '../words/portal.ts';
import { countRecords, typesName } from '../words/record-types.ts';
import { RECORDS } from '../words/records.ts';

const OPEN: ReadonlySet<string> = new Set(['country', 'kind', 'year']);

export function recordsPage(reading: Reading, view: RecordListView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = RECORDS[ui];
  const name = view.type === null ? say.records : typesName(ui, view.type);
  const title = [name, ...view.narrowed, ...(view.words === '' ? [] : [`“${view.words}”`])].join(', ');
  return page(
    {
      reading,
      title,
      door: 'records',
      trail: [
        { text: NOUNS[ui].home, href: links.to('/') },
        ...(view.type === null ? [] : [{ text: say.records, href: links.apart(RECORDS_ROOT) }]),
        { text: name },
      ],
      main: 'records',
      description: say.lead,
      ...(view.feed && { feeds: view.feed }),
    },
    <>
      <header class="records-head">
        <h1>{name}</h1>
        {view.type === null && <p class="lead">{say.lead}</p>}
        <nav class="records-doors" aria-label={PORTAL[ui].overview}>
          <a href={links.apart(OVERVIEW_ADDRESS)}>{PORTAL[ui].overview}</a>
          <a href={links.apart(COUNTRIES_ROOT)}>{PORTAL[ui].countries}</a>
          <a href={links.apart(ARTICLES_ROOT)}>{PORTAL[ui].articles}</a>
        </nav>
      </header>
      <Types types={view.types} ui={ui} />
      {!reading.site.files && <Search reading={reading} view={view} />}
      <div class="search-body">
        <div class="search-main">
          <Found reading={reading} view={view} />
        </div>
        <SearchFilters facets={view.facets} ui={ui} names={say.facets} open={OPEN} />
      </div>
    </>,
  );
}

function Types({ types, ui }: { types: readonly Choice[]; ui: LanguageCode }) {
  return (
    <nav class="record-types" aria-label={RECORDS[ui].records}>
      {types.map(({ label, href, chosen, count = 0 }) => (
        <a href={href} aria-current={chosen ? 'page' : undefined}>
          {label} <span class="dim">{formatNumber(ui, count)}</span>
        </a>
      ))}
    </nav>
  );
}

function Search({ reading: { links }, view }: { reading: Reading; view: RecordListView }) {
  const say = RECORDS[links.ui.language];
  return (
    <search>
      <form class="go" action={RECORDS_ROOT} method="get">
        <label for="q" class="hidden">
          {say.find}
        </label>
        <span class="go-line">
          <input
            id="q"
            name="q"
            type="search"
            value={view.words}
            placeholder={say.find}
            dir="auto"
            autocomplete="off"
            maxlength={200}
          />
          {view.kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {links.ui.chosen && <input type="hidden" name="ui" value={links.ui.language} />}
          <button type="submit">{PORTAL[links.ui.language].search}</button>
        </span>
      </form>
    </search>
  );
}

function Found({ reading: { links }, view }: { reading: Reading; view: RecordListView }) {
  const ui = links.ui.language;
  const say = RECORDS[ui];
  const asked = searchedWords(view.words);
  const narrowed = view.narrowed.length > 0 || view.words !== '';
  return (
    <>
      {view.fault !== null && <p class="search-note">{view.fault}</p>}
      <p class="search-count" role="status">
        <b>{countRecords(ui, view.total, view.type ?? undefined)}</b>
        {view.narrowed.map((label) => ` · ${label}`)}
        {view.words !== '' && ` · “${view.words}”`}
        {narrowed && (
          <>
            {' · '}
            <a href={links.apart(RECORDS_ROOT)}>{say.all}</a>
          </>
        )}
      </p>
      {view.samples?.shown && (
        <p class="sample-note">
          {say.inventedShown} <a href={view.samples.href}>{say.inventedHide}</a>
        </p>
      )}
      {view.total === 0 && (
        <p class="empty">{view.type !== null && !narrowed ? say.empty[view.type] : say.none}</p>
      )}
      {view.total > 1 && view.sorts.length > 0 && (
        <div class="search-choices">
          <nav aria-label={say.order}>
            {view.sorts.map(({ label, href, chosen }) => (
              <a href={href} aria-current={chosen ? 'true' : undefined}>
                {label}
              </a>
            ))}
          </nav>
        </div>
      )}
      <ol class="record-list" start={1}>
        {view.records.map((record) => (
          <RecordLine record={record} links={links} asked={asked} typed={view.type === null} />
        ))}
      </ol>
      <Turn view={view} ui={ui} />
      {view.total > 0 && <TakeAway view={view} ui={ui} />}
      {view.samples && !view.samples.shown && (
        <p class="hint">
          <a href={view.samples.href}>{say.inventedShow}</a>
        </p>
      )}
    </>
  );
}

function Turn({ view, ui }: { view: RecordListView; ui: LanguageCode }) {
  if (view.pages < 2) return null;
  const say = RECORDS[ui];
  return (
    <nav class="turn" aria-label={say.pages}>
      {view.before !== null && (
        <a class="turn-back" rel="prev" href={view.before}>
          {say.earlier}
        </a>
      )}
      <span class="dim">{say.pageOf(view.page, view.pages)}</span>
      {view.after !== null && (
        <a class="turn-on" rel="next" href={view.after}>
          {say.later}
        </a>
      )}
    </nav>
  );
}

function TakeAway({ view, ui }: { view: RecordListView; ui: LanguageCode }) {
  const say = RECORDS[ui];
  return (
    <p class="search-downloads">
      {ONE_RECORD[ui].takeAway}:{' '}
      {view.downloads.map(({ name, href }) => (
        <>
          <a href={href}>{name}</a>{' '}
        </>
      ))}
      {view.feed && <a href={view.feed.atom}>{say.feed}</a>}
    </p>
  );
}
