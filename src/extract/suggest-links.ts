/**
 * What may a record belong to? Topics, articles and provisions whose words it shares, each with those words: suggestions
 * for a person to take or leave, never links. A word weighs the more the fewer provisions have it.
 */
import type { Edition } from '../instrument/index.ts';
import { INSTRUMENT_ARTICLES, type KnowledgeRecord } from '../record/index.ts';
import { tellingWords, wordStem, wordsOf } from '../thesaurus/index.ts';
import { articlesNamed } from './articles-named.ts';
import { type CountryFound, countriesIn } from './places.ts';

export interface SuggestedLink {
  /** Id of a topic, `protocol-18`, or the reference of a provision. */
  readonly target: string;
  /** Words of the record that speak for it, folded, the most telling first. */
  readonly words: readonly string[];
  /** 0 to 1, comparable within one kind of target only. */
  readonly score: number;
}

export interface SuggestedLinks {
  readonly topics: readonly SuggestedLink[];
  readonly articles: readonly SuggestedLink[];
  readonly provisions: readonly SuggestedLink[];
}

export type LinkSuggester = (record: KnowledgeRecord) => SuggestedLinks;

const SHORTEST = 4;
/** Share of the weight of a label that must stand in the text. */
const ENOUGH = 0.75;
/** A record speaks of a provision when this share of what the record says, by weight, stands in it. */
const NEAR = 0.22;
const MOST = 8;
/** A word in more than this share of provisions tells them apart no more: "smuggling", "migrants". */
const COMMON = 0.2;

export const suggestLinks = (record: KnowledgeRecord, edition: Edition): SuggestedLinks =>
  linkSuggester(edition)(record);

/** Counts the words of an edition once, for any number of records. English only: the words of a label are folded as English. */
export function linkSuggester(edition: Edition): LinkSuggester {
  const provisions = edition.provisions.map((p) => ({ ref: p.ref, stems: stemsOf(p.text) }));
  const having = new Map<string, number>();
  for (const { stems } of provisions)
    for (const stem of stems.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  const all = Math.max(1, provisions.length);
  const weight = (stem: string): number => {
    const n = having.get(stem) ?? 0;
    return n > COMMON * all ? 0 : Math.log((all + 1) / (n + 1));
  };
  const labelled = (target: string, label: string) => ({ target, stems: labelStems(label) });
  const topics = edition.topics.map(({ id, label }) => labelled(id, label));
  const articles = INSTRUMENT_ARTICLES.map(({ ref, title }) => labelled(ref, title));

  const byLabel = (
    labels: readonly ReturnType<typeof labelled>[],
    own: ReadonlyMap<string, string>,
    title: ReadonlyMap<string, string>,
  ): SuggestedLink[] =>
    labels.flatMap(({ target, stems }) => {
      const total = sum(stems.map(weight));
      const found = stems.filter((stem) => own.has(stem));
      const telling = found.filter((stem) => weight(stem) > 0 && having.has(stem));
      // One word of a long sentence is chance; in a title it is the subject.
      if (telling.length < 2 && !telling.some((stem) => title.has(stem))) return [];
      const score = total === 0 ? 0 : sum(found.map(weight)) / total;
      return score >= ENOUGH
        ? [{ target, words: telling.map((stem) => own.get(stem) ?? stem), score: rounded(score) }]
        : [];
    });

  return (record) => {
    const title = stemsOf(record.title);
    const text = [record.title, record.summary, record.source?.text].filter(Boolean).join(' ');
    const own = stemsOf(text);
    const weights = new Map(
      [...own.keys()].map((stem) => [stem, having.has(stem) ? weight(stem) * (title.has(stem) ? 2 : 1) : 0]),
    );
    const total = sum([...weights.values()]);
    const near = provisions.flatMap(({ ref, stems }) => {
      const shared = [...stems.keys()].filter((stem) => (weights.get(stem) ?? 0) > 0);
      const score = total === 0 ? 0 : sum(shared.map((stem) => weights.get(stem) ?? 0)) / total;
      const words = shared.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
      return score >= NEAR && words.length > 1
        ? [
            {
              target: ref,
              words: words.slice(0, MOST).map((stem) => own.get(stem) ?? stem),
              score: rounded(score),
            },
          ]
        : [];
    });
    const named = articlesNamed(text).map(
      ({ ref, words }): SuggestedLink => ({ target: ref, words: [words], score: 1 }),
    );
    const alike = byLabel(articles, own, title).filter(
      ({ target }) => !named.some((n) => n.target === target),
    );
    return {
      topics: best(byLabel(topics, own, title)),
      articles: best([...named, ...alike]),
      provisions: best(near),
    };
  };
}

export interface CountryOfProvision extends CountryFound {
  readonly ref: string;
}

/** Which provisions name a country, and where in their text. */
export const countriesOfProvisions = ({
  provisions,
}: Pick<Edition, 'provisions'>): readonly CountryOfProvision[] =>
  provisions.flatMap(({ ref, text }) => countriesIn(text).map((found) => ({ ref, ...found })));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const rounded = (score: number): number => Math.round(Math.min(1, score) * 1000) / 1000;
/** Stem to the word as it stands, folded. */
const stemsOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...wordsOf(text)].filter((word) => word.length >= SHORTEST).map((word) => [singular(word), word]));
const labelStems = (label: string): readonly string[] => [
  ...new Set(tellingWords(label, 'en', SHORTEST).map(singular)),
];
const singular = (word: string): string => wordStem(word.replace(/(?<=\p{L}{4})s$/u, ''));
const best = (links: readonly SuggestedLink[]): readonly SuggestedLink[] =>
  [...links].sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1)).slice(0, MOST);
