/**
 * Adopted words as they were printed: emphasis where the source has it, a marker where a footnote is called, a link
 * where the text mentions another paragraph. Nothing is reworded; every character is escaped.
 */
import type { Child } from 'hono/jsx';
import type { Footnote, Mention } from '../../../instrument/index.ts';
import type { LanguageCode } from '../../../language/index.ts';
import type { Mark } from '../../../text/index.ts';
import { anchorOf, type Links } from '../address.ts';
import type { Lead } from '../document-view.ts';
import { READING } from '../words/reading.ts';

export interface WordsInput {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly notes?: readonly Footnote[];
  readonly mentions?: readonly Mention[];
  /** Stretches that lead to other documents; a mention within the edition comes first. */
  readonly leads?: readonly Lead[];
  /** What was looked for, to be marked: half-open ranges, in order. */
  readonly found?: readonly Stretch[];
  readonly links?: Links;
  /** Designation to which the footnotes belong; without it the markers are shown but lead nowhere. */
  readonly owner?: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function Words({
  text,
  marks = [],
  notes = [],
  mentions = [],
  leads = [],
  found = [],
  links,
  owner,
}: WordsInput) {
  const doors = doorsOf(mentions, leads, links);
  const cuts = new Set([0, text.length]);
  for (const range of [...marks, ...doors, ...found]) {
    cuts.add(clamp(range.start, text)).add(clamp(range.end, text));
  }
  for (const note of notes) cuts.add(clamp(note.at, text));
  const places = [...cuts].sort((a, b) => a - b);
  const ui = links?.ui.language ?? 'en';
  const out: Child[] = notesAt(notes, 0, owner, ui);
  for (let n = 0; n + 1 < places.length; n += 1) {
    const start = places[n] ?? 0;
    const end = places[n + 1] ?? text.length;
    const covering = marks.filter((m) => m.start <= start && m.end >= end && m.end > m.start);
    const door = doors.find((d) => d.start === start && d.end > start);
    if (door) {
      while (n + 2 < places.length && (places[n + 1] ?? 0) < door.end) n += 1;
      const at = places[n + 1] ?? text.length;
      out.push(
        <a class="mention" href={door.href} title={door.title}>
          {text.slice(start, at)}
        </a>,
        ...notesAt(notes, at, owner, ui),
      );
      continue;
    }
    const piece = covering.reduce<Child>((inner, mark) => wrap(mark, inner), text.slice(start, end));
    const sought = found.some((f) => f.start <= start && f.end >= end);
    out.push(sought ? <mark>{piece}</mark> : piece, ...notesAt(notes, end, owner, ui));
  }
  return <>{out}</>;
}

/** Without overlaps: what was resolved within the edition keeps its place. */
function doorsOf(
  mentions: readonly Mention[],
  leads: readonly Lead[],
  links: Links | undefined,
): readonly Lead[] {
  const inside = links
    ? mentions.flatMap(({ start, end, status, refs }): Lead[] => {
        const [target] = refs;
        return status === 'resolved' && target !== undefined
          ? [{ start, end, href: links.provision(target), title: refs.join(', ') }]
          : [];
      })
    : [];
  return [...inside, ...leads.filter((l) => !inside.some((m) => l.start < m.end && m.start < l.end))];
}

function notesAt(
  notes: readonly Footnote[],
  at: number,
  owner: string | undefined,
  ui: LanguageCode,
): Child[] {
  return notes
    .filter((note) => note.at === at)
    .map((note) => (
      <sup class="marker">
        {owner === undefined ? (
          note.marker
        ) : (
          <a
            href={`#${noteAnchor(owner, note)}`}
            id={`${noteAnchor(owner, note)}-call`}
            aria-label={READING[ui].footnote(note.marker)}
          >
            {note.marker}
          </a>
        )}
      </sup>
    ));
}

const noteAnchor = (owner: string, note: Footnote): string =>
  `note-${anchorOf(owner)}-${/^\d+$/u.test(note.marker) ? note.marker : `s${note.marker.length}`}`;

/** The footnotes of one provision, to stand in the margin or under the paragraph. */
export function Notes({
  notes,
  owner,
  ui = 'en',
  leads,
}: {
  notes: readonly Footnote[];
  owner: string;
  ui?: LanguageCode;
  leads?: (text: string) => readonly Lead[];
}) {
  if (notes.length === 0) return null;
  return (
    <ol class="notes" aria-label={READING[ui].footnotes}>
      {notes.map((note) => (
        <li id={noteAnchor(owner, note)}>
          <a
            class="note-mark"
            href={`#${noteAnchor(owner, note)}-call`}
            aria-label={READING[ui].backFromNote(note.marker)}
          >
            {note.marker}
          </a>{' '}
          <Words text={note.text} marks={note.marks} leads={leads?.(note.text) ?? []} />
        </li>
      ))}
    </ol>
  );
}

function wrap(mark: Mark, inner: Child): Child {
  if (mark.kind === 'emphasis') return <em>{inner}</em>;
  if (mark.kind === 'strong') return <strong>{inner}</strong>;
  if (mark.kind === 'underline') return <u>{inner}</u>;
  // A source may carry any address; only the web's own may become a link.
  return mark.target && /^https?:\/\//iu.test(mark.target) ? (
    <a href={mark.target} rel="noopener noreferrer">
      {inner}
    </a>
  ) : (
    inner
  );
}

const clamp = (offset: number, text: string): number => Math.max(0, Math.min(text.length, offset));
