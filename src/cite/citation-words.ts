import { LANGUAGES, type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { alternatives, perLanguage } from './scan.ts';

/**
 * Which words announce a reference? The patterns of one language, shared by what people type and what documents
 * say. They find words in any case; only running text knows more.
 */
export interface CitationWords {
  readonly paragraph: string;
  readonly recommendation: string;
  readonly resolution: string;
  readonly decision: string;
  readonly annex: string;
  readonly division: string;
  readonly article: string;
  readonly target: string;
  readonly report: string;
  readonly the: string;
  readonly preambular: string;
  readonly operative: string;
  readonly part: string;
  readonly of: string;
  readonly otherOrgan: string;
  readonly ownOrgan: string;
  /** What may not stand before and behind a word. */
  readonly before: string;
  readonly after: string;
}

/** Short forms that people type in any language. */
const TYPED = {
  paragraph: ['para.', 'paras.', 'para', 'paras', 'par.', 'pars.', 'op', '§', '¶'],
  recommendation: ['rec.', 'recs.', 'rec', 'recs'],
  resolution: ['res.', 'res'],
  decision: ['dec.', 'dec'],
};

/** A pattern that no text matches, for a word that a language lacks. */
const NEVER = '(?!)';
/** "And", "by", "to", "as": Arabic writes them onto the next word. */
const WRITTEN_ONTO_WORDS = '[وف]?[بلك]?';
const oneOf = (words: readonly string[]): string =>
  words.length === 0 ? NEVER : `(?:${alternatives(words)})`;

/** In Arabic "to the" is written onto the word (`للفقرة`): the article loses its first letter. */
export const withArticle = (language: LanguageCode, words: readonly string[]): readonly string[] =>
  language === 'ar'
    ? [...words, ...words.filter((word) => word.startsWith('ال')).map((word) => `لل${word.slice(2)}`)]
    : words;

export const citationWords = perLanguage((language): CitationWords => {
  const data = LANGUAGES[language];
  const mention = MENTION_WORDS[language];
  const { forms } = mention;
  const nouns = (...lists: readonly (readonly string[])[]): string =>
    oneOf([...new Set(withArticle(language, lists.flat()))]);
  return {
    paragraph: nouns(data.paragraph, data.subparagraph, forms.paragraph, forms.subparagraph, TYPED.paragraph),
    recommendation: nouns(data.recommendation, forms.recommendation, TYPED.recommendation),
    resolution: nouns(data.resolution, forms.resolution, TYPED.resolution),
    decision: nouns(data.decision, forms.decision, TYPED.decision),
    annex: nouns(mention.annex, forms.annex),
    division: nouns(mention.division, forms.division),
    article: nouns(mention.article),
    target: nouns(mention.target),
    report: nouns(mention.report),
    the: oneOf(mention.the),
    preambular: oneOf(mention.preambular),
    operative: oneOf(mention.operative),
    part: oneOf(data.part),
    of: oneOf(mention.of),
    otherOrgan: oneOf(mention.otherOrgans),
    ownOrgan: oneOf(mention.ownOrgans),
    before: language === 'zh' ? '' : `(?<![\\p{L}\\p{Nd}])${language === 'ar' ? WRITTEN_ONTO_WORDS : ''}`,
    after: language === 'zh' ? '' : '(?!\\p{L})',
  };
});
