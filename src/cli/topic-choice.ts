import { AcquisError } from '../finding/index.ts';
import type { Edition, Topic } from '../instrument/index.ts';
import { foldForSearch, nearMatches } from '../text/index.ts';

/** A topic as a person asks for it: its own entries, and the topics under it. */
export interface TopicFound {
  readonly label: string;
  /** Absent when the index has the label only as the broader topic of others. */
  readonly own: Topic | undefined;
  readonly narrower: readonly Topic[];
}

/**
 * The topic of that label (case, accents and dashes apart) or id, the broader topic that the index implies, or the one
 * topic whose label has all the words.
 * @throws AcquisError `topic-unknown` with near matches
 */
export function findTopicNamed(edition: Edition, typed: string): TopicFound {
  const wanted = foldForSearch(typed);
  const own =
    edition.topics.find((t) => foldForSearch(t.label) === wanted) ??
    edition.topics.find((t) => t.id === typed.trim());
  const meant = own ?? (isBroader(edition, wanted) ? undefined : onlyTopicWith(edition, wanted));
  const broader =
    meant?.label ??
    edition.topics.find((t) => t.broader !== null && foldForSearch(t.broader) === wanted)?.broader;
  if (broader === undefined || broader === null) {
    const names = edition.topics.flatMap((t) => (t.broader === null ? [t.label] : [t.broader, t.label]));
    throw new AcquisError(
      'topic-unknown',
      `The index of the ${edition.id} edition has no topic "${typed}".`,
      {
        advice: '"acquis topics" lists them all, "acquis topics WORD" those with a word.',
        near: nearMatches(typed, [...new Set(names)]),
      },
    );
  }
  const narrower = edition.topics.filter((t) => t.broader === broader && t !== meant);
  return { label: broader, own: meant, narrower };
}

const isBroader = (edition: Edition, wanted: string): boolean =>
  edition.topics.some((t) => t.broader !== null && foldForSearch(t.broader) === wanted);

/** "witness protection" is enough when one label alone has both words; two such labels are for the person to tell apart. */
function onlyTopicWith(edition: Edition, wanted: string): Topic | undefined {
  const words = wordsOf(wanted);
  const found = edition.topics.filter((t) => {
    const label = wordsOf(foldForSearch(t.label));
    return words.length > 0 && words.every((word) => label.some((own) => alike(own, word)));
  });
  return found.length === 1 ? found[0] : undefined;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The beginning of a word is enough, and so is its plural: "witnesses" for "witness". */
const alike = (own: string, typed: string): boolean =>
  own.startsWith(typed) || (typed.startsWith(own) && typed.length - own.length <= 2);
