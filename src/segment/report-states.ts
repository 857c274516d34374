import { type LanguageCode, REPORT_WORDS } from '../language/index.ts';

/**
 * Which States made a recommendation? They stand in brackets at its end, or at the end of each of its clauses.
 *
 *     Ratify the Protocol of 2014 (No. 29) (France) (Iran (Islamic Republic of)); Accede to it (Spain, Peru);
 *                                 ^no State ^State   ^State, with brackets in its name        ^States
 */

interface Bracket {
  readonly inner: string;
  readonly end: number;
}

/** Names as printed, in the order of the text, each once; empty when no brackets hold a name. */
export function recommendingStates(text: string, language: LanguageCode): string[] {
  const names: string[] = [];
  for (const run of runsOfBrackets(text)) {
    if (!closesClause(text.slice(run.at(-1)?.end ?? 0))) continue;
    for (const { inner } of run) if (isName(inner, language)) names.push(...namesIn(inner, language));
  }
  return [...new Set(names)];
}

/** The names of a cell or bracket that holds nothing else. */
export function namesIn(text: string, language: LanguageCode): string[] {
  const parts: string[] = [];
  for (const part of splitOutside(text.replace(/\s+/gu, ' ').trim())) {
    // "Tanzania, on behalf of the African Group" is one maker.
    if (/^\p{Ll}/u.test(part) && parts.length > 0 && !ARTICLE.test(part))
      parts.push(`${parts.pop()}, ${part}`);
    else parts.push(part);
  }
  return parts.flatMap((part) => splitJoined(part, language)).filter((name) => name !== '');
}

const ARTICLE = /^(?:(?:the|and|et|la|le|les|el|los|las)\s+|l[’'])/iu;

const OPEN = /[(\uFF08]/u;
const CLOSE = /[)\uFF09]/u;

/** Brackets that only white space or the stops of a list keep apart. */
function runsOfBrackets(text: string): Bracket[][] {
  const runs: Bracket[][] = [];
  let depth = 0;
  let start = 0;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (OPEN.test(sign)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (CLOSE.test(sign) && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const bracket = { inner: text.slice(start + 1, at).trim(), end: at + 1 };
      const run = runs.at(-1);
      if (run && last >= 0 && /^[\s;,\uFF1B\uFF0C\u061B\u060C\u3001]*$/u.test(text.slice(last, start)))
        run.push(bracket);
      else runs.push([bracket]);
      last = at + 1;
    }
  }
  return runs;
}

const closesClause = (rest: string): boolean =>
  /^\s*["'\u201D\u2019\u00BB]?\s*(?:$|[;\uFF1B\u061B\u3002]|[.,](?:\s*$|\s+\p{Lu}))/u.test(rest);

/** An initialism is no State, nor is what holds a figure or the name of an instrument. */
function isName(inner: string, language: LanguageCode): boolean {
  const name = inner.replace(ARTICLE, '');
  if (name === '' || /\p{N}/u.test(name) || name.length > 300) return false;
  if (/^\p{Ll}/u.test(name) || /^[\p{Lu}.-]{2,}$/u.test(name)) return false;
  return /\p{L}/u.test(name) && !REPORT_WORDS[language].noState.test(name);
}

/** At commas, semicolons and slashes outside inner brackets. */
function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of text) {
    if (OPEN.test(sign)) depth += 1;
    else if (CLOSE.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;/\uFF0C\uFF1B\u060C\u061B\u3001\n]/u.test(sign)) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return [...parts, part.trim()];
}

/** "Spain and Peru" are two States, "Bosnia and Herzegovina" is one. */
function splitJoined(part: string, language: LanguageCode): string[] {
  const { and, secondHalf } = REPORT_WORDS[language];
  const names: string[] = [];
  let start = 0;
  for (const match of part.matchAll(and)) {
    const next = match.index + match[0].length;
    if (secondHalf.test(part.slice(next))) continue;
    names.push(part.slice(start, match.index).trim());
    start = next;
  }
  names.push(part.slice(start).trim());
  const joiner = new RegExp(`^${and.source.replace(/^\\s\+/u, '')}`, 'u');
  return names.map((name) => name.replace(joiner, ''));
}
