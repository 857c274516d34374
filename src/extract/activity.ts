import type { ActivityKind } from './activity-words.ts';
import type { ParticipantsFound } from './particulars.ts';
import type { Stretch } from './passage.ts';

/** Words of a passage that a field was read from. */
export interface Evidence extends Stretch {
  readonly field: 'title' | 'date' | 'place' | 'countries' | 'participants' | 'partners' | 'outcome';
  readonly document: string;
  readonly paragraph: string;
  readonly words: string;
}

/** Where an activity is told of. */
export interface Telling {
  readonly document: string;
  readonly file: string;
  readonly paragraph: string;
  readonly words: string;
}

/** An activity as a document tells of it, before it is a record; grown while the paragraph is read. */
export interface ExtractedActivity {
  readonly kind: ActivityKind;
  readonly head: string;
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly placeCodes: readonly string[];
  /** ISO 3166-1 alpha-3: where it was held, whose people took part, who did it together, for whom. */
  readonly countries: readonly string[];
  readonly count: number;
  /** Several, of which the source does not say how many. */
  readonly several: boolean;
  readonly participants: readonly ParticipantsFound[];
  readonly partners: readonly string[];
  readonly outcome: string | null;
  /** Session during which it was held: `twenty-seventh session`. */
  readonly session: string | null;
  readonly tellings: readonly Telling[];
  readonly evidence: readonly Evidence[];
}
