import { ADDRESSEE_WORDS, type Addressee } from './addressee.ts';
import type { Force } from './force.ts';
import { EN_FORCE, ES_FORCE, FR_FORCE } from './force-latin.ts';
import { AR_FORCE, RU_FORCE, ZH_FORCE } from './force-scripts.ts';
import type { ForceWords } from './force-words.ts';
import type { LanguageCode } from './language.ts';

/** The formulas of one language, ready to be matched; made when a language is first asked for. */
export interface FormulaPatterns {
  /** At the beginning: narrator and adverbs, then the verb in the group `verb`. */
  readonly openings: readonly (readonly [Force, RegExp])[];
  readonly reminder: RegExp;
  /** After an acknowledgement: ", and invites"; the verb is the group `verb`. */
  readonly joined: readonly (readonly [Force, RegExp])[];
  readonly inside: readonly (readonly [Force, RegExp])[];
  readonly hedge: RegExp;
  /** Words before and the name of who is asked, at one place (sticky). */
  readonly named: readonly (readonly [Addressee, RegExp])[];
  /** The same anywhere, where a clause may begin. */
  readonly subject: readonly (readonly [Addressee, RegExp])[];
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly and: RegExp;
  readonly ask: RegExp;
  /** Whether a verb tells of the past. */
  readonly past: RegExp | null;
  /** Follows the noun that looks like a second verb. */
  readonly behindNoun: RegExp | null;
}

const WORDS: Readonly<Record<LanguageCode, ForceWords>> = {
  en: EN_FORCE,
  fr: FR_FORCE,
  es: ES_FORCE,
  ru: RU_FORCE,
  ar: AR_FORCE,
  zh: ZH_FORCE,
};

const made = new Map<LanguageCode, FormulaPatterns>();

export function formulaPatterns(language: LanguageCode): FormulaPatterns {
  const known = made.get(language);
  if (known) return known;
  const patterns = make(WORDS[language], language);
  made.set(language, patterns);
  return patterns;
}

function make(words: ForceWords, language: LanguageCode): FormulaPatterns {
  const [left, right] = words.unspaced ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
  const gap = words.unspaced ? '\\s*' : '\\s+';
  const compile = (source: string, flags: string): RegExp =>
    new RegExp(source.replaceAll(' ', '\\s+'), flags);
  const each = <K>(
    list: readonly (readonly [K, string])[],
    wrap: (source: string) => string,
    flags: string,
  ) => list.map(([key, source]) => [key, compile(wrap(source), flags)] as const);
  const lead = `^[\\s*_"“«(]*(?:${words.narrator}[,，،]?${gap})?`;
  const adverbs = `(?:${words.adverb},?${gap})`;
  const names = ADDRESSEE_WORDS[language];
  return {
    openings: each(
      words.opening,
      (verb) => `${lead}(?<verb>${adverbs}{0,3}?(?:${verb})${right}(?:${gap}${words.adverb}${right}){0,2})`,
      'iu',
    ),
    reminder: compile(`(?:${words.reminder})`, 'iu'),
    joined: each(
      words.opening,
      (verb) => `${words.joint}(?<verb>${adverbs}{0,2}?(?:${verb})${right})`,
      'giu',
    ),
    inside: each(words.inside, (modal) => `${left}(?:${modal})${right}`, 'giu'),
    hedge: compile(`[\\s,]*(?:${words.hedge})${right}`, 'iuy'),
    named: each(names, (name) => `(?:${name})${right}`, 'iuy'),
    subject: each(
      names,
      (name) =>
        `(?:^|[,;:.，；。،؛]${words.unspaced ? '' : '\\s*'}|${words.before}${gap})(?:${words.before}${gap}){0,3}(?<name>${name})${right}`,
      'giu',
    ),
    before: compile(
      `${gap}*(?:(?:,${gap})?${words.adverb},?${gap}|${words.before}(?:${gap}|(?<=[’']))|${gap})*`
        .replace('\\s+*', '\\s*')
        .replace('\\s**', '\\s*'),
      'iuy',
    ),
    behind: compile(words.behind, 'iuy'),
    and: compile(`\\s*${words.and}${words.unspaced ? '' : '(?:\\s+|(?<=و))'}`, 'iuy'),
    past: words.past === undefined ? null : compile(`${left}(?:${words.past})${right}`, 'iu'),
    behindNoun: words.behindNoun === undefined ? null : compile(`(?:${words.behindNoun})`, 'iuy'),
    ask: words.ask === '' ? /\s*/uy : compile(`\\s*${words.ask}${right}`, 'iuy'),
  };
}
