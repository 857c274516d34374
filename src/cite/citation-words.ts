import { LANGUAGES, MENTION_WORDS } from '../language/index.ts';
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
const oneOf = (words: readonly string[]): string =>
  words.length === 0 ? NEVER : `(?:${alternatives(words)})`;

export const citationWords = perLanguage((language): CitationWords => {
  const data = LANGUAGES[language];
  const mention = MENTION_WORDS[language];
  return {
    paragraph: oneOf([...data.paragraph, ...data.subparagraph, ...TYPED.paragraph]),
    recommendation: oneOf([...data.recommendation, ...TYPED.recommendation]),
    resolution: oneOf([...data.resolution, ...TYPED.resolution]),
    decision: oneOf([...data.decision, ...TYPED.decision]),
    preambular: oneOf(mention.preambular),
    operative: oneOf(mention.operative),
    part: oneOf(data.part),
    of: oneOf(mention.of),
    otherOrgan: oneOf(mention.otherOrgans),
    ownOrgan: oneOf(mention.ownOrgans),
    before: language === 'zh' ? '' : '(?<![\\p{L}\\p{Nd}])',
    after: language === 'zh' ? '' : '(?!\\p{L})',
  };
});
