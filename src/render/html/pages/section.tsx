/**
 * What did one meeting or session adopt? Reads like the page of the book: numbers hang in the margin, subparagraphs
 * indent, footnotes stand beside the line that calls them.
 */
import type { Instrument, Provision, Section } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { citedInstrument, cslItem } from '../../citation/index.ts';
import { coins, describeSection, metaTags } from '../../jsonld/index.ts';
import { addressOf, type Links } from '../address.ts';
import type { Book } from '../book.ts';
import { formatDates } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { type EditionName, elsewhereOf, page, type Reading } from '../frame.tsx';
import { flowsOf, lineageAddress } from '../lineage-flows.ts';
import { Joined } from '../parts/joined.tsx';
import { Tree } from '../parts/paragraph.tsx';
import { MentionedAsAWhole } from '../parts/ties.tsx';
import { FRAME } from '../words/frame.ts';
import { LINEAGE } from '../words/lineage.ts';
import { instrumentName, NOUNS } from '../words/nouns.ts';
import { READING } from '../words/reading.ts';

export function sectionPage(
  reading: Reading,
  book: Book,
  section: Section,
  has: (edition: EditionName) => boolean,
): string {
  const { links } = reading;
  const ui = links.ui.language;
  const key = `${section.part}.${section.numeral}`;
  const path = addressOf(key);
  const roots = (book.bySection.get(key) ?? []).filter((p) => p.parent === null);
  const dates = formatDates(section.from, section.to, ui);
  const cited = section.instruments
    .flatMap((instrument) => book.instruments.get(instrument) ?? [])
    .map((instrument) => citedInstrument(book.edition, reading.site.bodies, instrument));
  const [only] = cited.length === 1 ? cited : [];
  return page(
    {
      reading,
      data: {
        described: describeSection(section.name, cited),
        ...(only ? { meta: metaTags(cslItem(only)) } : {}),
      },
      title: `${key}. ${section.name}`,
      door: 'compendium',
      trail: [
        { text: FRAME[ui].compendium, href: links.to('/compendium') },
        { text: NOUNS[ui].part(section.part), href: links.to(`/compendium#part-${section.part}`) },
        { text: section.numeral },
      ],
      elsewhere: elsewhereOf(reading, path, has) ?? [],
      main: 'reading',
      description: `${section.name} (${dates}), ${section.report}`,
    },
    <>
      <div class="print-head">
        <span>{reading.site.bodies.find((b) => b.id === section.body)?.name ?? section.body}</span>
        <span>{section.report}</span>
      </div>
      <header class="section-head">
        <p class="over">{partHeading(book, section, ui)}</p>
        <h1>
          <span class="numeral">{section.numeral}.</span> {section.name}
          <span class="h1-dates">
            <Joined items={[section.place, dates]} ui={ui} />
          </span>
        </h1>
        <p class="symbol-line">
          {section.report}
          <span class="dim"> {section.numbers === 'recommendations' ? READING[ui].numberedAsHere : ''}</span>
        </p>
        <LineageLine book={book} section={section} links={links} />
        {cited.map((c) => (
          <span class="Z3988" title={coins(cslItem(c))} />
        ))}
      </header>
      <p class="sticky" aria-hidden="true">
        <span class="sticky-ref" data-place>
          {key}
        </span>{' '}
        {section.name}, {dates}
      </p>
      {section.instruments.map((instrumentKey) => {
        const instrument = book.instruments.get(instrumentKey);
        return (
          instrument && (
            <InstrumentText
              book={book}
              instrument={instrument}
              roots={roots.filter((p) => p.instrument === instrumentKey)}
              links={links}
              edition={reading}
            />
          )
        );
      })}
      <InstrumentlessText book={book} section={section} roots={roots} links={links} edition={reading} />
      <SectionTurn book={book} section={section} links={links} />
    </>,
  );
}

/** Leads to where the words of this text come from, and where they went. */
function LineageLine({ book, section, links }: { book: Book; section: Section; links: Links }) {
  const own = flowsOf(book).filter(({ from, to }) => from === section || to === section);
  const refs = new Set(own.flatMap(({ to, pairs }) => pairs.map((p) => (to === section ? p.to : p.from))));
  if (refs.size === 0) return null;
  return (
    <p class="symbol-line">
      <a href={links.to(lineageAddress(section))}>{LINEAGE[links.ui.language].ofSection(refs.size)}</a>
    </p>
  );
}

function InstrumentText({
  book,
  instrument,
  roots,
  links,
  edition,
}: {
  book: Book;
  instrument: Instrument;
  roots: readonly Provision[];
  links: Links;
  edition: Reading;
}) {
  return (
    <section class="instrument" lang={book.edition.language} dir={directionOf(book.edition.language)}>
      {instrument.number !== null && (
        <h2>
          <span class="instrument-number">{instrumentName(instrument, links.ui.language)}</span>
          <span class="instrument-title">{instrument.title}</span>
        </h2>
      )}
      {instrument.number !== null && <MentionedAsAWhole book={book} instrument={instrument} links={links} />}
      {instrument.number === null && <h2 class="hidden">{READING[links.ui.language].recommendations}</h2>}
      <Paragraphs book={book} roots={roots} links={links} reading={edition} />
    </section>
  );
}

/** Paragraphs tied to none of the section's instruments are shown all the same: nothing is lost. */
function InstrumentlessText({
  book,
  section,
  roots,
  links,
  edition,
}: {
  book: Book;
  section: Section;
  roots: readonly Provision[];
  links: Links;
  edition: Reading;
}) {
  const rest = roots.filter((p) => !section.instruments.includes(p.instrument));
  return rest.length === 0 ? null : <Paragraphs book={book} roots={rest} links={links} reading={edition} />;
}

function Paragraphs({
  book,
  roots,
  links,
}: {
  book: Book;
  roots: readonly Provision[];
  links: Links;
  reading: Reading;
}) {
  return (
    <div class="paragraphs">
      {roots.map((provision) => (
        <Tree book={book} provision={provision} links={links} depth={0} />
      ))}
    </div>
  );
}

function SectionTurn({ book, section, links }: { book: Book; section: Section; links: Links }) {
  const all = book.edition.sections;
  const at = all.indexOf(section);
  const before = at > 0 ? all[at - 1] : undefined;
  const after = all[at + 1];
  return (
    <nav class="turn" aria-label={READING[links.ui.language].sections}>
      {before ? (
        <a class="turn-back" rel="prev" href={links.inSection(before.part, before.numeral)}>
          <span>
            {before.part}.{before.numeral}
          </span>{' '}
          {before.name}
        </a>
      ) : (
        <span />
      )}
      {after && (
        <a class="turn-on" rel="next" href={links.inSection(after.part, after.numeral)}>
          <span>
            {after.part}.{after.numeral}
          </span>{' '}
          {after.name}
        </a>
      )}
    </nav>
  );
}

const partHeading = (book: Book, section: Section, ui: LanguageCode): string =>
  book.edition.parts.find((p) => p.key === section.part)?.heading ?? NOUNS[ui].part(section.part);
