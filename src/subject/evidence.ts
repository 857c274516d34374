import type { LanguageCode } from '../language/index.ts';
import { askable, standsIn, tellingWords, wordStem } from '../thesaurus/index.ts';
import type { Universe } from './universe.ts';

/** What speaks for a provision under a topic: the words of the label in its text, and what another edition lists. */
export interface Witness {
  readonly edition: string;
  /** Refs (of this edition's compendium) that the other edition lists under the same topic; undefined when it has no such topic. */
  entries(topic: string): ReadonlySet<string> | undefined;
}

/** A word that stands in more than this share of all provisions tells them apart no more. */
const COMMON_SHARE = 0.2;
/** Two letters are an article or an abbreviation more often than a subject. */
const SHORTEST_WORD = 3;

/** Which words of a topic's label stand in a provision. */
export interface LabelEvidence {
  /** Beginnings of the telling words of the label that stand in the provision's text or in that of its children. */
  wordsIn(label: string, ref: string): string[];
}

export function labelEvidence(universe: Universe, language: LanguageCode): LabelEvidence {
  const texts = new Map([...universe.byRef.values()].map((p) => [p.ref, askable(p.text)]));
  const few = COMMON_SHARE * Math.max(1, texts.size);
  const known = new Map<string, readonly string[]>();
  const telling = (label: string): readonly string[] => {
    const found =
      known.get(label) ??
      tellingWords(label, language, SHORTEST_WORD).filter(
        (word) => [...texts.values()].filter((text) => standsIn(word, text)).length <= few,
      );
    known.set(label, found);
    return found;
  };
  return {
    wordsIn: (label, ref) => {
      const own = [ref, ...(universe.byRef.get(ref)?.children ?? [])].flatMap((r) => texts.get(r) ?? []);
      return telling(label)
        .filter((word) => own.some((text) => standsIn(word, text)))
        .map(wordStem);
    },
  };
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
