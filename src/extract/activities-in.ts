/**
 * Which activities does a paragraph of a report tell of? Sentence by sentence: what is new begins an activity, what goes
 * back to one ("the meeting was held in …", "participants included …") adds to it, and what stands around it ("at the
 * twenty-sixth session, in 2017, …", "on the margins of that session, …") says when and where.
 */
import { isActivityTold } from './accepted.ts';
import type { ExtractedActivity } from './activity.ts';
import { DONE, PLANNED } from './activity-words.ts';
import { deedsIn } from './deeds.ts';
import { begin, grown, type Setting, settingOf } from './draft.ts';
import { type ActivityMention, mentionsIn } from './mentions.ts';
import { type Passage, type Stretch, sentencesOf, withoutTitles } from './passage.ts';
import { codesIn } from './places.ts';
import { titlesOf } from './titles.ts';

/** Dates of sessions named earlier in the document: `twenty-sixth session` to what was said of it. */
export type Sessions = Map<string, Setting>;

const GOES_BACK =
  /^(?:It|They|Participants|The participants|An? (?:important |key |main )?outcome|Both|Among the participants|More than [\d,]+ \p{L}+ attended|The event)\b/u;
/** Who came, said of what was told just before: "Twenty-two analysts completed the course." */
const CAME =
  /^(?:(?:Heads|Representatives|Delegates|Delegations|Officials|Experts|Ministers|Members|Those)\b|(?:(?:Around|Some|About|More than|Over|Nearly|Almost|A total of) )?(?:\d[\d,]*|\p{Lu}\p{Ll}+(?:-\p{Ll}+)?) \p{L}+\b)[^.;]{0,120}? (?:attended|took part|participated|completed the|signed|benefited)\b/u;
const ONE_COUNTRY_FIRST = /^In (?:the )?(\p{Lu}[^,]*), /u;
const ASKED_BY = /\brequest of (?:the (?:Government|authorities) of )?[^,]*/u;
const NOWHERE: Setting = { date: undefined, place: undefined };

export function activitiesIn(passage: Passage, sessions: Sessions): readonly ExtractedActivity[] {
  const open = withoutTitles(passage);
  const found: ExtractedActivity[] = [];
  let frame: Setting = NOWHERE;
  let askedBy: readonly string[] = [];
  let lastSession: string | undefined;

  for (const sentence of sentencesOf(passage.text)) {
    const text = open.slice(sentence.start, sentence.end);
    const done = text.search(DONE);
    const planned = text.search(PLANNED);
    const told = planned < 0 || (done >= 0 && done < planned);
    askedBy = [...askedBy, ...codesIn(ASKED_BY.exec(text)?.[0] ?? '')];
    const first = ONE_COUNTRY_FIRST.exec(text);
    if (first && codesIn(first[0]).length === 1)
      frame = {
        date: undefined,
        place: settingOf(passage, { start: sentence.start, end: sentence.start + first[0].length - 2 }, 'end')
          .place,
      };
    const mentions = mentionsIn(text);
    const lead = { start: sentence.start, end: sentence.start + (mentions[0]?.start ?? text.length) };
    let around: Setting = settingOf(passage, lead);
    let session: string | null = null;
    let back: number | undefined;
    const before = found.length;

    for (const [i, mention] of mentions.entries()) {
      const own = { start: sentence.start + mention.start, end: sentence.start + mention.reach };
      const setting = settingOf(passage, own);
      const earlier = earlierOf(mention, found, text);
      if (isSession(mention, text)) {
        const same = /\bsame\b/u.test(text.slice(mention.start, mention.end));
        session = same ? (lastSession ?? null) : ordinalOf(text.slice(mention.start, mention.end));
        if (session === null) continue;
        lastSession = session;
        const known = sessions.get(session);
        const now: Setting = { date: nearDate(setting, own) ?? known?.date, place: known?.place };
        if (now.date && !known?.date) sessions.set(session, now);
        around = { date: around.date ?? now.date, place: around.place ?? now.place };
        const previous = found.at(-1);
        if (previous && found.length > before)
          found[found.length - 1] = {
            ...previous,
            session: previous.session ?? session,
            date: previous.date ?? now.date?.date ?? null,
          };
        continue;
      }
      if (earlier !== undefined) {
        const activity = found[earlier];
        if (!activity) continue;
        const isFrame = /\b(?:[Dd]uring|[Aa]t|[Oo]n the margins of|[Ww]ithin|[Ii]n parallel to) *$/u.test(
          text.slice(0, mention.start),
        );
        if (!isFrame || /^,? which (?:took place|was held|were held)\b/u.test(text.slice(mention.end)))
          back = earlier;
        around = settingOfActivity(activity, around);
        continue;
      }
      if (!told || !isActivityTold(mention, text, setting, around)) continue;
      const within = contained(mentions[i + 1], text, mention, passage, sentence, found);
      const effective: Setting = {
        date: setting.date ?? within.date ?? around.date,
        place: settingOf(passage, own, 'end').place ?? within.place ?? around.place ?? frame.place,
      };
      const words = found.length === before ? { start: sentence.start, end: own.end } : own;
      const kind = mention.determiner === 'similar' ? (found.at(-1)?.kind ?? mention.kind) : mention.kind;
      for (const title of titlesOf(mention, text, passage, sentence))
        found.push({
          ...begin(passage, {
            kind,
            head: mention.head,
            title,
            several: mention.plural && countOf(mention, text) === 1,
            count: countOf(mention, text),
            session,
            own: words,
            sentence,
            setting: effective,
          }),
        });
    }

    if (told)
      for (const deed of deedsIn(text)) {
        const whole = { start: sentence.start, end: sentence.start + deed.end };
        const title = { start: sentence.start + deed.start, end: sentence.start + deed.end };
        const from = settingOf(passage, { start: sentence.start, end: sentence.start + deed.start });
        const at = settingOf(passage, title, 'end');
        const own = { date: at.date ?? from.date, place: at.place ?? from.place };
        const told = found.slice(before);
        // People trained nobody says where, when or from which country are a sum of the report.
        if (deed.kind === 'training' && !own.date && !own.place && codesIn(text).length === 0) continue;
        // The course in which people were trained is told of already, and who they were belongs to it.
        if (
          told.some(({ kind }) => kind === deed.kind || deed.set) ||
          (deed.set && (!own.date || (deed.kind === 'conference' && !own.place)) && !own.place)
        ) {
          const last = found.length - 1;
          const known = found[last];
          if (known && told.length === 1) found[last] = grown(known, passage, whole, NOWHERE, undefined);
          continue;
        }
        found.push(
          begin(passage, {
            kind: deed.kind,
            head: 'deed',
            title,
            several: false,
            count: 1,
            session: null,
            own: whole,
            sentence,
            setting: {
              // Said behind a semicolon of the same deed: "comments were transmitted in May 2022".
              date:
                from.date ??
                at.date ??
                (mentions.length === 0 ? settingOf(passage, sentence).date : undefined),
              place: from.place ?? at.place ?? frame.place,
            },
          }),
        );
      }

    const goesBack =
      back ?? ((GOES_BACK.test(text) || CAME.test(text)) && found.length === before ? before - 1 : undefined);
    const target = goesBack === undefined ? undefined : found[goesBack];
    if (target && goesBack !== undefined && found.length === before)
      found[goesBack] = grown(target, passage, sentence, settingOf(passage, sentence), sentence);
  }
  return found
    .map((a) => ({ ...a, countries: [...new Set([...a.countries, ...askedBy])] }))
    .filter((a) => a.date !== null || a.place !== null || a.participants.length > 0 || !a.several);
}

