/** How does the source call an activity? From its name to where its time, its place or the predicate begins; no word added. */
import { datesIn } from './dates.ts';
import type { ActivityMention } from './mentions.ts';
import type { Passage, Stretch } from './passage.ts';
import { placeIn } from './places.ts';

const CUT =
  /(?:,? (?:held|which|who|that was|organi[sz]ed|hosted|convened|at which|in (?:collaboration|cooperation|partnership) with|together with|jointly with|was|were|has|have|had|took place|attended|brought together|during which|that will|to (?:strengthen|support|test|map|present))\b|, (?:as well as|and contributed|in which|focusing|composed|aimed|under)\b|[.;:]|,? (?:and|as well as) ?$|,? (?:at|during|on the margins of) (?:the|that) ?$|, ?$)/u;
const LEADING = /^(?:an?|the|this|another|one such|one(?! of)|several|series of|that)\s+/iu;
const TWO_SUBJECTS = /^( on .+?)(,? and(?: also)?)( on .+)$/u;

export interface TitleFound extends Stretch {
  /** Words before it that it shares with another: "side events" of "side events on A and on B". */
  readonly opening?: Stretch;
}

export function titlesOf(
  mention: ActivityMention,
  text: string,
  passage: Passage,
  sentence: Stretch,
): readonly TitleFound[] {
  const after = text.slice(mention.end, mention.reach);
  const raw = passage.text.slice(sentence.start + mention.end, sentence.start + mention.reach);
  const ends = [
    after.search(CUT),
    ...datesIn(raw).map(({ start }) =>
      raw.slice(0, start).search(/,? ?(?:in|on|from|between|during)? $|\($/u),
    ),
    ...[placeIn(raw, 'held')].flatMap((p) =>
      p && !/^ (?:on|for) /u.test(raw.slice(p.end))
        ? [raw.slice(0, p.start).search(/,? (?:in|at|to) (?:the )?$/u)]
        : [],
    ),
  ].filter((n) => n >= 0);
  const shortest = Math.min(after.length, ...ends);
  const name = text.slice(mention.start, mention.end);
  const start = sentence.start + mention.start + (LEADING.exec(name)?.[0].length ?? 0);
  // "A meeting convened by … to …": the head alone says nothing.
  const alone =
    shortest === 0 &&
    (sentence.start + mention.end - start <= mention.head.length + 1 || /^one of the /iu.test(name)) &&
    !/^(?:mock|simul)/u.test(mention.head);
  const end = alone
    ? Math.max(0, after.search(/,? (?:in|on|from) (?:\p{Lu}\p{L}+ )?\d{4}|[.;]|, (?:as well|and)|$/u))
    : shortest;
  const nameEnd = sentence.start + mention.end;
  const halves = mention.plural ? TWO_SUBJECTS.exec(after.slice(0, end)) : null;
  if (!halves) return [trimmed(passage, { start, end: nameEnd + end })];
  const [, first = '', join = ''] = halves;
  return [
    { start, end: nameEnd + first.length },
    {
      ...trimmed(passage, { start: nameEnd + first.length + join.length, end: nameEnd + end }),
      opening: { start, end: nameEnd },
    },
  ];
}

function trimmed({ text }: Passage, { start, end }: Stretch): Stretch {
  const words = text
    .slice(start, end)
    .replace(/,? (?:held|at|during|in|on the margins of|in the framework of|established by)\s*$/u, '');
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
