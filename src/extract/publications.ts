/** Which works does a text name by their titles? In italics, in quotation marks after what kind of work it is, or as a tool with a name of its own. */
import { datesIn } from './dates.ts';
import { type Passage, quotationsIn, type Stretch } from './passage.ts';

export interface ExtractedPublication extends Stretch {
  readonly title: string;
  /** Year or month that stands with the title. */
  readonly date: string | null;
  /** What the text calls it: `issue paper`. */
  readonly genre: string | null;
  readonly passage: Passage;
}

const GENRE =
  /\b(issue papers?|stud(?:y|ies)|reports?|manuals?|handbooks?|guides?|guidelines|toolkits?|toolbox(?:es)?|model laws?|publications?|papers?|digests?|research briefs?|brochures?|tools?|policy briefs?|curricul(?:um|a)|booklets?)\b/giu;
const NAMED =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}-]*(?: (?=(?:of|and|the|for|on|in|against|to) \p{Lu}|\p{Lu}))(?:(?:of|and|the|for|on|in|against|to) (?:the )?)?){1,12}(?:Toolkit|Toolbox|Handbook|Manual|Guide|Tool|Model Law|Knowledge Portal|Digest|Compendium|Curriculum|Checklist)(?![\p{L}-])(?: (?:against|on|for|of|to)(?: (?:the|\p{Lu}[\p{L}-]+|of|and|by|on))*(?: \p{Lu}[\p{L}-]+))?/gu;
/** An italic word or two is stress or the name of a ship. */
const FEWEST_WORDS = 3;
/** Series that are cited, and words that begin an operative paragraph. */
const CITED_AFTER = /^,? (?:vol|No|p)\./u;

export function publicationsIn(passage: Passage): readonly ExtractedPublication[] {
  const { text } = passage;
  const italic = passage.emphasis.filter(
    ({ start, end }) =>
      text.slice(start, end).trim().split(/\s+/u).length >= FEWEST_WORDS &&
      start > 0 &&
      !CITED_AFTER.test(text.slice(end)),
  );
  const quoted = quotationsIn(text)
    .filter((q) => !italic.some((i) => i.start <= q.start && q.end <= i.end))
    .filter(({ start }) => isWork(text.slice(0, start)))
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  const covered = [...italic, ...quotationsIn(text)];
  const named = [...text.matchAll(NAMED)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter((n) => !covered.some((c) => c.start < n.end && n.start < c.end));
  return [...italic, ...quoted, ...named]
    .sort((a, b) => a.start - b.start)
    .map((stretch) => ({ ...clean(text, stretch), passage, ...around(text, stretch) }));
}

/** The words before say that a work follows: `an issue paper entitled`, and after the first of two, `and`. */
function isWork(before: string): boolean {
  const clause = before.slice(Math.max(0, before.lastIndexOf('. ')));
  const last = [...clause.matchAll(GENRE)].at(-1);
  if (!last) return false;
  const between = clause.slice(last.index + last[0].length);
  return /^(?:[^“”".;]{0,90}\b(?:entitled|titled|called|named)|,?)\s*(?:[“"][^”"]*[”"]\P{L}*(?:and|,)\s*)*$/u.test(
    between,
  );
}

function clean(text: string, { start, end }: Stretch): Stretch & { readonly title: string } {
  const title = text
    .slice(start, end)
    .trim()
    .replace(/[,;.]$/u, '');
  const from = start + text.slice(start, end).indexOf(title);
  return { title, start: from, end: from + title.length };
}

/** What is published is published on a day; a work that is merely named has none. */
const ISSUED = /\b(?:published|issued|launched|released)\b[^.]*$/u;

function around(
  text: string,
  { start, end }: Stretch,
): { readonly date: string | null; readonly genre: string | null } {
  const year = /^[”"]? \(((?:19|20)\d{2})\)/u.exec(text.slice(end))?.[1];
  const sentence = text.slice(Math.max(0, text.lastIndexOf('. ', start)), start);
  const told = /\b(?:published|issued|launched|released)\b[^.]{0,40}$/u.test(sentence)
    ? datesIn(sentence).at(-1)?.date
    : undefined;
  const clause = /^[^.;]*?(?=[.;]|, and\b|$)/u.exec(text.slice(end))?.[0] ?? '';
  const after = told === undefined && ISSUED.test(sentence) ? datesIn(clause)[0]?.date : undefined;
  const genre = [...sentence.slice(-120).matchAll(GENRE)].at(-1)?.[0] ?? null;
  return { date: year ?? told ?? after ?? null, genre };
}
