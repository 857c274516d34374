/** What was adopted, when, by whom, and how much of it? The contents page of the book, part by part. */
import type { Part, Section } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { addressOf, type Links } from '../address.ts';
import type { Book } from '../book.ts';
import { formatDates, yearOf } from '../dates.ts';
import { elsewhereOf, page, type Reading } from '../frame.tsx';
import { ForceBar, ForceLegend } from '../parts/force-bar.tsx';
import { Joined } from '../parts/joined.tsx';
import { MeetingsDrawing } from '../parts/meetings-drawing.tsx';
import { PrintLinks } from '../parts/print-links.tsx';
import { adoptedIn, countForces, forcesShown } from '../wording.ts';
import { formatList } from '../words/catalogue.ts';
import { FRAME } from '../words/frame.ts';
import { count, instrumentName } from '../words/nouns.ts';
import { READING } from '../words/reading.ts';
import { TIMELINE } from '../words/timeline.ts';

/** Units of the longest bar. */
const ROOM = 72;

export function compendiumPage(reading: Reading, book: Book): string {
  const { edition } = book;
  const ui = reading.links.ui.language;
  const say = FRAME[ui];
  return page(
    {
      reading,
      title: say.compendium,
      door: 'compendium',
      trail: [{ text: say.home, href: reading.links.to('/') }, { text: say.compendium }],
      elsewhere: elsewhereOf(reading, '/compendium', () => true) ?? [],
      main: 'contents',
    },
    <>
      <h1>{say.compendium}</h1>
      <p class="lead">{edition.title}</p>
      <PrintLinks reading={reading} path="/compendium" />
      <div class="parts">
        {edition.parts.map((part) => (
          <PartContents book={book} part={part} links={reading.links} />
        ))}
      </div>
      <section class="by-time" aria-labelledby="by-time">
        <h2 id="by-time">{TIMELINE[ui].inOrderOfTime}</h2>
        <MeetingsDrawing book={book} reading={reading} />
        <ForceLegend forces={forcesShown(book)} ui={ui} />
        <p>
          <a class="action" href={reading.links.to('/timeline')}>
            {TIMELINE[ui].toTimeline}
          </a>
        </p>
      </section>
    </>,
  );
}

function PartContents({ book, part, links }: { book: Book; part: Part; links: Links }) {
  const ui = links.ui.language;
  const sections = book.edition.sections.filter((s) => s.part === part.key);
  // One scale for all parts, so that two bars can be compared across the columns.
  const highest = Math.max(1, ...book.edition.sections.map((s) => refsOf(book, s).length));
  const bodies = new Set(sections.map((s) => s.body));
  const silent = book.edition.silent.filter((m) => bodies.has(m.body));
  return (
    <section class="part" aria-labelledby={`part-${part.key}`}>
      <h2 id={`part-${part.key}`}>
        <span class="part-key">{part.key}</span>
        {part.heading.replace(new RegExp(`^${part.key}\\.\\s*`, 'u'), '')}
      </h2>
      <ol class="section-list">
        {sections.map((section) => {
          const refs = refsOf(book, section);
          const forces = countForces(book, refs);
          return (
            <li>
              <a href={links.to(addressOf(`${section.part}.${section.numeral}`))}>
                <span class="numeral">{section.numeral}</span>
                <span class="section-name">{section.name}</span>
              </a>
              <span class="section-facts">
                {instrumentsOf(book, section, ui)}
                <Joined items={[formatDates(section.from, section.to, ui), section.place]} ui={ui} />
                <span class="symbol">{section.report}</span>
              </span>
              <span class="section-length">
                <ForceBar
                  forces={forces}
                  length={(refs.length / highest) * ROOM}
                  room={ROOM}
                  ui={ui}
                  spoken
                />
                <span>{count(ui, refs.length, 'paragraph')}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {silent.length > 0 && (
        <p class="silent">
          {READING[ui].silent(
            formatList(
              ui,
              silent.map(
                (m) =>
                  `${m.name.charAt(0).toLowerCase()}${m.name.slice(1)} (${formatDates(m.from, m.to, ui) || yearOf(m.from)})`,
              ),
            ),
          )}
        </p>
      )}
    </section>
  );
}

const refsOf = (book: Book, { part, numeral }: Section): string[] => adoptedIn(book, `${part}.${numeral}`);

function instrumentsOf(book: Book, section: Section, ui: LanguageCode): string {
  const names = section.instruments.flatMap((key) => {
    const instrument = book.instruments.get(key);
    return instrument && instrument.number !== null ? [instrumentName(instrument, ui)] : [];
  });
  return names.length === 0 ? '' : `${names.join(', ')}. `;
}
