/** By which words does a report say that something was held, given or undertaken? Reports of the United Nations in English. */
import type { RecordOf } from '../record/index.ts';

export type ActivityKind = NonNullable<RecordOf<'activity'>['kind']>;

interface Head {
  readonly kind: ActivityKind;
  /** Singular; a plural ends in `s`. */
  readonly words: string;
}

const heads = (kind: ActivityKind, words: string): Head[] =>
  words.split('|').map((w) => ({ kind, words: w }));

/** What is held, the most telling first: "training workshop" before "workshop". */
export const HEADS: readonly Head[] = [
  ...heads(
    'training',
    'training-of-trainers course|training course|training workshop|training session|training seminar|training programme|training exercise|master class|summer school|mock trial|moot court|simulation exercise|tabletop exercise|course|simulation|drill|traineeship|internship',
  ),
  ...heads(
    'expert-meeting',
    'expert group meeting|expert meeting|meeting of experts|group of experts meeting',
  ),
  ...heads('side-event', 'side event|special event|parallel event'),
  ...heads('workshop', 'workshop|webinar|web seminar|seminar|colloquium|clinic'),
  ...heads('mission', 'mission|study visit|study tour|field visit|exchange visit|site visit'),
  ...heads('research', 'data-collection exercise|survey|study|assessment'),
  ...heads(
    'conference',
    'conference|forum|fora|summit|symposium|round table|round-table|congress|retreat|dialogue|meeting|hearing|panel discussion|session|consultation',
  ),
  ...heads(
    'other',
    'campaign|awareness-raising day|briefing|exhibition|ceremony|lecture|patrol|joint operation|mentoring scheme|mentoring programme|event|cooperation agreement|memorandum of understanding',
  ),
  ...heads('publication', 'manual|handbook|toolkit|knowledge portal|portal'),
];

export const HEAD = new RegExp(
  `(?<![\\p{L}-])(${HEADS.map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})(s|ies)?(?![\\p{L}-])(?! (?:room|participants?|report|resolution|cycle|statement|of the Parties))`,
  'giu',
);

export const kindOf = (head: string): ActivityKind =>
  HEADS.find(({ words }) => words === head.toLowerCase().replace(/(?<=fora)$/u, ''))?.kind ?? 'other';

/**
 * Somebody did it: in the past, or it goes on. What is wished for or planned is no activity. Verbs of holding, giving and
 * taking part in any wording: a report calls the same deed by many of them.
 */
export const DONE =
  /\b(?:held|ran|gave|given|led|met|taught|drew|saw|opened|closed|started|began|begun|ended|concluded|finished|staged|mounted|arranged|facilitated|hosting|co-hosted|sponsored|co-sponsored|broadcast|streamed|addressed|assembled|visited|lectured|instructed|coached|mentored|inaugurated|rolled out|set up|graduated|received|welcomed|exposed|briefed|tested|enabled|allowed|(?:co-)?organi[sz]ed|conduct(?:ed|ing)|hosted|delivered|provided|convened|carried out|took place|taken place|launched|fielded|offered|followed|completed|undertook|undertaken|supported|contributed|participated|took part|taken part|moderated|chaired|attended|published|issued|implement(?:ed|ing)?|initiated|developed|signed|concluded|presented|brought together|gathered)\b/u;

/** Only what is made and not held: it is one when somebody made it. */
export const MADE: Readonly<Partial<Record<ActivityKind, RegExp>>> = {
  publication: /\b(?:developed|published|issued|launched|released|produced|finali[sz]ed)\b/u,
  research: /\b(?:conduct(?:ed|ing)|carried out|undert(?:ook|aken)|initiated|launched|complet(?:ed|ing))\b/u,
  mission: /\b(?:conducted|carried out|undert(?:ook|aken)|completed|fielded|organi[sz]ed|took place)\b/u,
};

export const AGREED = /^(?:cooperation agreement|memorandum of understanding)$/iu;

export const PLANNED =
  /\b(?:will|shall|would|should|could|(?:is|are) (?:currently )?(?:planning|exploring|preparing)|plans? to|intends? to|aims? to|invites|requests|urges|encourages|in order to|with a view to|possibility of)\b/u;
