import { findSymbols } from '../symbol/index.ts';
import type { RichText } from '../text/index.ts';
import { readLabel } from './label.ts';
import { endsSentence, endsWithComma } from './punctuation.ts';
import { BARE_SECTION, isBareMarker, opensNote, type Unit } from './resolution-unit.ts';

/**
 * Where does a page of plain text turn, and which of its lines are no text of the document? Heads and feet hold the
 * symbol, the title, the number of the page and that of the print job, in any order, and come back page after page:
 *
 *     A/RES/75/1        Repair of bridges        2/18        20-17090        20-17090 (E)    180121
 *     ^symbol           ^title that comes back   ^page       ^job            ^job of the first page
 *
 * Footnotes stand above the foot, below a rule or behind their raised figures.
 */
export interface PrintedLine {
  readonly unit: Unit;
  /** Its characters in the source, raised figures included. */
  readonly printed: string;
  /** A blank line stands before it. */
  readonly apart: boolean;
  /** A form feed stands before it. */
  readonly fed: boolean;
}

export type DropReason = 'page number' | 'running head' | 'markup';

export interface PageTurns {
  readonly drops: ReadonlyMap<number, DropReason>;
  /** First lines of the text behind a turn. */
  readonly turned: ReadonlySet<number>;
  /** Lines of footnotes at the foot of a page. */
  readonly notes: ReadonlySet<number>;
}

const HEAD_LENGTH = 200;
/** The lines of a masthead and title, part of which a head repeats; fewer where the first page is shorter. */
const OPENING = 30;
/** A number alone so near to the top may be that of the first page or of the resolution. */
const MASTHEAD = 4;
/** Shorter lines do not show that they repeat a title. Three letters say about as much as one Chinese character. */
const LEAST_TITLE = 12;
const HAN_LETTERS = 3;
/** A line at the edge of pages is a head when it stands on so many of them, or on such a share. */
const HEAD_TIMES = 3;
const HEAD_SHARE = 1 / 3;
const PAGE =
  /^(?:[-\u2013\u2014]\s*)?(\d{1,3})(?:\s*\/\s*(\d{1,3}))?(?:\s*[-\u2013\u2014])?$|^(?:(?:Page|page|PAGE|Página|página|Стр\.|стр\.|صفحة|الصفحة)\s?|第\s?)(\d{1,3})(?:\s?页)?(?:\s?(?:of|de|sur|из|من|\/)\s?\d{1,3})?$/u;
const JOB = /^\*?(?:[A-Z]{1,3}\.?\s?)?\d{2}-?\d{5}\*?(?:\s?\([A-Z]\))?\*?(?:\s+\d{6}){0,2}$/u;
const RULE = /^(?:[_\u2014\u2015\u2500-]\s?){5,}$/u;
const PLAIN_NOTE = /^(?:\d{1,3}|\*{1,3}|[a-z])\/?\s+\S/u;

interface Furniture {
  readonly line: string;
  /** `strong` shows the page to turn by itself; `weak` only beside another sign. */
  readonly is: 'strong' | 'weak' | 'page' | 'symbol';
}

/** @param titles words that come back at the head of pages by right: "Annex" */
export function findPageTurns(
  lines: readonly PrintedLine[],
  spaced: boolean,
  isHeading: (text: string) => boolean,
): PageTurns {
  const turn = lines.findIndex(
    ({ unit, fed }, index) => index > 0 && (fed || (index > MASTHEAD && PAGE.test(unit.rich.text.trim()))),
  );
  const first = turn < 0 ? OPENING : Math.min(turn, OPENING);
  const opening = solid(
    lines
      .slice(0, first)
      .map(({ unit }) => unit.rich.text)
      .join(''),
  );
  const read = lines.map(({ unit }) =>
    unit.row || opensNote(unit) ? undefined : readFurniture(unit.rich, opening),
  );
  const counts = new Map<string, number>();
  const isFed = (index: number): boolean => index > 0 && lines[index]?.fed === true;
  const isSign = (index: number): boolean => read[index]?.rest === '' || isFed(index);
  /** Only at the edge of a page does it count that a line comes back: sentences repeat themselves too. */
  const atEdge = (index: number): boolean => isSign(index - 1) || isSign(index + 1) || isFed(index);
  const standsApart = (index: number): boolean =>
    isFed(index) || (lines[index]?.apart === true && lines[index + 1]?.apart === true);
  read.forEach((found, index) => {
    if (found?.rest && index >= first && (atEdge(index) || found.symbol || found.page))
      counts.set(found.rest, (counts.get(found.rest) ?? 0) + 1);
  });
  const pages = Math.max(
    lines.filter((_, index) => isFed(index)).length,
    read.filter((found) => found?.page && found.rest === '').length,
  );
  const kinds = lines.map(({ unit }, index): Furniture | undefined => {
    const line = unit.rich.text.trim();
    const found = read[index];
    if (!found || isHeading(line)) return undefined;
    const times = counts.get(found.rest) ?? 0;
    const often = times >= HEAD_TIMES || times >= pages * HEAD_SHARE;
    const titled =
      index >= first &&
      standsApart(index) &&
      letters(found.rest) >= LEAST_TITLE &&
      opening.includes(solid(found.rest));
    const comesBack =
      often &&
      (found.open
        ? titled && isFed(index) && lines[index + 1]?.apart === true
        : titled || (times > 1 && (atEdge(index) || found.symbol || found.page)));
    if (found.rest !== '' && !comesBack && !found.symbol) return undefined;
    const is =
      found.job || (found.page && (found.sure || found.symbol || found.rest !== ''))
        ? 'strong'
        : found.page
          ? 'page'
          : found.rest === ''
            ? 'symbol'
            : 'weak';
    return { line, is };
  });
  const drops = new Map<number, DropReason>();
  const turned = new Set<number>();
  for (let start = 0; start < lines.length; start++) {
    if (!kinds[start]) continue;
    let end = start;
    while (kinds[end + 1]) end++;
    if (isTurn(lines, kinds, start, end, spaced)) {
      for (let i = start; i <= end; i++) {
        const kind = kinds[i];
        // The first lines of a document name it, whatever comes back of them later.
        if (kind && !(start === 0 && !/^[\d\s/-]+$/u.test(kind.line)))
          drops.set(i, kind.is === 'page' || PAGE.test(kind.line) ? 'page number' : 'running head');
      }
      turned.add(end + 1);
    }
    start = end;
  }
  lines.forEach(({ fed }, index) => {
    if (fed && index > 0 && !drops.has(index)) turned.add(index);
  });
  return { drops, turned, notes: footNotes(lines, drops, turned) };
}

