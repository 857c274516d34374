/** Under which topics is the compendium indexed? A to Z; broader topics fold; a spark shows when a topic was spoken of. */
import type { Topic } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { Links } from '../address.ts';
import { type Book, sectionOf } from '../book.ts';
import { doubtful, type Family, familiesOf, letterOf, refsUnder, shortLabel, topicsIn } from '../family.ts';
import { elsewhereOf, page, type Reading } from '../frame.tsx';
import { ForceMark } from '../parts/force-mark.tsx';
import { PrintLinks } from '../parts/print-links.tsx';
import { countYears, Spark, yearSpan } from '../parts/spark.tsx';
import { countForces } from '../wording.ts';
import { FRAME } from '../words/frame.ts';
import { INDEX } from '../words/index-words.ts';
import { count, formsOf } from '../words/nouns.ts';
import { INDEX_TABLE } from './index-table.tsx';

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
      <p class="views">
        <a href={reading.links.to(INDEX_TABLE)}>{say.asTable}</a>
      </p>
      <PrintLinks reading={reading} path="/compendium" />
      <div
        class="narrow"
        data-narrow
        data-none={say.noTopicWith}
        data-forms={JSON.stringify(formsOf(ui, 'topic'))}
      >
        <label for="narrow">{say.narrowLabel}</label>
        <input id="narrow" type="search" autocomplete="off" placeholder={examplesOf(book)} />
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
                <TopicRow
                  book={book}
                  topic={family.own}
                  links={reading.links}
                  label={family.own.label}
                  files={reading.site.files}
                />
              ) : (
                <FamilyRows book={book} family={family} links={reading.links} files={reading.site.files} />
              ),
            )}
          </ul>
        </section>
      ))}
    </>,
  );
}

/** Two of the heaviest topics that are called by one word. */
const examplesOf = (book: Book): string =>
  familiesOf(book)
    .filter(({ label }) => !/\s/u.test(label))
    .map((family) => ({ label: family.label, weight: refsUnder(book, topicsIn(family)).length }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ label }) => `${label.toLocaleLowerCase(book.edition.language)}, `)
    .join('')
    .concat('…');

function FamilyRows({
  book,
  family,
  links,
  files,
}: {
  book: Book;
  family: Family;
  links: Links;
  files: boolean;
}) {
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
            <Strongest
              book={book}
              topics={family.own ? [family.own] : all}
              id={family.id}
              links={links}
              files={files}
            />
            <Weight book={book} topics={family.own ? [family.own] : all} label={family.label} ui={ui} />
          </li>
          {family.narrower.map((topic) => (
            <TopicRow book={book} topic={topic} links={links} label={shortLabel(topic)} files={files} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function TopicRow({
  book,
  topic,
  links,
  label,
  files,
}: {
  book: Book;
  topic: Topic;
  links: Links;
  label: string;
  files: boolean;
}) {
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
      <Strongest book={book} topics={[topic]} links={links} files={files} />
      <Weight book={book} topics={[topic]} label={topic.label} ui={ui} />
    </li>
  );
}

/** The highest rung that any of its paragraphs reaches, and how many do; leads to those where a server answers. */
function Strongest({
  book,
  topics,
  id = topics[0]?.id ?? '',
  links,
  files,
}: {
  book: Book;
  topics: readonly Topic[];
  id?: string;
  links: Links;
  files: boolean;
}) {
  const ui = links.ui.language;
  const [top] = countForces(book, refsUnder(book, topics));
  if (!top || top.force === 'none') return <span class="row-force" />;
  const said = (
    <>
      <span class="hidden">{INDEX[ui].strongest}: </span>
      <ForceMark force={top.force} ui={ui} /> {top.count}
    </>
  );
  return (
    <span class="row-force">
      {files ? said : <a href={links.to(`/index/${encodeURIComponent(id)}?force=${top.force}`)}>{said}</a>}
    </span>
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
    const first = letterOf(family.label);
    const list = letters.get(first);
    if (list) list.push(family);
    else letters.set(first, [family]);
  }
  return [...letters];
}
