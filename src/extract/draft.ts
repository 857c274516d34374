/** How does one telling become more than one field? An activity grows as the sentences of its paragraph add to it. */

import type { Evidence, ExtractedActivity } from './activity.ts';
import type { ActivityKind } from './activity-words.ts';
import { type DateFound, datesIn } from './dates.ts';
import { participantsIn, partnersIn, saysOutcome } from './particulars.ts';
import type { Passage, Stretch } from './passage.ts';
import { codesIn, countriesIn, type PlaceFound, placeIn } from './places.ts';
import type { TitleFound } from './titles.ts';

/** When and where something was, with the words for it. */
export interface Setting {
  readonly date: DateFound | undefined;
  readonly place: PlaceFound | undefined;
}

export const evidenceAt = (
  field: Evidence['field'],
  passage: Passage,
  { start, end }: Stretch,
): Evidence => ({
  field,
  document: passage.document,
  paragraph: passage.paragraph,
  start,
  end,
  words: passage.text.slice(start, end),
});

const shifted = <T extends Stretch>(found: T, by: number): T => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
});

/** First date and place of a stretch; offsets are those of the passage. */
export function settingOf(
  passage: Passage,
  { start, end }: Stretch,
  after: 'held' | 'end' = 'held',
): Setting {
  const text = passage.text.slice(start, end);
  // A year in brackets is that of a work or a resolution.
  const date = datesIn(text).find((found) => text[found.start - 1] !== '(');
  const place = placeIn(text, after);
  return { date: date && shifted(date, start), place: place && shifted(place, start) };
}

export interface Start {
  readonly kind: ActivityKind;
  readonly head: string;
  readonly title: TitleFound;
  /** Several, of which the source does not say how many. */
  readonly several: boolean;
  readonly count: number;
  readonly session: string | null;
  /** All words that are about this one alone. */
  readonly own: Stretch;
  readonly sentence: Stretch;
  readonly setting: Setting;
}

export function begin(
  passage: Passage,
  { kind, head, title, several, count, session, own, sentence, setting }: Start,
): ExtractedActivity {
  const { document, file, paragraph, text } = passage;
  const bare: ExtractedActivity = {
    kind,
    head,
    title: `${title.opening ? `${text.slice(title.opening.start, title.opening.end)} … ` : ''}${text.slice(title.start, title.end).trim()}`,
    date: null,
    place: null,
    placeCodes: [],
    countries: [],
    count,
    participants: [],
    partners: [],
    outcome: null,
    session,
    tellings: [{ document, file, paragraph, words: text.slice(sentence.start, sentence.end) }],
    several,
    evidence: [title.opening, title].flatMap((at) => (at ? [evidenceAt('title', passage, at)] : [])),
  };
  return grown(bare, passage, own, setting, undefined);
}

/** What a stretch adds; what is known already stays. */
export function grown(
  known: ExtractedActivity,
  passage: Passage,
  own: Stretch,
  { date, place }: Setting,
  /** The sentence, when the whole of it is about the activity. */
  whole: Stretch | undefined,
): ExtractedActivity {
  const text = passage.text.slice(own.start, own.end);
  const participants = participantsIn(text).map((p) => shifted(p, own.start));
  const partners = partnersIn(text).map((p) => shifted(p, own.start));
  const named = countriesIn(text).map((c) => shifted(c, own.start));
  const outcome = whole && saysOutcome(passage.text.slice(whole.start, whole.end)) ? whole : undefined;
  const at = (field: Evidence['field']) => (found: Stretch) => evidenceAt(field, passage, found);
  return {
    ...known,
    date: known.date ?? date?.date ?? null,
    place: known.place ?? place?.place ?? null,
    placeCodes: known.place === null ? (place?.codes ?? []) : known.placeCodes,
    countries: [
      ...new Set([
        ...known.countries,
        ...(known.place === null ? (place?.codes ?? []) : []),
        ...codesIn(text),
      ]),
    ],
    participants: [...known.participants, ...participants],
    partners: [...new Set([...known.partners, ...partners.map(({ words }) => words)])],
    outcome: known.outcome ?? (outcome ? passage.text.slice(outcome.start, outcome.end) : null),
    evidence: [
      ...known.evidence,
      ...(known.date === null && date ? [at('date')(date)] : []),
      ...(known.place === null && place ? [at('place')(place)] : []),
      ...named.map(at('countries')),
      ...participants.map(at('participants')),
      ...partners.map(at('partners')),
      ...(known.outcome === null && outcome ? [at('outcome')(outcome)] : []),
    ],
  };
}
