/** Under which topics is the compendium indexed? A to Z; broader topics fold; a spark shows when a topic was spoken of. */
import type { Topic } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { Links } from '../address.ts';
import { type Book, sectionOf } from '../book.ts';
import { doubtful, type Family, familiesOf, refsUnder, shortLabel, topicsIn } from '../family.ts';
import { elsewhereOf, page, type Reading } from '../frame.tsx';
import { PrintLinks } from '../parts/print-links.tsx';
import { countYears, Spark, yearSpan } from '../parts/spark.tsx';
import { FRAME } from '../words/frame.ts';
import { INDEX } from '../words/index-words.ts';
import { count } from '../words/nouns.ts';

export function indexPage(reading: Reading, book: Book): string {
  const ui = reading.links.ui.language;
  const say = INDEX[ui];
  const letters = byLetter(familiesOf(book));
  const { from, to } = yearSpan(book.edition.sections);
  const axis = from < to ? say.axis(from, to) : '';
  return page(
    {
      reading,
      title: say.title,
      door: 'index',
      trail: [{ text: FRAME[ui].home, href: reading.links.to('/') }, { text: say.title }],
      elsewhere: elsewhereOf(reading, '/index', () => true) ?? [],
      main: 'index',
    },
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead(count(ui, book.edition.topics.length, 'topic'), reading.edition.id, axis)}</p>
      <PrintLinks reading={reading} path="/compendium" />
      <div class="narrow" data-narrow>
        <label for="narrow">{say.narrowLabel}</label>
        <input id="narrow" type="search" autocomplete="off" placeholder="children, border, sea …" />
        <p class="narrow-count" role="status" data-narrow-count />
      </div>
      <nav class="letters" aria-label={say.letters}>
        {letters.map(([letter]) => (
          <a href={`#letter-${letter}`}>{letter}</a>
        ))}
      </nav>
      {letters.map(([letter, families]) => (
        <section class="letter" aria-labelledby={`letter-${letter}`} data-group>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul class="topics">
            {families.map((family) =>
              family.narrower.length === 0 && family.own ? (
                <TopicRow book={book} topic={family.own} links={reading.links} label={family.own.label} />
              ) : (
                <FamilyRows book={book} family={family} links={reading.links} />
              ),
            )}
          </ul>
        </section>
      ))}
    </>,
  );
}

function FamilyRows({ book, family, links }: { book: Book; family: Family; links: Links }) {
  const all = topicsIn(family);
  const general = all.length - family.narrower.length;
  const ui = links.ui.language;
  return (
    <li class="family" data-row={family.label.toLowerCase()}>
      <details open>
        <summary>
          <span class="family-name">{family.label}</span>
          <span class="dim">
            {INDEX[ui].under(
              count(ui, refsUnder(book, all).length, 'paragraph'),
              count(ui, family.narrower.length + general, 'topic'),
            )}
          </span>
        </summary>
        <ul>
          <li class="topic-row all-of" data-row={family.label.toLowerCase()}>
            <a href={links.topic(family.id)}>{family.own ? family.label : INDEX[ui].allOf(family.label)}</a>
            <Weight book={book} topics={family.own ? [family.own] : all} label={family.label} ui={ui} />
          </li>
          {family.narrower.map((topic) => (
            <TopicRow book={book} topic={topic} links={links} label={shortLabel(topic)} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function TopicRow({ book, topic, links, label }: { book: Book; topic: Topic; links: Links; label: string }) {
  const doubts = doubtful(topic.entries).length;
  const ui = links.ui.language;
  return (
    <li class="topic-row" data-row={topic.label.toLowerCase()}>
      <a href={links.topic(topic.id)}>
        {label !== topic.label && <span class="hidden">{topic.broader}, </span>}
        {label}
      </a>
      {doubts > 0 && (
        <span class="row-note" title={INDEX[ui].notAsPrintedNote}>
          {INDEX[ui].notAsPrinted(doubts)}
        </span>
      )}
      <Weight book={book} topics={[topic]} label={topic.label} ui={ui} />
    </li>
  );
}

function Weight({
  book,
  topics,
  label,
  ui,
}: {
  book: Book;
  topics: readonly Topic[];
  label: string;
  ui: LanguageCode;
}) {
  const refs = refsUnder(book, topics);
  const span = yearSpan(book.edition.sections);
  const sections = refs.map((ref) => {
    const provision = book.provisions.get(ref);
    return provision && sectionOf(book, provision);
  });
  return (
    <span class="weight">
      <span class="weight-count">
        <span aria-hidden="true">{refs.length}</span>
        <span class="hidden">{count(ui, refs.length, 'paragraph')}</span>
      </span>
      <Spark counts={countYears(sections)} from={span.from} to={span.to} label={INDEX[ui].byYear(label)} />
    </span>
  );
}

function byLetter(families: readonly Family[]): [string, Family[]][] {
  const letters = new Map<string, Family[]>();
  for (const family of families) {
    const first = family.label.normalize('NFD').charAt(0).toUpperCase() || '#';
    const list = letters.get(first);
    if (list) list.push(family);
    else letters.set(first, [family]);
  }
  return [...letters];
}
