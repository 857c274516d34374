/**
 * What may a record belong to? Topics, articles and provisions whose words it shares, each with those words: suggestions
 * for a person to take or leave, never links. A topic is known by its label and by the provisions that the index puts under
 * it, an article by its title and by the provisions that name it.
 */
import type { Edition } from '../instrument/index.ts';
import { LANGUAGES, languageCode, loadStems } from '../language/index.ts';
import { INSTRUMENT_ARTICLES, type KnowledgeRecord } from '../record/index.ts';
import { foldForSearch } from '../text/index.ts';
import { articlesNamed } from './articles-named.ts';
import { articlesOfProvisions } from './articles-of-provisions.ts';
import { keywordParts } from './keyword-topics.ts';
import { type CountryFound, countriesIn } from './places.ts';
import {
  NAMED,
  partsOfRecord,
  type SubjectWords,
  subjectWordsOf,
  textOfRecord,
  type WordReader,
} from './subject-words.ts';
import type { LinkSuggester, SuggestedLink } from './suggested-link.ts';
import { sumOf, type Vector, weigherOf } from './word-vectors.ts';

/** Least likeness that is worth a look; chosen on one half of test/records/labelled/links.json, measured on the other. */
const ENOUGH = { topics: 0.16, articles: 0.09, provisions: 0.2 };
/** Share of the title of an article, by weight, that a record must say. */
const ENOUGH_OF_TITLE = 0.65;
const MOST = 8;
/** Words shown for a suggestion. */
const MOST_WORDS = 8;

interface Profile {
  readonly target: string;
  readonly label: string;
  readonly vector: Vector;
  /** Words of its label or title alone; none for a provision. */
  readonly named: Vector;
}

/** Reads the words of an edition once, for any number of records. Records in another language share few words with it. */
export async function linkSuggester(edition: Edition): Promise<LinkSuggester> {
  const reader = await readerFor(edition);
  const read = (text: string): SubjectWords => subjectWordsOf([{ text, weight: 1 }], reader);
  const texts = edition.provisions.map((p) => read(p.text));
  const labels = [
    ...edition.topics.map(({ label }) => label),
    ...INSTRUMENT_ARTICLES.map(({ title }) => title),
  ];
  const { vector } = weigherOf([...texts, ...labels.map(read)]);
  const ofProvision = new Map(edition.provisions.map((p, i) => [p.ref, vector(texts[i] ?? new Map())]));
  const profile = (label: string, refs: readonly string[]): Vector =>
    sumOf([vector(read(label)), sumOf([...new Set(refs)].flatMap((ref) => ofProvision.get(ref) ?? []))]);
  const topics: Profile[] = edition.topics.map(({ concept, label, entries }) => ({
    target: concept,
    label,
    vector: profile(
      label,
      entries.flatMap(({ ref }) => ref ?? []),
    ),
    named: vector(read(label)),
  }));
  const naming = new Map<string, string[]>();
  for (const { ref, article } of articlesOfProvisions(edition, []))
    naming.set(article, [...(naming.get(article) ?? []), ref]);
  const articles: Profile[] = INSTRUMENT_ARTICLES.map(({ ref, title }) => ({
    target: ref,
    label: ref,
    vector: profile(title, naming.get(ref) ?? []),
    named: vector(read(title)),
  }));
  const provisions: Profile[] = edition.provisions.map(({ id, ref }) => ({
    target: id,
    label: ref,
    vector: ofProvision.get(ref) ?? new Map(),
    named: new Map(),
  }));
  const byKeyword = keywordParts(edition);
  const rank = {
    topics: ranker(topics, saysEnough),
    articles: ranker(articles, speaksOf),
    provisions: ranker(provisions, saysEnough),
  };

  return (record) => {
    const words = subjectWordsOf(partsOfRecord(record), reader);
    const own = vector(words);
    const named = namedArticles(record);
    return {
      topics: joined(byKeyword(record), rank.topics(own, words, ENOUGH.topics)),
      articles: joined(named, rank.articles(own, words, ENOUGH.articles)),
      provisions: rank.provisions(own, words, ENOUGH.provisions),
    };
  };
}

