import {
  type Addressee,
  type Force,
  LANGUAGES,
  type LanguageCode,
  type Stem,
  scanWords,
} from '../language/index.ts';
import type { AdoptedPassage } from './adopted-passages.ts';

/**
 * In which words was a matter agreed, when, by whom, how strongly? Every adopted wording of a phrase in order of time.
 * A wording has all words of the phrase, in any form and order, close together within a sentence; so "unaccompanied
 * children" is also found as "unaccompanied migrant children" and "separated or unaccompanied children", and each is a
 * variant of its own. A phrase in quotation marks is looked for word after word, in any form.
 */
export interface AgreedWordings {
  readonly phrase: string;
  /** In order of time, then of reading. */
  readonly uses: readonly AgreedUse[];
  /** The most frequent first. */
  readonly variants: readonly AgreedVariant[];
  readonly first: string | null;
  readonly last: string | null;
  /** How often each body used it. */
  readonly bodies: Readonly<Record<string, number>>;
  /** Whenever the strongest force of a day was another than on the day before: how the wording grew or shrank. */
  readonly course: readonly { readonly date: string; readonly ref: string; readonly force: Force }[];
}

export interface AgreedUse {
  readonly ref: string;
  readonly date: string;
  readonly body: string;
  readonly instrument: string;
  readonly force: Force;
  readonly ladder: number | null;
  readonly addressees: readonly Addressee[];
  readonly text: string;
  /** Where the wordings stand in the text, and of which variant each is. */
  readonly places: readonly { readonly start: number; readonly end: number; readonly variant: number }[];
}

export interface AgreedVariant {
  /** As first printed. */
  readonly text: string;
  readonly uses: number;
  readonly first: string;
  readonly last: string;
}

export interface AgreedOptions {
  readonly language: LanguageCode;
  readonly stem: Stem;
}

/** As many other words may stand between those of a phrase; between two words a few more. */
const ROOM = 3;
const LEAST_WINDOW = 7;
/** A phrase in quotation marks is looked for as it stands. */
const QUOTED = /^\s*["“”„«'‘].+["“”»'’]\s*$/su;
/** Longer phrases are cut: beyond this no wording but the very same would be found. */
const LONGEST_PHRASE = 24;

interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export function findAgreedWordings(
  phrase: string,
  passages: readonly AdoptedPassage[],
  { language, stem }: AgreedOptions,
): AgreedWordings {
  const { stopWords, and, or } = LANGUAGES[language];
  const joints = new Set([...and, ...or]);
  const all = wordsOf(phrase, stem).slice(0, LONGEST_PHRASE);
  const telling = all.filter((w) => !stopWords.has(phrase.slice(w.start, w.end).toLowerCase()));
  const terms = [...new Set((telling.length > 0 ? telling : all).map((w) => w.term))];
  // In quotation marks, or of common words only ("of the"), only the very sequence is the phrase.
  const exact = all.length > 1 && (QUOTED.test(phrase) || telling.length === 0);
  const longest = Math.max(LEAST_WINDOW, all.length + ROOM);
  const variants = new Map<
    string,
    { text: string; uses: number; first: string; last: string; order: number }
  >();
  const uses: AgreedUse[] = [];
  const ordered = [...passages].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const passage of terms.length === 0 ? [] : ordered) {
    const words = wordsOf(passage.text, stem);
    const stretches = exact
      ? sequences(
          words,
          all.map((w) => w.term),
        )
      : windows(words, terms, longest, passage.text, joints);
    const places = stretches.map(([first, last]) => {
      const from = exact || terms.length < 2 ? first : joined(words, first, passage.text, joints);
      const [start, end] = [words[from]?.start ?? 0, words[last]?.end ?? 0];
      const key = words
        .slice(from, last + 1)
        .map((w) => w.term)
        .join(' ');
      const text = passage.text.slice(start, end);
      const known = variants.get(key) ?? {
        text,
        uses: 0,
        first: passage.date,
        last: passage.date,
        order: variants.size,
      };
      variants.set(key, { ...known, uses: known.uses + 1, last: passage.date });
      return { start, end, variant: known.order };
    });
    if (places.length === 0) continue;
    const { ref, date, body, instrument, text, opening } = passage;
    const { force, ladder, addressees } = opening;
    uses.push({ ref, date, body, instrument, force, ladder, addressees, text, places });
  }
  return summary(phrase, uses, [...variants.values()]);
}

