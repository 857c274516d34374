/**
 * What exactly was adopted, where does it stand, how is it cited? One page a provision; its address never changes.
 */
import type { Provision, Section } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import { citedProvision, cslItem } from '../../citation/index.ts';
import { coins, describeProvision, metaTags } from '../../jsonld/index.ts';
import { addressOf, type Links } from '../address.ts';
import { ancestorsOf, type Book, citeBriefly, neighboursOf, sectionOf, topicsOf } from '../book.ts';
import { formatDates } from '../dates.ts';
import { directionOf } from '../direction.ts';
import { type Crumb, type EditionName, elsewhereOf, page, type Reading } from '../frame.tsx';
import { labelOf, Paragraph, Tree } from '../parts/paragraph.tsx';
import { RecordsBeside } from '../parts/record-beside.tsx';
import { StandingDrawing } from '../parts/standing-drawing.tsx';
import type { BesideView } from '../record-view.ts';
import { FRAME } from '../words/frame.ts';
import { instrumentName, NOUNS } from '../words/nouns.ts';
import { READING } from '../words/reading.ts';
import { Citations, type Elsewhere, Facts } from './provision-facts.tsx';
import { WordsThatRecur } from './provision-lineage.tsx';

export function provisionPage(
  reading: Reading,
  book: Book,
  provision: Provision,
  elsewhere: readonly Elsewhere[],
  records: BesideView | null = null,
): string {
  const { links } = reading;
  const section = sectionOf(book, provision);
  const above = ancestorsOf(book, provision);
  const path = addressOf(provision.ref);
  const has = (edition: EditionName): boolean =>
    edition.id === reading.edition.id ||
    elsewhere.some((e) => e.edition.id === edition.id && e.standing !== 'absent');
  const cited = citedProvision(book.edition, reading.site.bodies, provision);
  const topics = topicsOf(book, provision.ref).map(({ topic }) => topic);
  return page(
    {
      reading,
      data: { described: describeProvision(cited, topics), meta: metaTags(cslItem(cited)) },
      title: `${provision.ref} (${citeBriefly(book, provision)})`,
      door: 'compendium',
      trail: trailOf(provision, section, above, links),
      elsewhere: elsewhereOf(reading, path, has) ?? [],
      main: 'provision',
      description: provision.text.slice(0, 200),
    },
    <>
      <header class="provision-head">
        <h1>{provision.ref}</h1>
        <span class="Z3988" title={coins(cslItem(cited))} />
        {section && (
          <p>
            <a href={links.inSection(section.part, section.numeral, provision.ref)}>
              <bdi>{section.name}</bdi>
            </a>
            {section.place && (
              <>
                , <bdi>{section.place}</bdi>
              </>
            )}
            , <bdi>{formatDates(section.from, section.to, links.ui.language)}</bdi>
          </p>
        )}
      </header>
      <div class="two">
        <div class="two-text" lang={book.edition.language} dir={directionOf(book.edition.language)}>
          <InstrumentLine book={book} provision={provision} ui={links.ui.language} />
          {above.map((p, depth) => (
            <Paragraph
              book={book}
              provision={p}
              links={links}
              depth={depthOf(above, depth)}
              anchored={false}
              context
              beside={null}
            />
          ))}
          <Tree
            book={book}
            provision={provision}
            links={links}
            depth={depthOf(above, above.length)}
            beside={null}
          />
          {provision.text === '' && provision.children.length === 0 && (
            <p class="empty">{READING[links.ui.language].noWords}</p>
          )}
        </div>
        <Citations book={book} provision={provision} links={links} />
        <Facts book={book} provision={provision} links={links} reading={reading} elsewhere={elsewhere} />
      </div>
      <Around book={book} provision={provision} links={links} />
      <StandingDrawing book={book} provision={provision} ui={links.ui.language} />
      <WordsThatRecur book={book} provision={provision} links={links} />
      <MentionLists book={book} provision={provision} links={links} />
      {records && <RecordsBeside beside={records} links={links} />}
    </>,
  );
}

/** A chapeau does not indent what stands under it; every other level does. */
const depthOf = (above: readonly Provision[], level: number): number =>
  above.slice(0, level).filter((p) => p.kind !== 'chapeau').length;

function trailOf(
  provision: Provision,
  section: Section | undefined,
  above: readonly Provision[],
  links: Links,
): Crumb[] {
  return [
    { text: FRAME[links.ui.language].compendium, href: links.to('/compendium') },
    {
      text: NOUNS[links.ui.language].part(provision.part),
      href: links.to(`/compendium#part-${provision.part}`),
    },
    { text: section?.name ?? provision.section, href: links.inSection(provision.part, provision.section) },
    ...above.filter((p) => p.kind !== 'chapeau').map((p) => ({ text: p.ref, href: links.provision(p.ref) })),
    { text: provision.ref },
  ];
}

function InstrumentLine({ book, provision, ui }: { book: Book; provision: Provision; ui: LanguageCode }) {
  const instrument = book.instruments.get(provision.instrument);
  if (!instrument || instrument.number === null) return null;
  return (
    <p class="instrument-line">
      {instrumentName(instrument, ui)}. {instrument.title}
    </p>
  );
}

function Around({ book, provision, links }: { book: Book; provision: Provision; links: Links }) {
  const { before, after } = neighboursOf(book, provision);
  if (!before && !after) return null;
  const say = READING[links.ui.language];
  return (
    <nav class="around" aria-label={say.beforeAndAfter}>
      {before ? <Neighbour provision={before} links={links} rel="prev" word={say.before} /> : <span />}
      {after && <Neighbour provision={after} links={links} rel="next" word={say.after} />}
    </nav>
  );
}

function Neighbour({
  provision,
  links,
  rel,
  word,
}: {
  provision: Provision;
  links: Links;
  rel: string;
  word: string;
}) {
  return (
    <a href={links.provision(provision.ref)} rel={rel}>
      <span class="around-word">{word}</span>
      <span class="around-ref">{provision.ref}</span>
      <span class="around-text" dir="auto">
        {labelOf(provision)} {openingOf(provision.text)}
      </span>
    </a>
  );
}

/** The first words, cut between two of them. */
export function openingOf(text: string, most = 110): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:]+$/u, '')} …`;
}

function MentionLists({ book, provision, links }: { book: Book; provision: Provision; links: Links }) {
  const out = (book.mentionsFrom.get(provision.ref) ?? []).filter(
    (m) => m.status !== 'external' || m.text !== '',
  );
  const back = book.mentionsOf.get(provision.ref) ?? [];
  if (out.length === 0 && back.length === 0) return null;
  const say = READING[links.ui.language];
  return (
    <section class="mentions" aria-label={say.mentions}>
      {out.length > 0 && (
        <div>
          <h2>{say.mentions}</h2>
          <ul>
            {out.map((m) => (
              <li>
                <q>{m.text}</q>{' '}
                {m.refs.map((ref, n) => (
                  <>
                    {n > 0 && ', '}
                    <a href={links.provision(ref)}>{ref}</a>
                  </>
                ))}
                {m.status === 'external' && <span class="dim">{say.outside}</span>}
                {m.status !== 'resolved' && m.reason && <span class="dim"> {m.reason}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {back.length > 0 && (
        <div>
          <h2>{say.mentionedBy}</h2>
          <ul>
            {[...new Set(back.map((m) => m.from))].map((from) => (
              <li>
                <a href={links.provision(from)}>{from}</a>{' '}
                <span class="dim">{openingOf(book.provisions.get(from)?.text ?? '', 90)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
