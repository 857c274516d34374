/** What does a report itself count, and what do the records read from it add up to? The difference is said, never evened out. */
import type { ExtractedActivity } from './activity.ts';
import { type Passage, sentencesOf } from './passage.ts';
import { countriesIn } from './places.ts';

export interface StatedTotal {
  readonly paragraph: string;
  readonly document: string;
  readonly counted: 'countries' | 'activities' | 'people' | 'parties';
  /** In the words of the report: `more than 70 countries`. */
  readonly words: string;
  readonly stated: number;
  /** False for "more than 70" and "over 700". */
  readonly exact: boolean;
  /** What the records of the same document add up to; null where records do not count such a thing. */
  readonly recorded: number | null;
  readonly explanation: string;
}

const COUNT =
  /\b(?<more>over|more than|some|about|around|approximately|nearly|almost|at least)?\s*(?<number>\d{1,3}(?:,\d{3})+|\d+) (?<of>(?:[\p{L}-]+ ){0,8}?(?:countries|Member States|States members|States parties|parties|activities|practitioners|participants|officials|government officials))\b/gu;
/** A sum of the whole report, not of one meeting. */
const SUM =
  /\b(?:[Ii]n total|total of|UNODC (?:organized|delivered)|organi[sz]ed|reaching|activities|assistance was provided|were trained|received|beneficiary)\b/u;

export function statedTotals(
  passages: readonly Passage[],
  activities: readonly ExtractedActivity[],
): readonly StatedTotal[] {
  return passages.flatMap((passage) => {
    const own = activities.filter(({ tellings }) =>
      tellings.some(({ document }) => document === passage.document),
    );
    const here = own.some(({ tellings }) =>
      tellings.some(({ paragraph }) => paragraph === passage.paragraph),
    );
    // A count in the paragraph of an activity is that of the activity.
    if (here) return [];
    return sentencesOf(passage.text).flatMap(({ start, end }) => {
      const sentence = passage.text.slice(start, end);
      if (!SUM.test(sentence)) return [];
      return [...sentence.matchAll(COUNT)].map(({ 0: words, groups }): StatedTotal => {
        const of = groups?.of ?? '';
        const counted = countedBy(of);
        const recorded = recordedOf(counted, own);
        const stated = Number((groups?.number ?? '').replace(/,/gu, ''));
        const exact = groups?.more === undefined;
        return {
          document: passage.document,
          paragraph: passage.paragraph,
          counted,
          words: words.trim(),
          stated,
          exact,
          recorded,
          explanation: `${explained(counted, stated, recorded, own)}${countriesIn(sentence).length === stated ? ' The sentence itself names them.' : ''}`,
        };
      });
    });
  });
}

function countedBy(of: string): StatedTotal['counted'] {
  if (/parties$/u.test(of)) return 'parties';
  if (/activities$/u.test(of)) return 'activities';
  return /(?:countries|States|States members)$/u.test(of) ? 'countries' : 'people';
}

const numbered = ({ participants }: ExtractedActivity): number =>
  participants.reduce((sum, { number }) => sum + (number ?? 0), 0);

function recordedOf(counted: StatedTotal['counted'], own: readonly ExtractedActivity[]): number | null {
  if (counted === 'parties') return null;
  if (counted === 'activities') return own.reduce((sum, { count }) => sum + count, 0);
  if (counted === 'countries') return new Set(own.flatMap(({ countries }) => countries)).size;
  return own.reduce((sum, activity) => sum + numbered(activity), 0);
}

function explained(
  counted: StatedTotal['counted'],
  stated: number,
  recorded: number | null,
  own: readonly ExtractedActivity[],
): string {
  if (recorded === null) return 'The records do not count parties: depositary information does.';
  const silent = own.filter((activity) => numbered(activity) === 0).length;
  if (counted === 'people')
    return `Only what the report numbers is added up: ${own.length - silent} of ${own.length} activities say how many took part, ${silent} do not. The total may also cover activities that the report does not name, or leave out some that it does.`;
  if (counted === 'countries')
    return `Only countries named with an activity are counted, those where it was held and those whose people took part; "participants from ${stated} countries" without their names adds none.`;
  return recorded > stated
    ? 'The records hold every activity the report tells of, meetings of other bodies and publications too; the total counts those of one programme or kind.'
    : 'The total covers activities that the report does not tell of one by one.';
}
