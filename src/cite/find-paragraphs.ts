import { LANGUAGES, type LanguageCode } from '../language/index.ts';
import { findSymbols } from '../symbol/index.ts';
import { citationWords } from './citation-words.ts';
import { titleAfter } from './find-articles.ts';
import { instrumentMentionFrom } from './find-instruments.ts';
import { PREAMBLE } from './label.ts';
import type { ParsedList } from './list.ts';
import { type LocatorPath, locatorListAt } from './locator-list.ts';
import type { FoundMention } from './mention.ts';
import { expandLocators } from './range.ts';
import { alternatives, perLanguage, stickyMatch } from './scan.ts';

const patterns = perLanguage((language) => {
  const data = LANGUAGES[language];
  const w = citationWords(language);
  const short = language === 'en' ? ['para.', 'paras.'] : [];
  const kinds =
    `(?:(?<sub>${alternatives(data.subparagraph)})|(?<para>${alternatives([...data.paragraph, ...short])})` +
    `|(?<rec>${alternatives(data.recommendation)}))`;
  const direction = `(?:(?<above>${alternatives(data.above)})|(?<below>${alternatives(data.below)}))`;
  const head =
    language === 'zh'
      ? new RegExp(`${direction}?(?<pp>${w.preambular})?(?:${w.operative})?(?:建议|第)(?=\\s*[0-9(（])`, 'gu')
      : new RegExp(
          `${w.before}(?:(?<pp>${w.preambular})\\s+)?(?:${w.operative}\\s+)?${kinds}${w.after}\\s+(?=[0-9(٠-٩]|PP|[a-z]\\))`,
          'giu',
        );

  return {
    head,
    tail: new RegExp(`\\s*[,،]?\\s*${direction}${w.after}`, 'uyi'),
    /** What ties a paragraph to the text it belongs to. */
    link: new RegExp(`[,،]?\\s+${w.of}${w.after}\\s+(?:the\\s+|la\\s+|el\\s+|l[’'])?`, 'uyi'),
  };
});

/**
 * Numbered paragraphs named in running text. What follows decides whose they are:
 *
 *     subparagraphs (g) and (k) above                 of the same text
 *     paragraph 15 of its resolution 6/3              of a resolution
 *     paragraphs 52 and 53 of the report on the ...   of a report
 *     paragraph 3 of the Plan of Action               of another text
 */
export function findParagraphMentions(text: string, language: LanguageCode): FoundMention[] {
  const { head, tail } = patterns(language);
  const found: FoundMention[] = [];
  for (const match of text.matchAll(head)) {
    const from = match.index + match[0].length;
    const list = locatorListAt(text, from, language);
    const paths = list ? expandLocators(list.items) : undefined;
    if (!list || !paths || afterNumber.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const noun =
      language === 'zh' ? chineseNoun(text, list, match[0]) : { end: list.end, kind: kindOf(groups) };
    if (!noun) continue;
    const where = stickyMatch(tail, text, noun.end);
    const sense: Sense = {
      start: match.index,
      end: noun.end + (where?.[0].length ?? 0),
      kind: noun.kind,
      paths: groups.pp ? paths.map((path) => (path[0] === PREAMBLE ? path : [PREAMBLE, ...path])) : paths,
      direction:
        (where?.groups?.above ?? groups.above)
          ? 'above'
          : (where?.groups?.below ?? groups.below)
            ? 'below'
            : null,
    };
    const mention = whose(text, sense, language);
    if (mention) found.push(mention);
  }
  return found;
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

function chineseNoun(
  text: string,
  list: ParsedList<LocatorPath>,
  head: string,
): { end: number; kind: Sense['kind'] } | undefined {
  if (head.endsWith('建议')) return { end: list.end, kind: 'recommendation' };
  const noun = stickyMatch(/\s*(?:(分段|项(?!建议))|(段)|(项?建议))/uy, text, list.end);
  if (!noun) return undefined;
  return {
    end: list.end + noun[0].length,
    kind: noun[1] ? 'subparagraph' : noun[2] ? 'paragraph' : 'recommendation',
  };
}

/** Undefined for paragraphs of a treaty article, which belong to that mention. */
function whose(text: string, sense: Sense, language: LanguageCode): FoundMention | undefined {
  const internal: FoundMention = { ...sense, text: text.slice(sense.start, sense.end) };
  if (sense.direction !== null) return internal;
  const link = stickyMatch(patterns(language).link, text, sense.end);
  if (!link) return internal;
  const at = sense.end + link[0].length;
  if (/^(?:articles?|art\.|artículos?)\s/iu.test(text.slice(at, at + 12))) return undefined;
  const instrument = instrumentMentionFrom(text, at, language);
  if (instrument)
    return {
      ...instrument,
      paths: sense.paths,
      start: sense.start,
      text: text.slice(sense.start, instrument.end),
    };
  const symbol = findSymbols(text.slice(at, at + LONGEST_SYMBOL)).find((s) => s.start === 0)?.symbol.text;
  if (symbol !== undefined) return reportMention(text, sense, at + symbol.length, null, symbol);
  const report = language === 'en' ? stickyMatch(reportOf, text, at) : null;
  if (report?.groups?.body) {
    return reportMention(text, sense, at + report[0].trimEnd().length, report.groups.body.trim(), null);
  }
  const title = language === 'en' ? titleAfter(text, sense.end) : undefined;
  if (title)
    return {
      kind: 'elsewhere',
      paths: sense.paths,
      of: title.title,
      start: sense.start,
      end: title.end,
      text: text.slice(sense.start, title.end),
    };
  return internal;
}

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
