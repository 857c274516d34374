import type { Mark, Span } from '../text/index.ts';
import { addresseesBefore, addresseesFrom } from './addressed.ts';
import type { Addressee } from './addressee.ts';
import { ADOPTION_WORDS } from './adoption-words.ts';
import { type Force, ladderPosition } from './force.ts';
import { type FormulaPatterns, formulaPatterns } from './formula-patterns.ts';
import type { LanguageCode } from './language.ts';

/**
 * What does a paragraph do, how strongly, and whom does it ask? Found in the formula that opens it (*Urges*, "The
 * Working Group requested the Secretariat to") or, in recommendations written as sentences, in the modal words inside
 * ("States should", "are encouraged to", "may wish to"). Where a paragraph first notes something and then asks
 * ("Welcomes ..., and invites ..."), what it asks is its force. A subparagraph says on what its chapeau begins.
 */
export interface Opening {
  /** As printed: `Also urges`, `should`, `are encouraged`; empty when there is none. */
  readonly formula: string;
  /** Where the formula stands in the text; null when it was inherited or there is none. */
  readonly formulaSpan: Span | null;
  readonly force: Force;
  /** Words behind the formula that soften it ("consider", "endeavour to"); null when there are none. */
  readonly hedge: string | null;
  /** 6 (obligation) to 1 (option), half a step less when softened; null beside the ladder. */
  readonly ladder: number | null;
  /** In the order named; empty when nobody is asked. */
  readonly addressees: readonly Addressee[];
  /** Where what is asked stands in the text; null when nothing is asked. */
  readonly asks: Span | null;
  /** True when force and addressees are those of the chapeau. */
  readonly inherited: boolean;
}

export interface OpeningContext {
  readonly language: LanguageCode;
  /** Kind of the provision, where known: a preambular paragraph asks nothing. */
  readonly kind?: string;
  /** Typography of the text: an unknown verb that the print sets in italics opens an acknowledgement. */
  readonly marks?: readonly Mark[];
  /** The opening of the paragraph it stands under. */
  readonly under?: Opening;
}

export function analyseOpening(text: string, context: OpeningContext): Opening {
  const patterns = formulaPatterns(context.language);
  if (context.kind === 'preambular') return acknowledgement(text, participle(text, context), []);
  const verb = openingVerb(text, patterns) ?? printedVerb(text, context);
  if (verb && verb.force !== 'acknowledgement') return asked(text, verb, patterns);
  if (verb) {
    const second = joinedVerb(text, verb, patterns);
    if (second) return asked(text, second, patterns);
    const reminded = patterns.reminder.test(text.slice(verb.start, verb.end));
    return acknowledgement(text, verb, reminded ? addresseesFrom(text, verb.end, patterns).names : []);
  }
  const modal = context.kind === 'chapeau' ? undefined : insideModal(text, patterns);
  const { under } = context;
  if (under && under.force !== 'none' && !(modal && modal.addressees.length > 0 && startsClause(text, modal)))
    return inherit(text, under);
  if (modal) return fromModal(text, modal, patterns);
  const noted = participle(text, context);
  return noted ? acknowledgement(text, noted, []) : NOTHING;
}

const NOTHING: Opening = {
  formula: '',
  formulaSpan: null,
  force: 'none',
  hedge: null,
  ladder: null,
  addressees: [],
  asks: null,
  inherited: false,
};

interface Found {
  readonly force: Force;
  readonly start: number;
  readonly end: number;
}

interface Modal extends Found {
  readonly addressees: readonly Addressee[];
  /** Offset at which the name of who is asked begins. */
  readonly from: number;
}

function openingVerb(text: string, { openings }: FormulaPatterns): Found | undefined {
  for (const [force, pattern] of openings) {
    const match = pattern.exec(text);
    const verb = match?.groups?.verb;
    if (!match || verb === undefined) continue;
    const end = match.index + match[0].length;
    return { force, start: end - verb.length, end };
  }
  return undefined;
}

/** The first verb that asks or decides after one that only notes; a body it asks, or what it decides, must follow. */
function joinedVerb(text: string, first: Found, patterns: FormulaPatterns): Found | undefined {
  const told = (verb: string): boolean => patterns.past?.test(verb) === true;
  const past = told(text.slice(first.start, first.end));
  let best: Found | undefined;
  for (const [force, pattern] of patterns.joined) {
    if (force === 'acknowledgement') continue;
    pattern.lastIndex = first.end;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const verb = match.groups?.verb ?? '';
      if (told(verb) !== past) continue;
      const end = match.index + match[0].length;
      const follows =
        force === 'decision'
          ? !patterns.behindNoun || askAt(text, end, patterns) !== undefined
          : addresseesFrom(text, end, patterns).names.length > 0 || !isNoun(text, end, patterns);
      if (!follows) continue;
      if (!best || end < best.end) best = { force, start: end - verb.length, end };
      break;
    }
  }
  return best;
}

function isNoun(text: string, end: number, { behindNoun }: FormulaPatterns): boolean {
  if (!behindNoun) return false;
  behindNoun.lastIndex = end;
  return behindNoun.test(text);
}

/** The earliest modal of which somebody is the subject; else the earliest that binds ("measures should be taken"). */
function insideModal(text: string, patterns: FormulaPatterns): Modal | undefined {
  let best: Modal | undefined;
  for (const [force, pattern] of patterns.inside) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const found = { force, start: match.index, end: match.index + match[0].length };
      const before = addresseesBefore(text, found.start, patterns);
      const named = before.names.length > 0 ? before : addresseesFrom(text, found.end, patterns);
      if (named.names.length === 0 && force === 'option') continue;
      const modal: Modal = { ...found, addressees: named.names, from: Math.min(named.from, found.start) };
      if (
        best === undefined ||
        rank(modal) < rank(best) ||
        (rank(modal) === rank(best) && modal.start < best.start)
      )
        best = modal;
      break;
    }
  }
  return best;
}

