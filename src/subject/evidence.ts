import type { LanguageCode } from '../language/index.ts';
import { foldForSearch } from '../text/index.ts';
import { labelWords } from '../thesaurus/index.ts';
import type { Universe } from './universe.ts';

/** What speaks for a provision under a topic: the words of the label in its text, and what another edition lists. */
export interface Witness {
  readonly edition: string;
  /** Refs (of this edition's compendium) that the other edition lists under the same topic; undefined when it has no such topic. */
  entries(topic: string): ReadonlySet<string> | undefined;
}

/** A word that stands in more than this share of all provisions tells them apart no more. */
const COMMON_SHARE = 0.2;
/** Long words are the same word with another ending ("officers", "officer"). */
const STEM_LENGTH = 5;

/** Which words of a topic's label stand in a provision. */
export interface LabelEvidence {
  /** Telling words of the label that stand in the provision's text or in that of its children. */
  wordsIn(label: string, ref: string): string[];
}

export function labelEvidence(universe: Universe, language: LanguageCode): LabelEvidence {
  const texts = new Map<string, string>();
  for (const provision of universe.byRef.values())
    texts.set(provision.ref, ` ${foldForSearch(provision.text)}`);
  const stems = new Map<string, readonly string[]>();
  const telling = (label: string): readonly string[] => {
    const known = stems.get(label);
    if (known) return known;
    const found = tellingStems(label, [...texts.values()], language);
    stems.set(label, found);
    return found;
  };
  return {
    wordsIn: (label, ref) => {
      const children = (universe.byRef.get(ref)?.children ?? []).map((child) => texts.get(child) ?? '');
      const text = [texts.get(ref) ?? '', ...children].join(' ');
      return telling(label).filter((stem) => text.includes(` ${stem}`));
    },
  };
}

/** Beginnings of the label's words that stand in few enough provisions to tell them apart. */
function tellingStems(label: string, texts: readonly string[], language: LanguageCode): string[] {
  return labelWords(label, language)
    .filter((word) => word.length > 2)
    .map((word) => (word.length > STEM_LENGTH ? word.slice(0, Math.max(STEM_LENGTH, word.length - 2)) : word))
    .filter(
      (stem) =>
        texts.filter((text) => text.includes(` ${stem}`)).length <= COMMON_SHARE * Math.max(1, texts.length),
    );
}

export interface Judgement {
  /** Ref that the evidence decides for; null when nothing decides. */
  readonly right: string | null;
  readonly reasons: readonly string[];
}

/** Two references for one entry: which is meant? Another edition weighs most, then the list itself, then the words. */
export function judge(
  topic: string,
  first: string,
  second: string,
  others: readonly string[],
  words: LabelEvidence,
  witnesses: readonly Witness[],
): Judgement {
  const reasons: string[] = [];
  let balance = 0;
  for (const witness of witnesses) {
    const listed = witness.entries(topic);
    if (!listed || listed.has(first) === listed.has(second)) continue;
    const chosen = listed.has(first) ? first : second;
    balance += chosen === first ? 2 : -2;
    reasons.push(
      `The ${witness.edition} edition lists ${chosen} under this topic and not ${chosen === first ? second : first}.`,
    );
  }
  if (others.includes(first) !== others.includes(second)) {
    const chosen = others.includes(first) ? second : first;
    balance += chosen === first ? 1 : -1;
    reasons.push(`${chosen === first ? second : first} is listed in this row already.`);
  }
  const inFirst = words.wordsIn(topic, first);
  const inSecond = words.wordsIn(topic, second);
  if (inFirst.length !== inSecond.length && (inFirst.length === 0 || inSecond.length === 0)) {
    const chosen = inFirst.length > inSecond.length ? first : second;
    balance += chosen === first ? 1 : -1;
    reasons.push(
      `The text of ${chosen} has the topic's own words (${(chosen === first ? inFirst : inSecond).join(', ')}…), that of ${chosen === first ? second : first} has none of them.`,
    );
  }
  return { right: balance > 0 ? first : balance < 0 ? second : null, reasons };
}
