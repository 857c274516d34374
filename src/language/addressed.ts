import type { Addressee } from './addressee.ts';
import type { FormulaPatterns } from './formula-patterns.ts';

/**
 * Who is named as the one to act, behind a verb ("Urges States parties and UNODC, as appropriate, to") or before a
 * modal ("In detecting fraud, States, supported by UNODC, should")? Only names at the head of a phrase count, with
 * those joined to them: who is merely mentioned ("in cooperation with civil society") is not asked.
 */
export interface Addressed {
  readonly names: readonly Addressee[];
  /** Where the first name begins and the last one ends; the offset asked about when there is none. */
  readonly from: number;
  readonly end: number;
}

export function addresseesFrom(text: string, from: number, patterns: FormulaPatterns): Addressed {
  const first = nameAt(text, skip(text, from, patterns.before), patterns);
  return first ? withJoined(text, first, patterns) : { names: [], from, end: from };
}

export function addresseesBefore(text: string, until: number, patterns: FormulaPatterns): Addressed {
  const sentence = sentenceStart(text, until);
  const clause = text.slice(sentence, until);
  let best: Name | undefined;
  for (const [name, pattern] of patterns.subject) {
    pattern.lastIndex = 0;
    const match = pattern.exec(clause);
    const printed = match?.groups?.name;
    if (!match || printed === undefined) continue;
    const end = match.index + match[0].length;
    const found = { name, start: end - printed.length, end };
    if (!best || found.start < best.start || (found.start === best.start && found.end > best.end))
      best = found;
  }
  if (!best) return { names: [], from: until, end: until };
  const whole = withJoined(clause, best, patterns);
  return { names: whole.names, from: sentence + whole.from, end: sentence + whole.end };
}

interface Name {
  readonly name: Addressee;
  readonly start: number;
  readonly end: number;
}

function nameAt(text: string, at: number, { named }: FormulaPatterns): Name | undefined {
  for (const [name, pattern] of named) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && match[0] !== '') return { name, start: at, end: at + match[0].length };
  }
  return undefined;
}

function withJoined(text: string, first: Name, patterns: FormulaPatterns): Addressed {
  const names = [first.name];
  let end = skip(text, first.end, patterns.behind);
  for (;;) {
    const joint = skip(text, end, patterns.and);
    if (joint === end) break;
    const next = nameAt(text, skip(text, joint, patterns.before), patterns);
    if (!next) break;
    if (!names.includes(next.name)) names.push(next.name);
    end = skip(text, next.end, patterns.behind);
  }
  return { names, from: first.start, end };
}

function skip(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

/** A full stop between sentences, not that of "para." or "No." before a number. */
function sentenceStart(text: string, before: number): number {
  let start = 0;
  for (const match of text.slice(0, before).matchAll(/[.;。；](?:\s+(?=\p{L})|(?<=[。；]))/gu))
    start = match.index + match[0].length;
  return start;
}
