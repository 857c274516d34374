/** Which activities does a document tell of, each once, however often it is mentioned? */
import { activitiesIn, type Sessions } from './activities-in.ts';
import type { ExtractedActivity } from './activity.ts';
import type { Passage } from './passage.ts';

export function extractActivities(passages: readonly Passage[]): readonly ExtractedActivity[] {
  const sessions: Sessions = new Map();
  const found: ExtractedActivity[] = [];
  for (const passage of passages)
    for (const activity of activitiesIn(passage, sessions)) {
      const same = found.findIndex((known) => isSame(known, activity));
      const known = found[same];
      if (known) found[same] = joined(known, activity);
      else found.push(activity);
    }
  return found;
}

/** Told of twice: of one kind, at one session, with one partner. Less than that may be two. */
const isSame = (a: ExtractedActivity, b: ExtractedActivity): boolean =>
  a.kind === b.kind &&
  a.session !== null &&
  a.session === b.session &&
  a.tellings[0]?.paragraph !== b.tellings[0]?.paragraph &&
  a.partners.some((partner) => b.partners.includes(partner));

const joined = (a: ExtractedActivity, b: ExtractedActivity): ExtractedActivity => ({
  ...a,
  date: a.date ?? b.date,
  place: a.place ?? b.place,
  countries: [...new Set([...a.countries, ...b.countries])],
  participants: a.participants.length > 0 ? a.participants : b.participants,
  partners: [...new Set([...a.partners, ...b.partners])],
  outcome: a.outcome ?? b.outcome,
  tellings: [...a.tellings, ...b.tellings],
  evidence: [...a.evidence, ...b.evidence],
});
