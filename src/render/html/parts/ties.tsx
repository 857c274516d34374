/**
 * What ties a paragraph to others, for its margin: whose words it took up and who took up its own, what it
 * mentions and what mentions it. One quiet line each; the page of the paragraph says it in full.
 */
import type { Instrument, Mention, Provision } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { Links } from '../address.ts';
import type { Book } from '../book.ts';
import { directionOf } from '../direction.ts';
import { recurrenceOf } from '../wording.ts';
import { AGREED } from '../words/agreed.ts';
import { instrumentName } from '../words/nouns.ts';
import { READING } from '../words/reading.ts';

interface Door {
  readonly text: string;
  readonly href: string;
  readonly note?: string;
}

interface Tie {
  readonly kind: 'from' | 'into' | 'out' | 'back';
  readonly words: string;
  readonly doors: readonly Door[];
}

/** More are on the page of the paragraph. */
const MOST = 4;

export function Ties({ book, provision, links }: { book: Book; provision: Provision; links: Links }) {
  const ties = tiesOf(book, provision.ref, links);
  if (ties.length === 0) return null;
  return (
    <ul class="ties" lang={links.ui.language} dir={directionOf(links.ui.language)}>
      {ties.map((tie) => (
        <TieLine tie={tie} more={links.provision(provision.ref)} ui={links.ui.language} />
      ))}
    </ul>
  );
}

function TieLine({ tie: { kind, words, doors }, more, ui }: { tie: Tie; more: string; ui: LanguageCode }) {
  return (
    <li class={`tie tie-${kind}`}>
      {words}{' '}
      {doors.slice(0, MOST).map(({ text, href, note }, n) => (
        <>
          {n > 0 && ', '}
          <a href={href}>{text}</a>
          {note && ` (${note})`}
        </>
      ))}
      {doors.length > MOST && (
        <>
          {' '}
          <a href={more}>{READING[ui].andMore(doors.length - MOST)}</a>
        </>
      )}
    </li>
  );
}

function tiesOf(book: Book, ref: string, links: Links): Tie[] {
  const ui = links.ui.language;
  const say = AGREED[ui];
  const { earlier, later } = recurrenceOf(book, ref);
  const out = (book.mentionsFrom.get(ref) ?? []).filter((m) => m.status === 'resolved');
  const door = (to: string, note?: string): Door => ({
    text: to,
    href: links.provision(to),
    ...(note ? { note } : {}),
  });
  const ties: Tie[] = [
    { kind: 'from', words: say.earlier, doors: earlier.map((p) => door(p.from, say[p.kind])) },
    { kind: 'into', words: say.later, doors: later.map((p) => door(p.to, say[p.kind])) },
    {
      kind: 'out',
      words: READING[ui].mentions,
      doors: distinct(out.flatMap((m) => wholeOf(book, m, links) ?? m.refs.map((to) => door(to)))),
    },
    {
      kind: 'back',
      words: READING[ui].mentionedBy,
      doors: mentionedBy(book, ref).map((from) => door(from)),
    },
  ];
  return ties.filter(({ doors }) => doors.length > 0);
}

/** A text that is named as a whole is one door, not as many as it has paragraphs. */
function wholeOf(book: Book, { instrument }: Mention, links: Links): Door | undefined {
  const named = instrument === undefined ? undefined : book.instruments.get(instrument);
  return (
    named && {
      text: instrumentName(named, links.ui.language),
      href: links.inSection(named.part, named.section),
    }
  );
}

/** Who mentions this very paragraph; not who mentions the text that it stands in. */
const mentionedBy = (book: Book, ref: string): string[] => [
  ...new Set((book.mentionsOf.get(ref) ?? []).filter((m) => m.instrument === undefined).map((m) => m.from)),
];

/** Who mentions a resolution or decision as a whole, as a line under its title. */
export function MentionedAsAWhole({
  book,
  instrument,
  links,
}: {
  book: Book;
  instrument: Instrument;
  links: Links;
}) {
  const ui = links.ui.language;
  const from = book.edition.mentions
    .filter((m) => m.status === 'resolved' && m.instrument === instrument.key)
    .map((m) => m.from);
  const doors = [...new Set(from)].map((ref) => ({ text: ref, href: links.provision(ref) }));
  if (doors.length === 0) return null;
  return (
    <ul class="ties instrument-ties" lang={ui} dir={directionOf(ui)}>
      <TieLine
        tie={{ kind: 'back', words: READING[ui].mentionedBy, doors }}
        more={links.inSection(instrument.part, instrument.section)}
        ui={ui}
      />
    </ul>
  );
}

const distinct = (doors: readonly Door[]): Door[] => [...new Map(doors.map((d) => [d.href, d])).values()];
