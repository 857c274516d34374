/** Which documents are here in full? The corpora of the library, and the documents of one by number, item and subject. */
import type { LibraryDocumentSummary } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { formatDay } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { corpusAddress, documentAddress, LIBRARY_ROOT } from '../document-address.ts';
import { type BrowseView, type CorpusView, type HeadingView, titleIn } from '../document-view.ts';
import { longTitle, page, type Reading } from '../frame.tsx';
import { OWN_NAMES } from '../words/catalogue.ts';
import { countDocuments, DOCUMENTS } from '../words/documents.ts';
import { NOUNS } from '../words/nouns.ts';

export function libraryPage(reading: Reading, corpora: readonly CorpusView[]): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = DOCUMENTS[ui];
  return page(
    {
      reading,
      title: say.library,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.library }],
    },
    <>
      <h1>{say.library}</h1>
      {corpora.length === 0 && <p class="empty">{say.empty}</p>}
      <ul class="candidates">
        {corpora.map((corpus) => (
          <li>
            <a href={links.apart(corpusAddress(corpus.id))}>{corpus.title}</a>
            <p class="dim">
              {countDocuments(ui, corpus.documents)} ·{' '}
              {corpus.languages.map((code, n) => (
                <>
                  {n > 0 && ', '}
                  <span lang={code}>{OWN_NAMES[code]}</span>
                </>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}

export function browsePage(reading: Reading, view: BrowseView): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = DOCUMENTS[ui];
  const { corpus, asked, documents, total } = view;
  const narrowed = asked.subject !== '' || asked.item !== '' || asked.words !== '';
  return page(
    {
      reading,
      title: corpus.title,
      door: 'none',
      trail: [{ text: say.library, href: links.apart(LIBRARY_ROOT) }, { text: corpus.title }],
      main: 'browse',
    },
    <>
      <h1 class={longTitle(corpus.title)}>{corpus.title}</h1>
      <search>
        <form class="go" action={corpusAddress(corpus.id)} method="get">
          <label for="find">{say.find}</label>
          <span class="go-line">
            <input id="find" name="q" type="search" value={asked.words} maxlength={200} autocomplete="off" />
            {asked.subject !== '' && <input type="hidden" name="subject" value={asked.subject} />}
            {asked.item !== '' && <input type="hidden" name="item" value={asked.item} />}
            {links.ui.chosen && <input type="hidden" name="ui" value={ui} />}
            <button type="submit">{say.search}</button>
          </span>
        </form>
      </search>
      <p class="browse-count">
        {countDocuments(ui, total)}
        {[asked.item, asked.subject, asked.words].filter((t) => t !== '').map((t) => ` · ${t}`)}
        {narrowed && (
          <>
            {' · '}
            <a href={links.apart(corpusAddress(corpus.id))}>{say.all}</a>
          </>
        )}
      </p>
      {total === 0 && <p class="empty">{say.noneFound}</p>}
      <ol class="document-list">
        {documents.map((document) => (
          <Item document={document} href={links.apart(documentAddress(corpus.id, document.symbol))} ui={ui} />
        ))}
      </ol>
      {view.pages > 1 && <Pages reading={reading} view={view} />}
      <Headings reading={reading} view={view} kind="item" title={say.agendaItems} headings={view.items} />
      <Headings reading={reading} view={view} kind="subject" title={say.subjects} headings={view.subjects} />
    </>,
  );
}

function Item({ document, href, ui }: { document: LibraryDocumentSummary; href: string; ui: LanguageCode }) {
  const { symbol, date, titles, metadata } = document;
  const language = titles[ui] === undefined ? 'en' : ui;
  return (
    <li>
      <a href={href}>
        <span class="document-symbol">{symbol}</span>{' '}
        <span lang={language} dir={directionOf(language)}>
          {titleIn(document, ui)}
        </span>
      </a>
      <p class="dim">
        {[date === null ? null : formatDay(date, ui), metadata.agendaItem, metadata.committee]
          .filter((t) => t !== null)
          .join(' · ')}
      </p>
    </li>
  );
}

/** The same list with something else asked of it. */
function addressOfList(view: BrowseView, change: Readonly<Record<string, string>>): string {
  const { subject, item, words } = view.asked;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ q: words, item, subject, ...change }))
    if (value !== '') query.set(key, value);
  const text = query.toString();
  return `${corpusAddress(view.corpus.id)}${text === '' ? '' : `?${text}`}`;
}

function Pages({ reading, view }: { reading: Reading; view: BrowseView }) {
  const say = DOCUMENTS[reading.links.ui.language];
  const to = (page: number): string => reading.links.apart(addressOfList(view, { page: String(page) }));
  return (
    <nav class="turn" aria-label={say.pages}>
      {view.page > 1 && (
        <a class="turn-back" href={to(view.page - 1)}>
          {say.earlier}
        </a>
      )}
      <span class="dim">
        {view.page} / {view.pages}
      </span>
      {view.page < view.pages && (
        <a class="turn-on" href={to(view.page + 1)}>
          {say.later}
        </a>
      )}
    </nav>
  );
}

function Headings({
  reading,
  view,
  kind,
  title,
  headings,
}: {
  reading: Reading;
  view: BrowseView;
  kind: 'item' | 'subject';
  title: string;
  headings: readonly HeadingView[];
}) {
  if (headings.length === 0) return null;
  return (
    <details class="headings" open={view.asked[kind] !== ''}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <ul>
        {headings.map((heading) => (
          <li>
            <a
              href={reading.links.apart(addressOfList(view, { [kind]: heading.value }))}
              aria-current={view.asked[kind] === heading.value ? 'true' : undefined}
            >
              {heading.value}
            </a>{' '}
            <span class="dim">
              {heading.title === null ? '' : `${heading.title} `}({heading.documents})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
