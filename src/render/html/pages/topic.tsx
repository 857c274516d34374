/** What was said on a topic, by whom, when? Its provisions in full, in order of time, each with both references. */
import type { Topic } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { describeTopic } from '../../jsonld/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { yearOf } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { type Family, familiesOf, refsUnder, seeAlso, shortLabel, topicsIn } from '../family.ts';
import { type EditionName, elsewhereOf, longTitle, page, type Reading } from '../frame.tsx';
import { PrintLinks } from '../parts/print-links.tsx';
import { statusWords } from '../parts/severity.tsx';
import { Bar } from '../parts/spark.tsx';
import { entriesToNothing, readTopic, type TopicPart } from '../topic-list.ts';
import { FRAME } from '../words/frame.ts';
import { INDEX } from '../words/index-words.ts';
import { count } from '../words/nouns.ts';
import { PartText, sectionAnchor } from './topic-text.tsx';

/** The topic of that id, or a broader topic with all its narrower ones. */
export interface TopicView {
  readonly id: string;
  readonly label: string;
  readonly topics: readonly Topic[];
  readonly broader: Family | undefined;
  readonly narrower: readonly Topic[];
}

export function findTopic(book: Book, id: string): TopicView | undefined {
  const families = familiesOf(book);
  const topic = book.topics.get(id);
  const family = families.find((f) => f.id === id);
  if (topic) {
    const broader = families.find((f) => f.narrower.includes(topic));
    return { id, label: topic.label, topics: [topic], broader, narrower: family?.narrower ?? [] };
  }
  return (
    family && {
      id,
      label: family.label,
      topics: topicsIn(family),
      broader: undefined,
      narrower: family.narrower,
    }
  );
}

export function topicPage(
  reading: Reading,
  book: Book,
  view: TopicView,
  has: (edition: EditionName) => boolean,
): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = INDEX[ui];
  const parts = readTopic(book, view.topics);
  const total = refsUnder(book, view.topics).length;
  const path = `/index/${encodeURIComponent(view.id)}`;
  const lost = entriesToNothing(book, view.topics);
  const broad = view.topics.length > 1;
  return page(
    {
      reading,
      data: {
        described: describeTopic(
          view.label,
          reading.site.title,
          view.topics.map((t) => t.concept),
        ),
      },
      ...(book.topics.has(view.id) ? { feed: `/feeds/topics/${encodeURIComponent(view.id)}` } : {}),
      title: view.label,
      door: 'index',
      trail: [
        { text: FRAME[ui].index, href: links.to('/index') },
        ...(view.broader ? [{ text: view.broader.label, href: links.topic(view.broader.id) }] : []),
        { text: view.broader && view.topics[0] ? shortLabel(view.topics[0]) : view.label },
      ],
      elsewhere: elsewhereOf(reading, path, has) ?? [],
      main: 'topic',
      description: say.onTopic(count(ui, total, 'paragraph'), view.label),
    },
    <>
      <div class="print-head">
        <span>{say.printHead(book.edition.title)}</span>
      </div>
      <header class="topic-head">
        <h1 class={longTitle(view.label)}>{view.label}</h1>
        <p class="dim">
          {broad
            ? say.under(count(ui, total, 'paragraph'), count(ui, view.topics.length, 'topic'))
            : count(ui, total, 'paragraph')}
        </p>
        {view.narrower.length > 0 && <Narrower topics={view.narrower} links={links} />}
        <PrintLinks reading={reading} path={path} />
      </header>
      {total === 0 && lost.length === 0 && <p class="empty">{say.noEntry}</p>}
      <div
        class={parts.reduce((n, p) => n + p.sections.length, 0) < 2 ? 'topic-body one-section' : 'topic-body'}
      >
        <Years parts={parts} ui={ui} />
        <div class="topic-text" lang={book.edition.language} dir={directionOf(book.edition.language)}>
          {parts.map((p) => (
            <PartText book={book} part={p} links={links} broad={broad} />
          ))}
          {lost.length > 0 && (
            <section class="to-nothing">
              <h2>{say.toNothing}</h2>
              <ul>
                {lost.map((entry) => (
                  <li>
                    <b>{entry.published}</b> {statusWords(entry, ui)}
                    {entry.symbol && <span class="symbol"> {entry.symbol}</span>}
                    {entry.locator && ` ${entry.locator}`}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SeeAlso book={book} view={view} links={links} />
        </div>
      </div>
    </>,
  );
}

function Narrower({ topics, links }: { topics: readonly Topic[]; links: Links }) {
  return (
    <ul class="narrower" aria-label={INDEX[links.ui.language].narrower}>
      {topics.map((t) => (
        <li>
          <a href={links.topic(t.id)}>{shortLabel(t)}</a>
        </li>
      ))}
    </ul>
  );
}

/** The narrow column: when, and how much; each year leads to its place in the text. */
function Years({ parts, ui }: { parts: readonly TopicPart[]; ui: LanguageCode }) {
  const rows = parts.flatMap((p) =>
    p.sections.map(({ section, items }) => ({
      section,
      weight: items.reduce(
        (sum, i) =>
          sum +
          i.listed.reduce((n, l) => n + Math.max(1, new Set(l.entries.map((e) => e.entry.ref)).size), 0),
        0,
      ),
    })),
  );
  if (rows.length < 2) return null;
  const highest = Math.max(...rows.map((r) => r.weight));
  let part = '';
  return (
    <nav class="years" aria-label={INDEX[ui].meetingsAndYears}>
      <ol>
        {rows.map(({ section, weight }) => {
          const heads = part !== section.part;
          part = section.part;
          return (
            <li class={heads ? 'years-part' : undefined} data-part={section.part}>
              <a href={`#${sectionAnchor(section)}`}>
                <span class="year">{yearOf(section.from)}</span>
                <span class="year-ref">
                  {section.part}.{section.numeral}
                </span>
                <Bar value={weight} highest={highest} />
                <span class="year-count">
                  <span aria-hidden="true">{weight}</span>
                  <span class="hidden">{count(ui, weight, 'paragraph')}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function SeeAlso({ book, view, links }: { book: Book; view: TopicView; links: Links }) {
  const only = view.topics.length === 1 ? view.topics[0] : undefined;
  const kin = only ? seeAlso(book, only, links.ui.language) : [];
  if (kin.length === 0) return null;
  return (
    <section class="see-also" aria-labelledby="see-also">
      <h2 id="see-also">{INDEX[links.ui.language].seeAlso}</h2>
      <ul>
        {kin.map(({ topic, reason }) => (
          <li>
            <a href={links.topic(topic.id)}>{topic.label}</a> <span class="dim">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
