/** What was said on a topic, by whom, when? Its provisions in full, in order of time, each with both references. */
import type { Topic } from '../../../instrument/index.ts';
import { describeTopic } from '../../jsonld/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { directionOf } from '../direction.ts';
import { type Family, familiesOf, refsUnder, seeAlso, shortLabel, topicsIn } from '../family.ts';
import { type EditionName, elsewhereOf, longTitle, page, type Reading } from '../frame.tsx';
import { PrintLinks } from '../parts/print-links.tsx';
import { RecordsBeside } from '../parts/record-beside.tsx';
import { statusWords } from '../parts/severity.tsx';
import { TopicFilterForm, TopicForces, Years } from '../parts/topic-margin.tsx';
import type { BesideView } from '../record-view.ts';
import {
  choicesOf,
  isFiltered,
  NO_FILTER,
  narrowTopic,
  refsKept,
  type TopicFilter,
} from '../topic-filter.ts';
import { entriesToNothing, readTopic } from '../topic-list.ts';
import { countForces } from '../wording.ts';
import { FRAME } from '../words/frame.ts';
import { INDEX } from '../words/index-words.ts';
import { count } from '../words/nouns.ts';
import { countRecords } from '../words/record-types.ts';
import { PartText } from './topic-text.tsx';

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
  filter: TopicFilter = NO_FILTER,
  records: BesideView | null = null,
): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = INDEX[ui];
  const all = readTopic(book, view.topics);
  const parts = narrowTopic(book, all, filter);
  const narrowed = isFiltered(filter);
  const choices = choicesOf(book, all);
  const several = all.reduce((n, p) => n + p.sections.length, 0) > 1;
  const total = refsUnder(book, view.topics).length;
  const path = `/index/${encodeURIComponent(view.id)}`;
  const lost = entriesToNothing(book, view.topics);
  const broad = view.topics.length > 1;
  const beside = records === null ? 0 : records.tied.length + records.suggested.length;
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
          {beside > 0 && (
            <>
              {' · '}
              <a href="#records">{countRecords(ui, beside)}</a>
            </>
          )}
        </p>
        {view.narrower.length > 0 && <Narrower topics={view.narrower} links={links} />}
        <PrintLinks reading={reading} path={path} />
      </header>
      {total === 0 && lost.length === 0 && <p class="empty">{say.noEntry}</p>}
      <div class={several || choices.forces.length > 1 ? 'topic-body' : 'topic-body one-section'}>
        <div class="topic-margin">
          {several && <Years book={book} parts={parts} ui={ui} />}
          {choices.forces.length > 1 && (
            <TopicForces
              forces={countForces(
                book,
                narrowed ? refsKept(book, all, filter) : refsUnder(book, view.topics),
              )}
              ui={ui}
            />
          )}
          <TopicFilterForm reading={reading} choices={choices} filter={filter} />
        </div>
        <div class="topic-text" lang={book.edition.language} dir={directionOf(book.edition.language)}>
          {(narrowed || reading.site.files) && (
            <p
              class="narrowed"
              role="status"
              lang={ui}
              dir={directionOf(ui)}
              hidden={!narrowed}
              data-narrowed={reading.site.files ? say.shownOf('#', total) : undefined}
            >
              <span>{say.shownOf(narrowed ? refsKept(book, all, filter).length : total, total)}</span>{' '}
              <a href={links.to(path)}>{say.showAll}</a>
            </p>
          )}
          {parts.map((p) => (
            <PartText book={book} part={p} links={links} broad={broad} marked={reading.site.files} />
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
      {records && <RecordsBeside beside={records} links={links} />}
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
