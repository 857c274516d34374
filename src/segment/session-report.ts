import { ADOPTION_WORDS, type AdoptionWords, type LanguageCode } from '../language/index.ts';
import { compareContents, findContents, placeEntries } from './contents.ts';
import { findInstruments, instrumentHeadingReader, type OpenedInstrument } from './instrument-headings.ts';
import { divideMarked } from './marked-resolutions.ts';
import { marksResolution } from './marked-units.ts';
import { annexReader } from './named-headings.ts';
import { endsSentence, endsWithComma } from './punctuation.ts';
import { opensText } from './resolution-openings.ts';
import { type Part, type PartNode, plainNode } from './resolution-part.ts';
import { type Divided, divideResolutions } from './resolution-parts.ts';
import { labelOf, opensNote, type Unit } from './resolution-unit.ts';

/**
 * What a document adopts: one resolution, or, as the report of a session, dozens under headings of their own. There
 * every heading opens a text, and so does every chapter that the table of contents lists.
 */
export function divideDocument(file: string, units: readonly Unit[], language: LanguageCode): Divided {
  const words = ADOPTION_WORDS[language];
  if (marksResolution(units)) return divideMarked(file, units, words, annexReader(language));
  const entries = findContents(units, instrumentHeadingReader(language));
  const skip = new Set(entries.map(({ index }) => index));
  const listed = new Set(entries.flatMap(({ instrument }) => (instrument ? [instrument.number] : [])));
  const opened = findInstruments(units, words, language, listed, skip);
  if (opened.length < 2 && listed.size === 0) return divideSingle(file, units, language);
  const places = placeEntries(units, entries, opened);
  const annexed = annexReader(language);
  const chapters = entries.flatMap((entry) => {
    const at = places.get(entry);
    return at === undefined || entry.instrument || annexed(entry.text) ? [] : [at];
  });
  const divided = divideSession(file, units, language, opened, chapters);
  return {
    parts: divided.parts,
    findings: [...divided.findings, ...compareContents(file, units, entries, places, opened)],
  };
}

function divideSession(
  file: string,
  units: readonly Unit[],
  language: LanguageCode,
  opened: readonly OpenedInstrument[],
  chapters: readonly number[],
): Divided {
  const parts: Part[] = [];
  const findings: Divided['findings'][number][] = [];
  const starts = new Map(opened.map((instrument) => [instrument.index, instrument]));
  const cuts = [...new Set([...starts.keys(), ...chapters])].sort((a, b) => a - b);
  let front: Unit[] = units.slice(0, cuts[0] ?? units.length);
  cuts.forEach((start, i) => {
    const chunk = units.slice(start, cuts[i + 1] ?? units.length);
    const named = starts.get(start);
    const before = parts.at(-1);
    if (!named) {
      if (before) parts[parts.length - 1] = closed(before, chunk);
      else front = [...front, ...chunk];
      return;
    }
    const found = divideInstrument(file, chunk, language);
    findings.push(...found.findings);
    found.parts.forEach((part, at) => {
      const own = at === 0 ? named : null;
      const texts = parts.length === 0 ? front.filter((u) => !opensNote(u)) : [];
      const notes = parts.length === 0 ? front.filter(opensNote) : [];
      parts.push({
        ...part,
        masthead: [...texts.map((u) => plainNode('heading', u)), ...part.masthead],
        before: texts.length,
        named: own,
        noteUnits: [...notes, ...part.noteUnits],
      });
    });
  });
  return { parts, findings };
}

/** A chapter between two instruments is no part of either; its words stand behind the first. */
function closed(part: Part, chunk: readonly Unit[]): Part {
  const texts = chunk.filter((unit) => !opensNote(unit)).map((unit): PartNode => plainNode('text', unit));
  return {
    ...part,
    closing: [...part.closing, ...texts],
    noteUnits: [...part.noteUnits, ...chunk.filter(opensNote)],
  };
}

/** Heading and what stands below it: with formula and preamble, or a decision in a paragraph of its own. */
function divideInstrument(file: string, units: readonly Unit[], language: LanguageCode): Divided {
  const found = divideSingle(file, units, language);
  if (found.parts.length > 0) return found;
  const first = units.findIndex(
    ({ rich }, index) =>
      index > 0 && (endsSentence(rich.text) || endsWithComma(rich.text) || labelOf(rich.text) !== undefined),
  );
  return divideResolutions(file, units, language, {
    at: first < 0 ? units.length : first,
    declares: false,
  });
}

/** No masthead is longer. */
const MASTHEAD_LINES = 30;

/** A resolution with its formula or preamble, a statement of a presidency, a declaration, a decision of one sentence. */
function divideSingle(file: string, units: readonly Unit[], language: LanguageCode): Divided {
  const words = ADOPTION_WORDS[language];
  const formula = units.some(
    ({ rich }, index) => words.formula.test(rich.text) && opensText(units, index, words),
  );
  const own = formula ? undefined : opensAlone(units, words);
  return divideResolutions(file, units, language, own);
}

function opensAlone(
  units: readonly Unit[],
  words: AdoptionWords,
): { readonly at: number; readonly declares: boolean } | undefined {
  for (const [index, { rich }] of units.slice(0, MASTHEAD_LINES).entries()) {
    const label = labelOf(rich.text);
    const text = label ? rich.text.slice(label.end) : rich.text;
    if (words.statement.test(text)) return { at: index + 1, declares: true };
    if (words.declarers.test(text)) return { at: index, declares: label === undefined };
    if (words.single.test(text)) return { at: index, declares: false };
  }
  return undefined;
}
