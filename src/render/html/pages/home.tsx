/** What is this, and where do I begin? One line, the box, three doors, and the whole at a glance. */
import { type Book, citeBriefly } from '../book.ts';
import { LIBRARY_ROOT } from '../document-address.ts';
import { GoBox, longTitle, page, type Reading } from '../frame.tsx';
import { HeatMap } from '../parts/heat-map.tsx';
import { type News, WhatIsNew } from '../parts/news.tsx';
import { RECORDS_ROOT } from '../record-address.ts';
import { isAdopted } from '../wording.ts';
import { formatList } from '../words/catalogue.ts';
import { countDocuments, DOCUMENTS } from '../words/documents.ts';
import { HOME } from '../words/home.ts';
import { count } from '../words/nouns.ts';
import { RECORDS } from '../words/records.ts';

export function homePage(reading: Reading, book: Book, news: News = {}): string {
  const { site, links } = reading;
  const ui = links.ui.language;
  const say = HOME[ui];
  const adopted = book.edition.provisions.filter(isAdopted);
  const errors = book.edition.findings.filter((f) => f.severity === 'error').length;
  const earlier = site.editions.filter((e) => e.id !== reading.edition.id);
  const bodies = book.edition.parts.map((p) => site.bodies.find((b) => b.id === p.body)?.shortName ?? p.body);
  return page(
    {
      reading,
      title: site.title,
      door: 'none',
      trail: [],
      main: 'home',
      focusBox: true,
      description: say.description(site.title),
    },
    <>
      <h1 class={longTitle(site.title)}>{site.title}</h1>
      <p class="lead">
        {say.lead(formatList(ui, ui === 'en' ? bodies.map((name) => `the ${name}`) : bodies))}
      </p>
      <GoBox links={links} id="go" autofocus files={site.files} />
      <p class="hint">
        {examplesOf(book).map((words, n) => (
          <>
            {n === 0 ? `${say.forExample} ` : ', '}
            <a href={links.to(`/go?q=${encodeURIComponent(words)}`)}>{words}</a>
          </>
        ))}
      </p>
      <nav class="three" aria-label={say.waysIn}>
        <a href={links.to('/compendium')}>
          <span class="three-name">{say.compendium}</span>
          <span class="three-note">
            {say.compendiumNote(
              count(ui, adopted.length, 'paragraph'),
              count(ui, book.edition.sections.length, 'meeting'),
            )}
          </span>
        </a>
        <a href={links.to('/index')}>
          <span class="three-name">{say.index}</span>
          <span class="three-note">{say.indexNote(count(ui, book.edition.topics.length, 'topic'))}</span>
        </a>
        <a href={earlier.length > 0 ? links.apart('/editions') : links.to('/findings')}>
          <span class="three-name">{say.changed}</span>
          <span class="three-note">
            {earlier.length > 0 ? say.compared(count(ui, site.editions.length, 'edition')) : say.oneEdition};{' '}
            {say.errorsFound(errors === 0 ? say.noError : count(ui, errors, 'error'), reading.edition.id)}
          </span>
        </a>
      </nav>
      {site.records && (
        <p class="library-door">
          <a href={links.apart(RECORDS_ROOT)}>{RECORDS[ui].records}</a> {RECORDS[ui].lead}
        </p>
      )}
      {site.library && (
        <p class="library-door">
          <a href={links.apart(LIBRARY_ROOT)}>{DOCUMENTS[ui].library}</a>{' '}
          {DOCUMENTS[ui].libraryNote(countDocuments(ui, site.library.documents))}
        </p>
      )}
      <WhatIsNew book={book} reading={reading} news={news} />
      <HeatMap book={book} reading={reading} />
    </>,
  );
}

/** One way of naming a paragraph of each kind, taken from the edition itself. */
function examplesOf(book: Book): string[] {
  const numbered = book.edition.provisions.filter(
    (p) => /^\d+$/u.test(p.path.at(-1) ?? '') && p.locators.length > 0,
  );
  const reported = numbered.filter((p) => p.locators[0]?.kind === 'paragraph');
  const one = middle(numbered.filter((p) => p.kind === 'recommendation'));
  const other = middle(reported);
  const below = book.edition.provisions.find(
    (p) => p.kind === 'subparagraph' && p.locators[0]?.kind === 'resolution',
  );
  return [
    ...(one ? [`${one.section}.${one.path.join('.')}`] : []),
    ...(other ? [citeBriefly(book, other)] : []),
    ...(below ? [citeBriefly(book, below)] : []),
  ];
}

const middle = <T,>(items: readonly T[]): T | undefined => items[Math.floor(items.length / 2)];
