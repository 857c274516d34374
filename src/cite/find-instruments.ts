import { LANGUAGES, type LanguageCode, MENTION_WORDS } from '../language/index.ts';
import { SPACES } from '../text/index.ts';
import { citationWords } from './citation-words.ts';
import { locatorListAt } from './locator-list.ts';
import type { InstrumentMention, MentionedNumber } from './mention.ts';
import { expandLocators } from './range.ts';
import { alternatives, jointAt, stickyMatch } from './scan.ts';

/**
 * Resolutions and decisions by their numbers, each with its date and annex:
 *
 *     General Assembly resolutions 46/152 of 18 December 1991, 60/1 of 16 September 2005 and 69/193
 *     ^organ           ^word       ^number ^date
 *
 * A number without a session (`resolution 1`) is none unless a year follows it, as the Security Council prints it.
 */
const NUMBER =
  '(?:\\d{1,3}/\\d{1,4}(?:\\s?[A-Z](?![\\p{L}]))?|\\d{1,4} \\((?:19|20)\\d\\d\\)|\\d{3,4} \\([IVXL]+\\))(?![\\p{N}/])';
const number = new RegExp(NUMBER, 'uy');

export function findInstrumentMentions(text: string, language: LanguageCode): InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (const match of text.matchAll(headPattern(language))) {
    const mention = instrumentMentionAt(text, match, language);
    if (mention) found.push(mention);
  }
  return found;
}

/** The mention of a resolution or decision that begins exactly at `at`. */
export function instrumentMentionFrom(
  text: string,
  at: number,
  language: LanguageCode,
): InstrumentMention | undefined {
  const head = headPattern(language);
  head.lastIndex = at;
  const match = head.exec(text);
  return match?.index === at ? instrumentMentionAt(text, match, language) : undefined;
}

function headPattern(language: LanguageCode): RegExp {
  const w = citationWords(language);
  const organ = `(?:(?<own>${w.ownOrgan})|(?<other>${w.otherOrgan}))`;
  const data = LANGUAGES[language];
  const kind = `(?:(?<res>${alternatives(data.resolution)})|(?<dec>${alternatives(data.decision)}))`;
  if (language === 'zh') return new RegExp(`${organ}?第?(?=(?<number>${NUMBER})号?${kind})`, 'giu');
  const between = `(?:\\s+(?:(?<innerOwn>${w.ownOrgan})|(?<innerOther>${w.otherOrgan})))?`;
  return new RegExp(
    `${w.before}(?:${organ}[${SPACES}]+)?${kind}${w.after}${between}[${SPACES}]+(?=\\d)`,
    'giu',
  );
}

function instrumentMentionAt(
  text: string,
  match: RegExpExecArray,
  language: LanguageCode,
): InstrumentMention | undefined {
  const groups = match.groups ?? {};
  const first = match.index + match[0].length;
  const list = numbersAt(text, first, language);
  if (list.numbers.length === 0) return undefined;
  const trailing =
    language === 'zh' ? 0 : (stickyMatch(organAfter(language), text, list.end)?.[0].length ?? 0);
  const after = trailing > 0 ? stickyMatch(organAfter(language), text, list.end)?.groups : undefined;
  const foreign = groups.other ?? groups.innerOther ?? after?.other;
  const suffix =
    language === 'zh' ? (stickyMatch(/号?\p{L}{2}/uy, text, list.end)?.[0].length ?? 0) : trailing;
  const places = list.numbers.length === 1 ? placesAfter(text, list.end + suffix, language) : undefined;
  const end = places?.end ?? list.end + suffix;
  return {
    kind: groups.dec === undefined ? 'resolution' : 'decision',
    numbers: list.numbers,
    organ: foreign ?? groups.own ?? groups.innerOwn ?? after?.own ?? null,
    foreign: foreign !== undefined,
    paths: places?.paths ?? [],
    start: match.index,
    end,
    text: text.slice(match.index, end),
  };
}

/** "resolution 6/3, paragraph 9 (a)", "decision 4/5 (j) (ii)". */
function placesAfter(
  text: string,
  at: number,
  language: LanguageCode,
): { paths: string[][]; end: number } | undefined {
  const w = citationWords(language);
  const link = stickyMatch(
    new RegExp(`(?:[,،]?\\s+(?:${w.operative}\\s+)?${w.paragraph}${w.after}\\s+|\\s+(?=\\())`, 'uyi'),
    text,
    at,
  );
  const from = at + (link?.[0].length ?? 0);
  const list = link ? locatorListAt(text, from, language) : undefined;
  const paths = list?.start === from ? expandLocators(list.items) : undefined;
  return list && paths ? { paths, end: list.end } : undefined;
}

/** "résolution 55/25 de l’Assemblée générale", "resolution 6/3 of the Conference". */
function organAfter(language: LanguageCode): RegExp {
  const w = citationWords(language);
  return new RegExp(
    `\\s+(?:${w.of}\\s+)?(?:the\\s+|la\\s+|l[’'])?(?:(?<own>${w.ownOrgan})|(?<other>${w.otherOrgan}))${w.after}`,
    'uyi',
  );
}

function numbersAt(
  text: string,
  from: number,
  language: LanguageCode,
): { numbers: MentionedNumber[]; end: number } {
  const { of, annex } = MENTION_WORDS[language];
  const link = of.length > 0 ? `(?:${alternatives([...of, 'du', 'от', 'المؤرخ'])})\\s+` : '(?:от\\s+)?';
  const date = new RegExp(
    `\\s+${link}(?<date>\\d{1,2}\\s+(?:de\\s+)?(?:${alternatives(LANGUAGES[language].months)})\\s+(?:de\\s+)?\\d{4})`,
    'uyi',
  );
  const appendix = new RegExp(
    `[,،]\\s*(?:${alternatives(annex)})(?:es)?(?!\\p{L})(?:\\s+(?<annex>[IVXLC]+)(?!\\p{L}))?`,
    'uyi',
  );
  const numbers: MentionedNumber[] = [];
  let at = from;
  let end = from;
  for (;;) {
    const match = stickyMatch(number, text, at);
    if (!match) return { numbers, end };
    end = at + match[0].length;
    const dated = stickyMatch(date, text, end);
    end += dated?.[0].length ?? 0;
    const annexed = stickyMatch(appendix, text, end);
    end += annexed?.[0].length ?? 0;
    numbers.push({
      number: match[0],
      date: dated?.groups?.date ?? null,
      annex: annexed ? (annexed.groups?.annex ?? '') : null,
    });
    const joint = jointAt(text, end, language);
    if (!joint || joint.kind === 'dash') return { numbers, end };
    at = joint.end;
  }
}
