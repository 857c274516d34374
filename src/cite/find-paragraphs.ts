import { LANGUAGES, type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { findSymbols } from '../symbol/index.ts';
import { citationWords, withArticle } from './citation-words.ts';
import { articleMentionFrom } from './find-articles.ts';
import { instrumentMentionFrom } from './find-instruments.ts';
import { findChineseParagraphs } from './find-paragraphs-zh.ts';
import { linkPattern } from './instrument-patterns.ts';
import { PREAMBLE } from './label.ts';
import { locatorListAt } from './locator-list.ts';
import type { FoundMention } from './mention.ts';
import { expandLocators } from './range.ts';
import { alternatives, perLanguage, stickyMatch } from './scan.ts';
import { titleAfter } from './title-after.ts';

const patterns = perLanguage((language) => {
  const data = LANGUAGES[language];
  const { forms } = MENTION_WORDS[language];
  const w = citationWords(language);
  const short = language === 'en' ? ['para.', 'paras.'] : [];
  const nouns = (...lists: readonly (readonly string[])[]): string =>
    alternatives([...new Set(withArticle(language, lists.flat()))]);
  const kinds =
    `(?:(?<sub>${nouns(data.subparagraph, forms.subparagraph)})|(?<para>${nouns(data.paragraph, forms.paragraph, short)})` +
    `|(?<rec>${nouns(data.recommendation, forms.recommendation)}))`;
  const head = `${w.before}(?:(?<pp>${w.preambular})\\s+)?(?:${w.operative}\\s+)?${kinds}${w.after}\\s+(?=[0-9(٠-٩]|PP|[a-z]\\))`;
  return {
    head: new RegExp(head, 'giu'),
    headHere: new RegExp(head, 'yiu'),
    tail: new RegExp(
      `\\s*[,،]?\\s*(?:(?<above>${alternatives(data.above)})|(?<below>${alternatives(data.below)}))${w.after}`,
      'uyi',
    ),
    /** What ties a paragraph to the text it belongs to. */
    link: new RegExp(linkPattern(language), 'uyi'),
    report: new RegExp(`${w.report}${w.after}`, 'uyi'),
    present: new RegExp(`\\s+(?:${alternatives(MENTION_WORDS[language].present)})${w.after}`, 'uyi'),
    document: new RegExp(`(?:${alternatives(MENTION_WORDS[language].document)})${w.after}\\s+`, 'uyi'),
  };
});

/**
 * Numbered paragraphs named in running text. What follows decides whose they are:
 *
 *     subparagraphs (g) and (k) above                 of the same text
 *     paragraph 5 of the present resolution           of the same text
 *     subparagraph (c) of paragraph 4 above           of a paragraph
 *     paragraph 15 of its resolution 6/3              of a resolution
 *     paragraph 2 of article 6 of the Protocol        of an article
 *     paragraphs 52 and 53 of the report on the ...   of a report
 *     paragraph 3 of the Plan of Action               of another text
 */
export function findParagraphMentions(text: string, language: LanguageCode): FoundMention[] {
  if (language === 'zh') return findChineseParagraphs(text);
  const found: FoundMention[] = [];
  for (const match of text.matchAll(patterns(language).head)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const mention = mentionAt(text, match, language);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionAt(text: string, match: RegExpExecArray, language: LanguageCode): FoundMention | undefined {
  const list = locatorListAt(text, match.index + match[0].length, language);
  const paths = list ? expandLocators(list.items) : undefined;
  if (!list || !paths || afterNumber.test(text.slice(Math.max(0, match.index - 20), match.index)))
    return undefined;
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const { tail, present } = patterns(language);
  const where = stickyMatch(tail, text, list.end) ?? stickyMatch(present, text, list.end);
  const sense: Sense = {
    start: match.index,
    end: list.end + (where?.[0].length ?? 0),
    kind: kindOf(groups),
    paths: groups.pp ? paths.map((path) => (path[0] === PREAMBLE ? path : [PREAMBLE, ...path])) : paths,
    direction: where?.groups?.above ? 'above' : where?.groups?.below ? 'below' : null,
  };
  return where ? { ...sense, text: text.slice(sense.start, sense.end) } : whose(text, sense, language);
}

/** "resolution 6/3, paragraph 9", "CTOC/COP/2012/15, para. 9": the paragraph belongs to the mention before it. */
const afterNumber = /\/[A-Z0-9.]{1,12}(?: \([0-9]{4}\))?[,،]?\s*$/u;

interface Sense {
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'subparagraph' | 'recommendation';
  readonly paths: readonly (readonly string[])[];
  readonly direction: 'above' | 'below' | null;
}

const kindOf = (groups: Readonly<Record<string, string | undefined>>): Sense['kind'] =>
  groups.sub ? 'subparagraph' : groups.rec ? 'recommendation' : 'paragraph';

function whose(text: string, sense: Sense, language: LanguageCode): FoundMention {
  const internal: FoundMention = { ...sense, text: text.slice(sense.start, sense.end) };
  const { link: linkHere, headHere, report: reportWord, document } = patterns(language);
  const link = stickyMatch(linkHere, text, sense.end);
  const at = sense.end + (link?.[0].length ?? 0);
  const outer = link && sense.kind === 'subparagraph' ? stickyMatch(headHere, text, at) : null;
  const above = outer?.groups?.para === undefined ? undefined : mentionAt(text, outer, language);
  if (above && 'paths' in above) {
    const paths = below(above.paths, sense.paths);
    const own = { paths, start: sense.start, text: text.slice(sense.start, above.end) };
    return above.kind === 'paragraph' ? { ...above, ...own, kind: sense.kind } : { ...above, ...own };
  }
  const owner = link
    ? (articleMentionFrom(text, at, language) ?? instrumentMentionFrom(text, at, language))
    : undefined;
  if (owner)
    return {
      ...owner,
      paths: below(owner.paths, sense.paths),
      start: sense.start,
      text: text.slice(sense.start, owner.end),
    };
  const printed = at + (link ? (stickyMatch(document, text, at)?.[0].length ?? 0) : 0);
  const symbol = link
    ? findSymbols(text.slice(printed, printed + LONGEST_SYMBOL)).find((s) => s.start === 0)?.symbol.text
    : undefined;
  if (symbol !== undefined) return reportMention(text, sense, printed + symbol.length, null, symbol);
  const report = link && language === 'en' ? stickyMatch(reportOf, text, at) : null;
  if (report?.groups?.body)
    return reportMention(text, sense, at + report[0].trimEnd().length, report.groups.body.trim(), null);
  const anyReport = link ? stickyMatch(reportWord, text, at) : null;
  if (anyReport) return reportMention(text, sense, at + anyReport[0].length, null, null);
  const title = titleAfter(text, sense.end, language);
  if (!title) return internal;
  const { start, paths } = sense;
  return {
    kind: 'elsewhere',
    paths,
    of: title.title,
    start,
    end: title.end,
    text: text.slice(start, title.end),
  };
}

/** The paragraphs below the article or section that is named after them. */
const below = (
  owners: readonly (readonly string[])[],
  paths: readonly (readonly string[])[],
): readonly (readonly string[])[] =>
  owners.length === 0 ? paths : owners.flatMap((owner) => paths.map((path) => [...owner, ...path]));

function reportMention(
  text: string,
  sense: Sense,
  end: number,
  body: string | null,
  symbol: string | null,
): FoundMention {
  const { start, paths } = sense;
  const unit = sense.kind === 'recommendation' ? 'recommendation' : 'paragraph';
  return { kind: 'report', unit, paths, body, symbol, start, end, text: text.slice(start, end) };
}

/** No series of symbols prints longer ones. */
const LONGEST_SYMBOL = 60;

/** "report on the meeting of the Working Group on the Smuggling of Migrants", up to where the sentence goes on. */
const reportOf =
  /(?:report|reports)\s+(?:on|of)\s+(?:the\s+)?(?<body>(?:(?:\p{Ll}+\s+)?meeting\s+of\s+(?:the\s+)?)?\p{Lu}[\p{L}-]*(?:\s+(?:(?:of|the|on|against|to|for|and)\s+)*\p{Lu}[\p{L}-]*)*)/uy;
