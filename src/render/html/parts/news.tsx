/** What is new: the last meeting of each body, the last edition against the one before, the last records taken in. */
import type { Section } from '../../../instrument/index.ts';
import type { ComparisonSummary } from '../../../lineage/index.ts';
import type { Book } from '../book.ts';
import { formatDates, formatDay } from '../dates.ts';
import type { EditionName, Reading } from '../frame.tsx';
import { adoptedIn } from '../wording.ts';
import { formatList } from '../words/catalogue.ts';
import { NEWS } from '../words/news.ts';
import { count } from '../words/nouns.ts';
import { TIMELINE } from '../words/timeline.ts';
import { Joined } from './joined.tsx';

/** What only the store knows of what is new. */
export interface News {
  /** The edition against the one before it, where there is one in the same language. */
  readonly since?: { readonly earlier: EditionName; readonly summary: ComparisonSummary };
  /** Knowledge records taken in last. */
  readonly records?: { readonly count: number; readonly at: string };
}

export function WhatIsNew({ book, reading, news }: { book: Book; reading: Reading; news: News }) {
  const { links } = reading;
  const ui = links.ui.language;
  const say = NEWS[ui];
  const { since, records } = news;
  return (
    <section class="news" aria-labelledby="new">
      <h2 class="quiet-head" id="new">
        {say.whatIsNew}
      </h2>
      <ul>
        {lastOfEachPart(book).map((section) => (
          <li>
            <p class="news-kind">
              {say.adoptedLast} <bdi>{bodyName(reading, section)}</bdi>
            </p>
            <p class="news-name">
              <a href={links.inSection(section.part, section.numeral)}>
                <bdi>{section.name}</bdi>
              </a>
            </p>
            <p class="news-note">
              <Joined
                items={[
                  count(ui, adoptedIn(book, `${section.part}.${section.numeral}`).length, 'paragraph'),
                  section.place,
                  formatDates(section.from, section.to, ui),
                ]}
                ui={ui}
              />
            </p>
          </li>
        ))}
        {since && (
          <li>
            <p class="news-kind">{say.latestEdition}</p>
            <p class="news-name">
              <a href={links.apart(comparisonAddress(since.earlier, reading.edition))}>
                {say.against(reading.edition.id, since.earlier.id)}
              </a>
            </p>
            <p class="news-note">{changesInWords(since.summary, reading)}</p>
          </li>
        )}
        {records && (
          <li>
            <p class="news-kind">{say.records}</p>
            <p class="news-name">{say.recordsAdded(records.count)}</p>
            {!reading.site.files && <p class="news-note">{formatDay(records.at.slice(0, 10), ui)}</p>}
          </li>
        )}
      </ul>
      <p class="news-more">
        <a href={links.to('/timeline')}>{TIMELINE[ui].toTimeline}</a>
      </p>
    </section>
  );
}

const comparisonAddress = (earlier: EditionName, later: EditionName): string =>
  `/editions/${encodeURIComponent(earlier.id)}...${encodeURIComponent(later.id)}`;

const bodyName = ({ site }: Reading, { body }: Section): string =>
  site.bodies.find((b) => b.id === body)?.shortName ?? body;

/** Newest first. */
function lastOfEachPart({ edition }: Book): Section[] {
  return edition.parts
    .flatMap(({ key }) => {
      const sections = edition.sections.filter((s) => s.part === key && s.from !== '');
      return sections.length === 0 ? [] : [sections.reduce((last, s) => (s.from >= last.from ? s : last))];
    })
    .sort((a, b) => (a.from < b.from ? 1 : -1));
}

function changesInWords({ provisions, topics, references }: ComparisonSummary, { links }: Reading): string {
  const say = NEWS[links.ui.language];
  const changedTopics = Object.entries(topics).reduce((sum, [kind, n]) => sum + (kind === 'same' ? 0 : n), 0);
  const changes: readonly (readonly [number, (n: number) => string])[] = [
    [provisions.added, say.added],
    [provisions.removed, say.removed],
    [provisions.changed, say.changed],
    [changedTopics, say.topics],
    [references.corrected, say.corrected],
  ];
  const made = changes.filter(([n]) => n > 0).map(([n, words]) => words(n));
  return made.length === 0 ? say.nothing : formatList(links.ui.language, made);
}
