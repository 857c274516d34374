/** What is asked of a country, what does its law say, and what happened there? One page a country; and the list of them. */
import type { RecordType } from '../../../record/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { page, type Reading } from '../frame.tsx';
import { CountryTable } from '../parts/country-table.tsx';
import { LocatorMap, WorldMap } from '../parts/maps.tsx';
import { LeadingList, NamingList } from '../parts/naming-list.tsx';
import { RecordLine } from '../parts/record-line.tsx';
import {
  COUNTRIES_ROOT,
  COVERAGE_ADDRESS,
  countryAddress,
  RECORDS_ROOT,
  recordsAddress,
} from '../record-address.ts';
import type { CountriesView, CountryView } from '../record-view.ts';
import { formatList } from '../words/catalogue.ts';
import { count } from '../words/nouns.ts';
import { PORTAL } from '../words/portal.ts';
import { countRecords, typesName } from '../words/record-types.ts';
import { RECORDS } from '../words/records.ts';
import { SEARCH } from '../words/search.ts';

/** In the order of the questions: what the law says, what courts decided, what was done, what was written, whom to ask. */
const TYPES = ['statute', 'case', 'activity', 'publication', 'authority'] as const;

/** Suggestions that are not folded away. */
const FIRST = 4;

export function countryPage(reading: Reading, book: Book, view: CountryView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = PORTAL[ui];
  const total = TYPES.reduce((sum, type) => sum + (view.counts[type] ?? 0), 0);
  return page(
    {
      reading,
      title: view.name,
      door: 'records',
      trail: [
        { text: RECORDS[ui].records, href: links.apart(RECORDS_ROOT) },
        { text: say.countries, href: links.apart(COUNTRIES_ROOT) },
        { text: view.name },
      ],
      main: 'country',
      description: say.countriesLead,
      data: {
        described: {
          '@context': 'https://schema.org',
          '@type': 'Country',
          name: view.name,
          identifier: view.code,
        },
      },
    },
    <>
      <header class="country-head">
        <div>
          <h1>{view.name}</h1>
          <p class="dim">
            {[view.code, ...(view.region === null ? [] : [view.region])].join(' · ')}
            {view.formerNames.length > 0 && ` · ${say.formerly(formatList(ui, view.formerNames))}`}
          </p>
          <ul class="country-counts">
            {TYPES.filter((type) => (view.counts[type] ?? 0) > 0).map((type) => (
              <li>
                <a href={`#${type}`}>{countRecords(ui, view.counts[type] ?? 0, type)}</a>
              </li>
            ))}
          </ul>
          {total === 0 && <p class="empty">{say.nothingYet(view.name)}</p>}
        </div>
        {view.locator && <LocatorMap piece={view.locator} name={view.name} ui={ui} />}
      </header>
      <Asks view={view} book={book} links={links} />
      {TYPES.map((type) => (
        <Section type={type} view={view} links={links} />
      ))}
      {total > 0 && !reading.site.files && (
        <p class="hint">
          <a href={links.apart(recordsAddress({ country: view.code }))}>{countRecords(ui, total)}</a>
        </p>
      )}
    </>,
  );
}

function Asks({ view, book, links }: { view: CountryView; book: Book; links: Links }) {
  const ui = links.ui.language;
  const say = PORTAL[ui];
  return (
    <section class="country-section" aria-labelledby="asks">
      <h2 id="asks">{say.asks}</h2>
      {view.named.length > 0 && (
        <>
          <h3>{say.namesCountry}</h3>
          <NamingList named={view.named} book={book} />
        </>
      )}
      {view.regional.length > 0 && view.region !== null && (
        <>
          <h3>{say.namesRegion(view.region)}</h3>
          <NamingList named={view.regional} book={book} />
        </>
      )}
      {view.named.length + view.regional.length === 0 && (
        <p class="statement">
          {say.namesNone(view.name, count(ui, view.provisions, 'paragraph'))}{' '}
          <a href={links.to('/compendium')}>{say.readAll}</a>
        </p>
      )}
      {view.leading.length > 0 && (
        <>
          <h3>{say.besideRecords}</h3>
          <LeadingList leading={view.leading.slice(0, FIRST)} book={book} links={links} />
          {view.leading.length > FIRST && (
            <details class="sharing">
              <summary>{SEARCH[ui].moreValues(view.leading.length - FIRST)}</summary>
              <LeadingList leading={view.leading.slice(FIRST)} book={book} links={links} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Section({
  type,
  view,
  links,
}: {
  type: Exclude<RecordType, 'article'>;
  view: CountryView;
  links: Links;
}) {
  const ui = links.ui.language;
  const records = view.records[type];
  const more = (view.counts[type] ?? 0) > records.length;
  return (
    <section class="country-section" aria-labelledby={type}>
      <h2 id={type}>{typesName(ui, type)}</h2>
      {records.length === 0 ? (
        <p class="dim">{PORTAL[ui].noneOfType[type]}</p>
      ) : (
        <ul class="record-list">
          {records.map((record) => (
            <RecordLine record={record} links={links} />
          ))}
        </ul>
      )}
      {type === 'statute' && (
        <p class="hint">
          <a href={links.apart(COVERAGE_ADDRESS)}>{PORTAL[ui].openCoverage}</a>
        </p>
      )}
      {more && (
        <p>
          <a class="action" href={links.apart(recordsAddress({ country: view.code, type }))}>
            {countRecords(ui, view.counts[type] ?? 0, type)}
          </a>
        </p>
      )}
    </section>
  );
}

export function countriesPage(reading: Reading, view: CountriesView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = PORTAL[ui];
  return page(
    {
      reading,
      title: say.countries,
      door: 'records',
      trail: [{ text: RECORDS[ui].records, href: links.apart(RECORDS_ROOT) }, { text: say.countries }],
      main: 'countries',
      description: say.countriesLead,
    },
    <>
      <h1>{say.countries}</h1>
      <p class="lead">{say.countriesLead}</p>
      {view.map && <WorldMap view={view.map} ui={ui} />}
      <div class="regions">
        {view.regions.map(({ name, rows }) => (
          <CountryTable rows={rows} links={links} caption={name} />
        ))}
      </div>
      <details class="other-countries" open={view.regions.length === 0}>
        <summary>
          <h2>{say.otherCountries}</h2>
        </summary>
        <ul>
          {view.others.map(({ code, name }) => (
            <li>
              <a href={links.apart(countryAddress(code))}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </>,
  );
}