function summary(
  phrase: string,
  uses: readonly AgreedUse[],
  found: readonly (AgreedVariant & { readonly order: number })[],
): AgreedWordings {
  const ranked = [...found].sort((a, b) => b.uses - a.uses || a.order - b.order);
  const rank = new Map(ranked.map(({ order }, index) => [order, index]));
  const bodies: Record<string, number> = {};
  for (const { body } of uses) bodies[body] = (bodies[body] ?? 0) + 1;
  return {
    phrase,
    uses: uses.map((use) => ({
      ...use,
      places: use.places.map((p) => ({ ...p, variant: rank.get(p.variant) ?? 0 })),
    })),
    variants: ranked.map(({ text, uses: times, first, last }) => ({ text, uses: times, first, last })),
    first: uses[0]?.date ?? null,
    last: uses.at(-1)?.date ?? null,
    bodies,
    course: courseOf(uses),
  };
}

function courseOf(uses: readonly AgreedUse[]): AgreedWordings['course'] {
  const strongest = new Map<string, AgreedUse>();
  for (const use of uses) {
    const known = strongest.get(use.date);
    if (!known || (use.ladder ?? 0) > (known.ladder ?? 0)) strongest.set(use.date, use);
  }
  const course: { date: string; ref: string; force: Force }[] = [];
  for (const { date, ref, force } of strongest.values())
    if (course.at(-1)?.force !== force) course.push({ date, ref, force });
  return course;
}

function wordsOf(text: string, stem: Stem): Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end) => words.push({ term: stem(text.slice(start, end)), start, end }));
  return words;
}

/**
 * The shortest stretches that hold every term, none overlapping, none across the end of a sentence. In another order
 * than that of the phrase, and with an "and" between, the words belong to different things: "women with children and
 * unaccompanied minors".
 */
function windows(
  words: readonly Word[],
  terms: readonly string[],
  longest: number,
  text: string,
  joints: ReadonlySet<string>,
): [number, number][] {
  const last = new Map<string, number>();
  const found: [number, number][] = [];
  for (const [at, { term }] of words.entries()) {
    if (!terms.includes(term)) continue;
    last.set(term, at);
    const places = terms.map((t) => last.get(t));
    if (places.includes(undefined)) continue;
    const first = Math.min(...last.values());
    if (at - first >= longest) continue;
    const inner = words.slice(first, at + 1);
    const printed = text.slice(inner[0]?.start, inner.at(-1)?.end);
    if (/[.;:。；؛](?:\s|$)/u.test(printed)) continue;
    const ordered = places.every((place, i) => i === 0 || (place ?? 0) > (places[i - 1] ?? 0));
    if (!ordered && inner.some((w) => joints.has(text.slice(w.start, w.end).toLowerCase()))) continue;
    found.push([first, at]);
  }
  const kept: [number, number][] = [];
  for (const [first, end] of found.sort((x, y) => x[1] - x[0] - (y[1] - y[0]) || x[0] - y[0]))
    if (kept.every(([f, e]) => end < f || first > e)) kept.push([first, end]);
  return kept.sort((x, y) => x[0] - y[0]);
}

/** Where the words stand one after another, in any form; the next is looked for behind the one before. */
function sequences(words: readonly Word[], terms: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at + terms.length <= words.length; at += 1) {
    if (!terms.every((term, n) => words[at + n]?.term === term)) continue;
    found.push([at, at + terms.length - 1]);
    at += terms.length - 1;
  }
  return found;
}

/** "separated or unaccompanied children": a word joined before belongs to the wording. */
function joined(words: readonly Word[], first: number, text: string, joints: ReadonlySet<string>): number {
  const [before, joint, word] = [words[first - 2], words[first - 1], words[first]];
  if (!before || !joint || !word) return first;
  const isJoint = joints.has(text.slice(joint.start, joint.end).toLowerCase());
  const near =
    /^\s+$/u.test(text.slice(before.end, joint.start)) && /^\s+$/u.test(text.slice(joint.end, word.start));
  return isJoint && near ? first - 2 : first;
}
