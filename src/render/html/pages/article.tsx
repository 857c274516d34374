/** Who speaks of an article of the Convention or the Protocol: provisions, laws, courts, activities? One page an article. */
import type { RecordType } from '../../../record/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { page, type Reading } from '../frame.tsx';
import { LeadingList, NamingList } from '../parts/naming-list.tsx';
import { RecordsBeside } from '../parts/record-beside.tsx';
import { RecordLine } from '../parts/record-line.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { ARTICLES_ROOT, articleAddress, COVERAGE_ADDRESS, RECORDS_ROOT } from '../record-address.ts';
import type { ArticleRow, ArticleView } from '../record-view.ts';
import { formatNumber } from '../words/catalogue.ts';
import { PORTAL } from '../words/portal.ts';
import { ARTICLE_NAME, INSTRUMENT_NAMES, typesName } from '../words/record-types.ts';
import { RECORDS } from '../words/records.ts';

const TYPES = ['statute', 'case', 'activity', 'publication'] as const;

export function articlePage(reading: Reading, book: Book, view: ArticleView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = PORTAL[ui];
  const name = ARTICLE_NAME[ui](view.instrument, view.number);
  const recorded = TYPES.some((type) => view.records[type].length > 0);
  const suggested = view.suggested.suggested.length > 0;
  return page(
    {
      reading,
      title: `${name}: ${view.title}`,
      door: 'records',
      trail: [
        { text: RECORDS[ui].records, href: links.apart(RECORDS_ROOT) },
        { text: say.articles, href: links.apart(ARTICLES_ROOT) },
        { text: name },
      ],
      main: 'article',
      description: `${name}: ${view.title}. ${INSTRUMENT_NAMES[ui][view.instrument]}`,
      data: {
        described: {
          '@context': 'https://schema.org',
          '@type': 'Legislation',
          name: view.title,
          legislationIdentifier: `article ${view.number}`,
          isPartOf: { '@type': 'Legislation', name: INSTRUMENT_NAMES.en[view.instrument] },
        },
      },
    },
    <>
      <header class="record-head">
        <p class="over">{INSTRUMENT_NAMES[ui][view.instrument]}</p>
        <h1>
          {name}{' '}
          <span class="article-title" lang="en">
            {view.title}
          </span>
        </h1>
      </header>
      <section class="country-section" aria-labelledby="naming">
        <h2 id="naming">{say.namesArticle}</h2>
        {view.named.length === 0 ? (
          <p class="dim">{say.namesArticleNone}</p>
        ) : (
          <NamingList named={view.named} book={book} />
        )}
        {view.topics.length > 0 && (
          <p class="listed-under">
            {say.listedUnder}{' '}
            {view.topics.map(({ label, href, count }, n) => (
              <>
                {n > 0 && ', '}
                <a href={href}>{label}</a> <span class="dim">{formatNumber(ui, count)}</span>
              </>
            ))}
          </p>
        )}
        {view.sharing.length > 0 && (
          <details class="sharing" open={view.named.length === 0}>
            <summary>
              <h3>{say.sharesTitle}</h3>
            </summary>
            <LeadingList leading={view.sharing} book={book} links={links} />
          </details>
        )}
      </section>
      {TYPES.map((type) => (
        <Records type={type} view={view} links={links} />
      ))}
      {!recorded && (
        <p class="statement">
          {suggested ? '' : say.noneOnArticle}{' '}
          {view.search !== null && <a href={links.apart(view.search)}>{say.searchWords}</a>}
        </p>
      )}
      <RecordsBeside beside={view.suggested} links={links} />
      <p class="hint">
        <a href={links.apart(COVERAGE_ADDRESS)}>{say.openCoverage}</a>
      </p>
      <nav class="turn" aria-label={say.articles}>
        {view.before !== null && (
          <a class="turn-back" rel="prev" href={links.apart(articleAddress(view.before))}>
            {nameOf(view.before, links)}
          </a>
        )}
        {view.after !== null && (
          <a class="turn-on" rel="next" href={links.apart(articleAddress(view.after))}>
            {nameOf(view.after, links)}
          </a>
        )}
      </nav>
    </>,
  );
}

function nameOf(ref: string, links: Links): string {
  const [instrument = '', number = ''] = ref.split('-');
  return ARTICLE_NAME[links.ui.language](instrument === 'protocol' ? 'protocol' : 'convention', number);
}

function Records({ type, view, links }: { type: (typeof TYPES)[number]; view: ArticleView; links: Links }) {
  const records = view.records[type];
  if (records.length === 0) return null;
  return (
    <section class="country-section" aria-labelledby={type}>
      <h2 id={type}>{typesName(links.ui.language, type)}</h2>
      <ul class="record-list">
        {records.map((record) => (
          <RecordLine record={record} links={links} />
        ))}
      </ul>
    </section>
  );
}

export interface ArticlesView {
  readonly protocol: readonly ArticleRow[];
  readonly convention: readonly ArticleRow[];
}

export function articlesPage(reading: Reading, view: ArticlesView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = PORTAL[ui];
  return page(
    {
      reading,
      title: say.articles,
      door: 'records',
      trail: [{ text: RECORDS[ui].records, href: links.apart(RECORDS_ROOT) }, { text: say.articles }],
      main: 'articles',
      description: say.articlesLead,
    },
    <>
      <h1>{say.articles}</h1>
      <p class="lead">{say.articlesLead}</p>
      <p class="hint">
        <a href={links.apart(COVERAGE_ADDRESS)}>{say.openCoverage}</a>
      </p>
      {(['protocol', 'convention'] as const).map((instrument) => (
        <ArticleTable instrument={instrument} rows={view[instrument]} links={links} />
      ))}
    </>,
  );
}

const COLUMNS: readonly RecordType[] = ['statute', 'case', 'activity', 'publication'];

function ArticleTable({
  instrument,
  rows,
  links,
}: {
  instrument: 'protocol' | 'convention';
  rows: readonly ArticleRow[];
  links: Links;
}) {
  const ui = links.ui.language;
  const types = COLUMNS.filter((type) => rows.some(({ counts }) => (counts[type] ?? 0) > 0));
  const number = (n: number | undefined) =>
    n === undefined || n === 0 ? <span class="dim">–</span> : formatNumber(ui, n);
  return (
    <section class="country-section">
      <ScrollTable name={INSTRUMENT_NAMES[ui][instrument]}>
        <table class="numbers articles-table">
          <caption>{INSTRUMENT_NAMES[ui][instrument]}</caption>
          <thead>
            <tr>
              <th scope="col">{RECORDS[ui].facets.article}</th>
              <th scope="col">{PORTAL[ui].provisionsNaming}</th>
              {types.map((type) => (
                <th scope="col">{typesName(ui, type)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ ref, number: no, title, provisions, counts }) => (
              <tr>
                <th scope="row">
                  <a href={links.apart(articleAddress(ref))}>
                    <span class="article-number">{no}</span> <span lang="en">{title}</span>
                  </a>
                </th>
                <td>{number(provisions)}</td>
                {types.map((type) => (
                  <td>{number(counts[type])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
}
