/** Is an activity told of, or only spoken about? "Training courses are useful" tells of none. */
import { AGREED, DONE, MADE } from './activity-words.ts';
import type { Setting } from './draft.ts';
import type { ActivityMention } from './mentions.ts';

const TOOK_PART =
  /\b(?:participated in|took part in|taken part in|contributed (?:\p{L}+ )?to|supported|attended|moderated|hosted|organi[sz]ed|convened|held|including|conducted|delivered|contributions? to)\b[^.]*$/u;
const WAS_HELD =
  /^[^.]*?\b(?:held|organi[sz]ed|convened|hosted|took place|taken place|conducted|met|staged|run|ran|broadcast|delivered|given|arranged|opened|followed|gathered|brought together|drew|attended|exposed)\b/u;
/** It stood for a time at a place: "(Lima, 6-8 September 2022)". */
const SET_IN_BRACKETS = /^[^.;]{0,120}?\((?:\p{Lu}[^()]*, )?\d[^()]*\d{4}\)/u;

/** A year alone is often that of a document, or of a series. */
const YEAR = 4;
/** What somebody wanted of it, or took from it, tells nothing of its being held. */
const ASKED =
  /\b(?:recommendations?|report|outcomes?|conclusions?|decisions?|mandate|agenda|resolution)\b[^.;]{0,60}$/u;

export function isActivityTold(
  mention: ActivityMention,
  text: string,
  own: Setting,
  around: Setting,
): boolean {
  const { kind, head, determiner, named, plural } = mention;
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end, mention.reach);
  const set = own.date ?? own.place ?? around.date ?? around.place;
  if (AGREED.test(head)) return /\b(?:signed|concluded)\b/u.test(text);
  if (head === 'campaign') return /\blaunched\b/u.test(text) && determiner !== 'bare';
  if (kind === 'publication')
    return (
      /\b(?:developed|published|issued|launched|released|produced)(?: \p{L}+)? *$/u.test(before) &&
      (determiner === 'indefinite' || named)
    );
  if (head === 'assessment') return false;
  const made = MADE[kind];
  if (made && !made.test(text) && !(kind === 'mission' && SET_IN_BRACKETS.test(after))) return false;
  if (!DONE.test(text)) return false;
  if (determiner === 'indefinite' || determiner === 'similar') return true;
  if (determiner === 'bare')
    return (
      set !== undefined &&
      (plural || /^[^.]*\bheld\b/u.test(after)) &&
      (DONE.test(before) || WAS_HELD.test(after) || SET_IN_BRACKETS.test(after))
    );
  // Named for the reader to know, with its own day: it was, whatever the verb.
  if (named && (own.date?.date.length ?? 0) > YEAR && DONE.test(text) && !ASKED.test(before)) return true;
  return (
    (named ||
      /^\p{Lu}/u.test(text.slice(mention.end - head.length)) ||
      / (?:of|on|for) /u.test(after.slice(0, 6))) &&
    set !== undefined &&
    (WAS_HELD.test(after)
      ? (own.date ?? own.place) !== undefined || TOOK_PART.test(before)
      : TOOK_PART.test(before))
  );
}
