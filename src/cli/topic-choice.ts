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
 * The topic of that label (case, accents and dashes apart) or id, or the broader topic that the index implies.
 * @throws AcquisError `topic-unknown` with near matches
 */
export function findTopicNamed(edition: Edition, typed: string): TopicFound {
  const wanted = foldForSearch(typed);
  const own =
    edition.topics.find((t) => foldForSearch(t.label) === wanted) ??
    edition.topics.find((t) => t.id === typed.trim());
  const broader =
    own?.label ??
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
  return { label: broader, own, narrower: edition.topics.filter((t) => t.broader === broader && t !== own) };
}