async function readerFor(edition: Edition): Promise<WordReader> {
  const language = languageCode(edition.language);
  const stems = await loadStems([language]);
  return {
    language,
    stem: stems[language] ?? foldForSearch,
    stopWords: new Set([...LANGUAGES[language].stopWords].map(foldForSearch)),
  };
}

/** Whether the words that are shared can speak for a profile at all, however alike the texts are. */
type Speaks = (named: Vector, shared: ReadonlyMap<string, number>, words: SubjectWords) => boolean;

/** Compares with all profiles at once, by the words they have. */
function ranker(profiles: readonly Profile[], speaks: Speaks) {
  const having = new Map<string, { readonly at: number; readonly weight: number }[]>();
  profiles.forEach(({ vector }, at) => {
    for (const [stem, weight] of vector) {
      const list = having.get(stem);
      if (list) list.push({ at, weight });
      else having.set(stem, [{ at, weight }]);
    }
  });
  return (own: Vector, words: SubjectWords, enough: number): readonly SuggestedLink[] => {
    const shares = new Map<number, Map<string, number>>();
    for (const [stem, mine] of own)
      for (const { at, weight } of having.get(stem) ?? []) {
        const share = shares.get(at) ?? new Map<string, number>();
        shares.set(at, share.set(stem, mine * weight));
      }
    return [...shares]
      .flatMap(([at, share]) => {
        const { target, label, named } = profiles[at] as Profile;
        if (!speaks(named, share, words)) return [];
        const score = [...share.values()].reduce((sum, part) => sum + part, 0);
        if (score < enough) return [];
        const telling = [...share].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
        return [
          {
            target,
            label,
            score: rounded(score),
            words: telling.map(([stem]) => words.get(stem)?.word ?? stem),
          },
        ];
      })
      .sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1))
      .slice(0, MOST);
  };
}

const coveredBy = (named: Vector, shared: ReadonlyMap<string, number>): number =>
  [...named].reduce((sum, [stem, weight]) => sum + (shared.has(stem) ? weight * weight : 0), 0);

/** One word is chance, unless it is as good as the whole label: "corruption". */
const saysEnough: Speaks = (named, shared) => shared.size > 1 || coveredBy(named, shared) >= ENOUGH_OF_TITLE;

/** Two words of a title and most of its weight, or one such word that the record itself is named by. */
const speaksOf: Speaks = (named, shared, words) => {
  const found = [...named].filter(([stem]) => shared.has(stem));
  const chief = found.some(([stem, weight]) => weight > 0.5 && (words.get(stem)?.weight ?? 0) >= NAMED);
  return coveredBy(named, shared) >= ENOUGH_OF_TITLE && (found.length > 1 || chief);
};

/** What is certain of its words first; the rest behind it. */
const joined = (
  certain: readonly SuggestedLink[],
  likely: readonly SuggestedLink[],
): readonly SuggestedLink[] =>
  [...certain, ...likely.filter(({ target }) => !certain.some((c) => c.target === target))].slice(0, MOST);

const namedArticles = (record: KnowledgeRecord): readonly SuggestedLink[] => {
  const named = articlesNamed(textOfRecord(record));
  return [...new Map(named.map((found) => [found.ref, found])).values()].map(({ ref, words }) => ({
    target: ref,
    label: ref,
    words: [words],
    score: 1,
  }));
};

export interface CountryOfProvision extends CountryFound {
  readonly ref: string;
}

/** Which provisions name a country, and where in their text. */
export const countriesOfProvisions = ({
  provisions,
}: Pick<Edition, 'provisions'>): readonly CountryOfProvision[] =>
  provisions.flatMap(({ ref, text }) => countriesIn(text).map((found) => ({ ref, ...found })));

const rounded = (score: number): number => Math.round(Math.min(1, score) * 1000) / 1000;
