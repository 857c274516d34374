/**
 * Which articles of the Convention and the Protocol does each provision name? A name in full decides; "the Protocol"
 * and an article without a treaty are read from what stands nearest: the same text before it, the words above it, the
 * title of its instrument, the name of the body. An article without a treaty is told first by its title, where that
 * stands in the text and the title of the other article of that number does not. What is left open stays unsaid.
 */
import { findMentions } from '../cite/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';
import { type LanguageCode, languageCode } from '../language/index.ts';
import { articleByRef, type InstrumentArticle } from '../record/index.ts';
import { tellingWords, wordStem, wordsOf } from '../thesaurus/index.ts';
import type { Stretch } from './passage.ts';
import { lastTreatyIn, soleTreatyIn, type Treaty, treatyNamed } from './treaty-names.ts';

export interface ArticleOfProvision extends Stretch {
  readonly ref: string;
  /** `protocol-18` */
  readonly article: string;
}

/** @param bodies names of the bodies of the corpus, whose "the Convention" and "the Protocol" are meant */
export function articlesOfProvisions(
  { provisions, instruments, language }: Pick<Edition, 'provisions' | 'instruments' | 'language'>,
  bodies: readonly string[],
): readonly ArticleOfProvision[] {
  const code = languageCode(language);
  const byRef = new Map(provisions.map((p) => [p.ref, p]));
  const titles = new Map(instruments.map(({ key, title }) => [key, title]));
  return provisions.flatMap((provision) => {
    const around = [...aboveOf(provision, byRef), titles.get(provision.instrument) ?? ''];
    return articlesIn(provision.text, code, around, bodies).map((found) => ({
      ref: provision.ref,
      ...found,
    }));
  });
}

function aboveOf(provision: Provision, byRef: ReadonlyMap<string, Provision>): readonly string[] {
  const texts: string[] = [];
  const seen = new Set([provision.ref]);
  for (let at = provision.parent; at !== null && !seen.has(at); at = byRef.get(at)?.parent ?? null) {
    seen.add(at);
    texts.push(byRef.get(at)?.text ?? '');
  }
  return texts;
}

/** @param around texts above it, the nearest first */
function articlesIn(
  text: string,
  language: LanguageCode,
  around: readonly string[],
  bodies: readonly string[],
): readonly Omit<ArticleOfProvision, 'ref'>[] {
  const mentions = findMentions(text, language).flatMap((mention) =>
    mention.kind === 'article' ? [mention] : [],
  );
  return mentions.flatMap(({ start, end, of, paths }, i) => {
    const numbers = [...new Set(paths.map(([number = '']) => number))];
    const next = mentions[i + 1];
    // "article 5 and article 6, paragraph 4, of the Protocol": one treaty for both.
    const joined = of === null && next && /^(?:,? (?:and|or) |, )$/u.test(text.slice(end, next.start));
    const whose = joined ? next : mentions[i];
    const named = treatyNamed((whose?.of ?? '') + nameGoesOn(text, whose?.end ?? end));
    if (named === 'other') return [];
    const before = lastTreatyIn(text.slice(0, start), named.kind);
    const near = before ?? around.map((words) => lastTreatyIn(words, named.kind)).find(Boolean);
    const treaty =
      named.treaty ?? near ?? (named.kind === null ? undefined : soleTreatyIn(bodies, named.kind));
    return numbers.flatMap((number) => {
      const titled = named.kind === null ? byTitle(number, text) : undefined;
      const article = titled ?? (treaty === 'other' ? undefined : articleOf(treaty, number));
      return article ? [{ article: article.ref, start, end }] : [];
    });
  });
}

/** A name whose words are small in its language goes on after its noun: "Protocole contre le trafic illicite de migrants". */
const nameGoesOn = (text: string, at: number): string =>
  /^ (?:against|to|contre|visant|relatif|contra|para|relativo|против|о|об) [^,;.()]*/u.exec(
    text.slice(at),
  )?.[0] ?? '';

const articleOf = (treaty: Treaty | undefined, number: string): InstrumentArticle | undefined =>
  treaty && articleByRef(`${treaty}-${number}`);

/** The one article of this number whose title stands in the text. */
function byTitle(number: string, text: string): InstrumentArticle | undefined {
  const own = new Set([...wordsOf(text)].map(wordStem));
  const [only, ...others] = (['convention', 'protocol'] as const)
    .flatMap((treaty) => articleOf(treaty, number) ?? [])
    .filter(({ title }) => {
      const words = tellingWords(title, 'en', 1);
      return words.length > 1 && words.every((word) => own.has(wordStem(word)));
    });
  return others.length === 0 ? only : undefined;
}
