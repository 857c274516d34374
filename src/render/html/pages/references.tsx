/** Which texts do adopted paragraphs name, how often and where; and which references lead nowhere, or to more than one text? */
import { type CitedInstrument, referencesIn, textNamed } from '../../../cite/index.ts';
import type { Mention } from '../../../instrument/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { type EditionName, elsewhereOf, page, type Reading } from '../frame.tsx';
import { ReferenceDrawing } from '../parts/reference-drawing.tsx';
import { Bar } from '../parts/spark.tsx';
import { NOUNS } from '../words/nouns.ts';
import { REFERENCES } from '../words/references.ts';

const PATH = '/references';

export function referencesPage(reading: Reading, book: Book, has: (edition: EditionName) => boolean): string {
  const { links } = reading;
  const ui = links.ui.language;
  const say = REFERENCES[ui];
  const { mentions, instruments } = referencesIn(book.edition);
  const doubtful = mentions.filter((m) => m.status === 'ambiguous' || m.status === 'unresolved');
  const nameless = mentions.filter((m) => m.status === 'external' && textNamed(book.edition, m) === null);
  return page(
    {
      reading,
      title: say.title,
      door: 'none',
      trail: [{ text: NOUNS[ui].home, href: links.to('/') }, { text: say.title }],
      elsewhere: elsewhereOf(reading, PATH, has) ?? [],
      main: 'references',
      description: say.lead,
    },
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {instruments.length === 0 ? (
        <p class="empty">{say.none}</p>
      ) : (
        <div class="drawn-and-told">
          <ReferenceDrawing book={book} instruments={instruments} ui={ui} />
          <NamedTexts instruments={instruments} book={book} links={links} />
        </div>
      )}
      <section aria-labelledby="doubtful">
        <h2 id="doubtful">{say.doubtful}</h2>
        {doubtful.length === 0 && <p class="empty">{say.allResolved}</p>}
        <Mentions mentions={doubtful} links={links} book={book} />
      </section>
      {nameless.length > 0 && (
        <section aria-labelledby="nameless">
          <h2 id="nameless">{say.nameless}</h2>
          <p class="dim">{say.namelessLead}</p>
          <Mentions mentions={nameless} links={links} book={book} />
        </section>
      )}
    </>,
  );
}

function NamedTexts({
  instruments,
  book,
  links,
}: {
  instruments: readonly CitedInstrument[];
  book: Book;
  links: Links;
}) {
  const say = REFERENCES[links.ui.language];
  const highest = Math.max(...instruments.map((i) => i.mentions));
  return (
    <table class="plain named-texts">
      <caption class="hidden">{say.title}</caption>
      <thead>
        <tr>
          <th scope="col">{say.text}</th>
          <th scope="col">{say.times}</th>
          <th scope="col">{say.namedIn}</th>
        </tr>
      </thead>
      <tbody>
        {instruments.map((instrument) => (
          <tr>
            <th scope="row" data-head={say.text} lang={book.edition.language} dir="auto">
              <NameOf instrument={instrument} book={book} links={links} />
            </th>
            <td data-head={say.times} class="times">
              <span>
                <Bar value={instrument.mentions} highest={highest} /> {instrument.mentions}
              </span>
            </td>
            <td data-head={say.namedIn}>
              <span>
                <Places refs={instrument.citedBy} links={links} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A text of the compendium leads to its place there. */
function NameOf({
  instrument: { key, name },
  book,
  links,
}: {
  instrument: CitedInstrument;
  book: Book;
  links: Links;
}) {
  const instrument = key === null ? undefined : book.instruments.get(key);
  if (!instrument) return <>{name}</>;
  return <a href={links.inSection(instrument.part, instrument.section)}>{name}</a>;
}

function Places({ refs, links }: { refs: readonly string[]; links: Links }) {
  return (
    <>
      {refs.map((ref, n) => (
        <>
          {n > 0 && ', '}
          <a href={links.provision(ref)}>{ref}</a>
        </>
      ))}
    </>
  );
}

function Mentions({ mentions, links, book }: { mentions: readonly Mention[]; links: Links; book: Book }) {
  const say = REFERENCES[links.ui.language];
  if (mentions.length === 0) return null;
  return (
    <ul class="doubtful-mentions">
      {mentions.map(({ from, text, status, refs, reason }) => (
        <li>
          <a href={links.provision(from)}>{from}</a> <q lang={book.edition.language}>{text}</q>
          {(status === 'ambiguous' || status === 'unresolved') && (
            <>
              {' '}
              <strong>{say[status]}</strong>
              {reason !== null && <span class="dim"> ({reason})</span>}
            </>
          )}
          {status === 'ambiguous' && refs.length > 0 && (
            <>
              : <Places refs={refs} links={links} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