const rank = (modal: Modal): number => (modal.addressees.length > 0 ? 0 : 1);

/** True when nothing but an introductory phrase stands before who is asked: the paragraph is a sentence of its own. */
const startsClause = (text: string, { from }: Modal): boolean => /^\P{L}*$/u.test(text.slice(0, from));

function asked(text: string, verb: Found, patterns: FormulaPatterns): Opening {
  const behind = addresseesFrom(text, verb.end, patterns);
  const { names } =
    behind.names.length > 0 ? behind : addresseesIn(text.slice(verb.start, verb.end), patterns);
  const { end } = behind;
  const hedge = hedgeAt(
    text,
    (askAt(text, end, patterns) ?? askAfter(text, end, patterns))?.end ?? end,
    patterns,
  );
  return {
    formula: text.slice(verb.start, verb.end),
    formulaSpan: { start: verb.start, end: verb.end },
    force: verb.force,
    hedge,
    ladder: ladderPosition(verb.force, hedge !== null),
    addressees: names,
    asks: askedSpan(text, end),
    inherited: false,
  };
}

/** Who stands inside the formula: "обращается к Генеральному секретарю с просьбой". */
const addresseesIn = (formula: string, patterns: FormulaPatterns) =>
  addresseesBefore(formula, formula.length, patterns);

function fromModal(text: string, modal: Modal, patterns: FormulaPatterns): Opening {
  const to = askAt(text, modal.end, patterns)?.end ?? modal.end;
  const hedge = hedgeAt(text, to, patterns);
  return {
    formula: text.slice(modal.start, modal.end),
    formulaSpan: { start: modal.start, end: modal.end },
    force: modal.force,
    hedge,
    ladder: ladderPosition(modal.force, hedge !== null),
    addressees: modal.addressees,
    asks: askedSpan(text, modal.end),
    inherited: false,
  };
}

const acknowledgement = (
  text: string,
  found: { readonly start: number; readonly end: number } | undefined,
  addressees: readonly Addressee[],
): Opening => ({
  ...NOTHING,
  force: 'acknowledgement',
  formula: found ? text.slice(found.start, found.end) : '',
  formulaSpan: found ? { start: found.start, end: found.end } : null,
  addressees,
});

const inherit = (text: string, under: Opening): Opening => ({
  ...under,
  formulaSpan: null,
  asks: under.asks === null ? null : { start: 0, end: text.length },
  inherited: true,
});

/** The verb of an operative paragraph that is in no list but that the print sets in italics; it notes, and asks nothing. */
function printedVerb(text: string, context: OpeningContext): Found | undefined {
  const mark = context.kind === 'operative' ? emphasised(text, context.marks) : undefined;
  return mark && { force: 'acknowledgement', start: 0, end: mark.end };
}

/** Italics at the beginning that end with a word: a letter or a bracket set so is no verb. */
const emphasised = (text: string, marks: readonly Mark[] = []): Mark | undefined =>
  marks.find(
    ({ kind, start, end }) =>
      kind === 'emphasis' && start === 0 && end > 1 && !/^[\p{L}\p{M}]/u.test(text.slice(end)),
  );

/** The words that open a preambular paragraph, or the verb that the print sets in italics. */
function participle(text: string, { language, kind, marks }: OpeningContext): Found | undefined {
  const emphasis = emphasised(text, marks);
  const force = 'acknowledgement';
  if (emphasis && (kind === 'preambular' || kind === 'operative'))
    return { force, start: 0, end: emphasis.end };
  if (kind !== undefined && kind !== 'preambular' && kind !== 'operative' && kind !== 'chapeau')
    return undefined;
  const words = ADOPTION_WORDS[language];
  const source = kind === 'operative' ? words.operative : words.preambular;
  const start = kind === 'chapeau' ? text.search(/[,،，]\s/u) + 1 : 0;
  if (kind === 'chapeau' && start === 0) return undefined;
  const rest = text.slice(start).trimStart();
  const at = text.length - rest.length;
  const match = source.exec(rest);
  return match ? { force, start: at, end: at + match[0].length } : undefined;
}

function askAt(text: string, from: number, { ask }: FormulaPatterns): Span | undefined {
  ask.lastIndex = from;
  const match = ask.exec(text);
  return match ? { start: from, end: from + match[0].length } : undefined;
}

/** How far behind who is asked the "to" may stand: ", in accordance with the Protocol and as appropriate, to". */
const ASIDE = 160;

function askAfter(text: string, from: number, patterns: FormulaPatterns): Span | undefined {
  if (text[from] !== ',') return undefined;
  const comma = text.indexOf(',', from + 1);
  return comma < 0 || comma - from > ASIDE ? undefined : askAt(text, comma + 1, patterns);
}

function hedgeAt(text: string, from: number, { hedge }: FormulaPatterns): string | null {
  hedge.lastIndex = from;
  const match = hedge.exec(text);
  return match ? match[0].replace(/^[\s,]+/u, '') : null;
}

/** From there to the end of the sentence, without the white space before it. */
function askedSpan(text: string, from: number): Span | null {
  const start = from + (/^[\s,:،，]*/u.exec(text.slice(from))?.[0].length ?? 0);
  if (start >= text.length) return null;
  const stop = /[.。](?=\s|$)/u.exec(text.slice(start));
  return { start, end: stop ? start + stop.index + 1 : text.length };
}