const solid = (text: string): string => text.replace(/\s+/gu, '');

const letters = (text: string): number =>
  text.length + (HAN_LETTERS - 1) * (text.match(/\p{Script=Han}/gu)?.length ?? 0);

interface HeadParts {
  readonly page: boolean;
  /** The number of the page says that it is one. */
  readonly sure: boolean;
  readonly job: boolean;
  readonly symbol: boolean;
  readonly rest: string;
  /** It ends with a comma: the first line of a longer title, if it is a head. */
  readonly open: boolean;
}

/** The parts of a head or foot; undefined for a line that can be none: no head calls a footnote. */
function readFurniture(rich: RichText, opening: string): HeadParts | undefined {
  const line = rich.text.trim();
  if (line.length > HEAD_LENGTH || line === '') return undefined;
  let [page, sure, job, symbol] = [false, false, false, false];
  const rest: string[] = [];
  for (const column of JOB.test(line) ? [line] : columnsOf(line)) {
    const number = PAGE.exec(column);
    // The title of resolution 75/251 may open with its number.
    const own = number?.[2] !== undefined && opening.includes(`/${column}`);
    if (number && !own && (number[2] === undefined || Number(number[1]) <= Number(number[2]))) {
      page = true;
      sure ||= !/^\d{1,3}$/u.test(column);
    } else if (JOB.test(column)) job = true;
    else if (isSymbol(column)) symbol = true;
    else rest.push(column);
  }
  const words = rest.join(' ');
  if (words === '') return { page, sure, job, symbol, rest: words, open: false };
  if (rich.markers.length > 0 || endsSentence(words) || readLabel(words) || !/\p{L}/u.test(words))
    return undefined;
  if (BARE_SECTION.test(words)) return undefined;
  return { page, sure, job, symbol, rest: words, open: endsWithComma(words) };
}

/** Wide gaps part what stands left and right; a page or job number may also stand one space away. */
function columnsOf(line: string): string[] {
  return line
    .split(/\s{2,}|\t|\s[|]\s/u)
    .flatMap((column) => {
      const both =
        /^(\d{1,3}\/\d{1,3})\s(\S+)$/u.exec(column) ?? /^(\S+)\s(\d{1,3}(?:\/\d{1,3})?)$/u.exec(column);
      const [, one, other] = both ?? [];
      if (one === undefined || other === undefined) return [column];
      const known = (text: string): boolean => JOB.test(text) || isSymbol(text);
      return known(one) || known(other) ? [one, other] : [column];
    })
    .filter((column) => column !== '');
}

/** A symbol and nothing else; `A/RES/75/245 B` has the letter of its part behind it. */
function isSymbol(text: string): boolean {
  const plain = text.replace(/\s[A-Z](?:[-\u2013][A-Z])?$/u, '');
  return plain.includes('/') && findSymbols(plain).some(({ symbol }) => symbol.text === plain);
}

/** A run of such lines is a page turn where one of them shows it, or two kinds or a form feed come together. */
function isTurn(
  lines: readonly PrintedLine[],
  kinds: readonly (Furniture | undefined)[],
  start: number,
  end: number,
  spaced: boolean,
): boolean {
  const run = kinds.slice(start, end + 1).flatMap((kind) => (kind ? [kind.is] : []));
  if (run.includes('strong')) return true;
  for (let i = start; i <= end + 1; i++) if (lines[i]?.fed && i > 0) return true;
  if (new Set(run).size > 1) return run.includes('page');
  const alone = spaced && lines[start]?.apart === true && lines[end + 1]?.apart !== false;
  return alone && run[0] === 'page' && start > 0;
}

/** From the rule, or from the first raised figure at the beginning of a line, to the end of the page. */
function footNotes(
  lines: readonly PrintedLine[],
  drops: Map<number, DropReason>,
  turned: ReadonlySet<number>,
): Set<number> {
  const notes = new Set<number>();
  if (turned.size === 0) return notes;
  let within = false;
  lines.forEach(({ unit, apart }, index) => {
    if (turned.has(index)) within = false;
    if (drops.has(index)) return;
    const text = unit.rich.text.trim();
    if (RULE.test(text)) {
      const next = lines[index + 1]?.unit;
      if (next && !drops.has(index + 1) && (opensNote(next) || PLAIN_NOTE.test(next.rich.text))) {
        within = true;
        drops.set(index, 'markup');
      }
      return;
    }
    if (opensNote(unit) && !unit.row && !isBareMarker(unit)) within = true;
    else if (
      within &&
      apart &&
      endsSentence(lines[index - 1]?.unit.rich.text ?? '') &&
      !PLAIN_NOTE.test(text)
    )
      within = false;
    if (within) notes.add(index);
  });
  return notes;
}