const nearDate = ({ date }: Setting, own: Stretch): Setting['date'] =>
  date && date.start - own.start < 160 ? date : undefined;

const ordinalOf = (words: string): string | null =>
  /\b((?:\p{L}+-)?\p{L}+(?:st|nd|rd|th)) (?:[\p{L}-]+ )*sessions?$/u.exec(words)?.[0] ?? null;

/** A session stands around what was done there, unless it is itself told of. */
const isSession = ({ head, start, end }: ActivityMention, text: string): boolean =>
  head === 'session' &&
  /\b(?:[Aa]t|[Dd]uring|[Ss]ince|[Oo]f|[Bb]oth)(?: its)?\s*$/u.test(text.slice(0, start)) &&
  (ordinalOf(text.slice(start, end)) !== null || /\bsame session$/u.test(text.slice(start, end)));

function earlierOf(
  mention: ActivityMention,
  found: readonly ExtractedActivity[],
  text: string,
): number | undefined {
  if (mention.determiner !== 'definite') return undefined;
  const plain = /^(?:the|this|that|these|those) \p{L}+$/iu.test(text.slice(mention.start, mention.end));
  if (!plain) return undefined;
  const index = found.findLastIndex(
    ({ head, title }) =>
      head.endsWith(mention.head) ||
      mention.head.endsWith(head) ||
      title.toLowerCase().includes(mention.head),
  );
  if (index >= 0) return index;
  return undefined;
}

const settingOfActivity = (activity: ExtractedActivity, around: Setting): Setting => {
  const dateAt = activity.evidence.find(({ field }) => field === 'date');
  const placeAt = activity.evidence.find(({ field }) => field === 'place');
  return {
    date:
      around.date ??
      (activity.date === null || !dateAt
        ? undefined
        : { date: activity.date, start: dateAt.start, end: dateAt.end }),
    place:
      around.place ??
      (activity.place === null || !placeAt
        ? undefined
        : { place: activity.place, codes: activity.placeCodes, start: placeAt.start, end: placeAt.end }),
  };
};

/** "A workshop at the Conference, held in October 2017": what it is part of says when and where. */
function contained(
  next: ActivityMention | undefined,
  text: string,
  mention: ActivityMention,
  passage: Passage,
  sentence: Stretch,
  found: readonly ExtractedActivity[],
): Setting {
  if (!next || !/\b(?:at|during|on the margins of|within)\s*$/u.test(text.slice(mention.end, next.start)))
    return NOWHERE;
  const earlier = earlierOf(next, found, text);
  const activity = earlier === undefined ? undefined : found[earlier];
  if (activity) return settingOfActivity(activity, NOWHERE);
  return settingOf(passage, { start: sentence.start + next.start, end: sentence.start + next.reach });
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function countOf({ start, end, plural }: ActivityMention, text: string): number {
  if (!plural) return 1;
  const words = text.slice(start, end).toLowerCase().split(/\s+/u);
  const digits = words.map(Number).find((n) => n > 1 && n < 1000);
  const named = words.map((w) => NUMBERS.indexOf(w)).find((n) => n > 0);
  return digits ?? (named === undefined ? 1 : named + 1);
}
