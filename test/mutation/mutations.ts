/**
 * What happens to documents on their way: lines lost, numbers swapped, pages torn. Each class breaks one thing in one
 * of the real sources and says what it did. A lost line leaves a blank one, so that no other line changes its place.
 */

import { SOURCES } from '../compendium/som.ts';
import {
  type Found,
  footnotes,
  headings,
  indexRows,
  linesOf,
  marked,
  provisions,
  repeatedRows,
  type Source,
} from './lines.ts';
import type { Dice } from './seeded.ts';

export interface Mutation {
  readonly source: Source;
  readonly text: string;
  readonly what: string;
}

export interface MutationClass {
  readonly name: string;
  readonly make: (dice: Dice) => Mutation | undefined;
}

const BOOKS = ['compendium2019', 'book2024'] as const;
const INDEXES = ['index2019', 'book2024'] as const;

/** The source with some lines replaced; null takes a line out. */
function change(source: Source, changes: ReadonlyMap<number, string>, what: string): Mutation {
  const lines = linesOf(source);
  for (const [at, line] of changes) lines[at] = line;
  return { source, text: lines.join('\n'), what: `${SOURCES[source]} ${what}` };
}

const on = ({ at, line }: Found): string => `line ${at + 1} "${line.slice(0, 50)}"`;
const replace = (found: Found, line: string, what: string): Mutation | undefined =>
  line === found.line
    ? undefined
    : change(found.source, new Map([[found.at, line]]), `${what} on ${on(found)}`);

const number = /^((?:\s*- )?\(?)(\d{1,2}|[a-z]+)([.)])/u;
const plus = (label: string, by: number): string =>
  /^\d/u.test(label) ? String(Number(label) + by) : String.fromCharCode(label.charCodeAt(0) + by);

/** Figures of a cell of references (`III.19`) or of report paragraphs. */
const REFERENCE = /([IVX]+\.)(\d{1,2})(?=[^\d.]|$)/gu;

function changeOne(
  found: Found,
  pattern: RegExp,
  dice: Dice,
  how: (match: RegExpMatchArray) => string,
  what: string,
): Mutation | undefined {
  const matches = [...found.line.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const match = dice.pick(matches);
  const put = how(match);
  return replace(
    found,
    found.line.slice(0, match.index) + put + found.line.slice(match.index + match[0].length),
    `${what} "${match[0]}" became "${put}"`,
  );
}

/** The column of report paragraphs of a row of the 2019 index; in the book of 2024 the last two columns. */
function locatorSpan({ source, line }: Found): [number, number] | undefined {
  const cells = line.split('\t');
  const index =
    source === 'index2019' ? 2 : cells.findLastIndex((c) => /\d/u.test(c) && !/CTOC|[IVX]\./u.test(c));
  const cell = cells[index];
  if (cell === undefined || !/\d/u.test(cell)) return undefined;
  const start = cells.slice(0, index).reduce((sum, c) => sum + c.length + 1, 0);
  return [start, start + cell.length];
}

/**
 * Losses that no check can see, and that are therefore no class here:
 * - a row of the 2019 index, or a row of the 2024 index on meetings and sessions that only the 2024 edition has, when
 *   the paragraphs stand under another topic as well: what was never listed and what was lost look the same;
 * - a topic with its single row, for the same reason;
 * - a changed word in a text that only one edition prints: there is nothing to hold it against;
 * - the last paragraph of a report, or of a section that one edition prints and no index row names: the count has no hole;
 * - a lost heading without number in a report: nothing announces it;
 * - a changed marker or footnote text, as long as marker and note still agree.
 */
export const CLASSES: readonly MutationClass[] = [
  {
    name: 'a lost provision',
    make: (d) => {
      const f = d.pick(provisions(...BOOKS));
      return replace(f, '', 'lost');
    },
  },
  {
    name: 'a lost paragraph of the report',
    make: (d) => {
      const f = d.pick(provisions('report2018'));
      return replace(f, '', 'lost');
    },
  },
  {
    name: 'a changed number or letter',
    make: (d) => {
      const f = d.pick(provisions(...BOOKS, 'report2018'));
      return replace(
        f,
        f.line.replace(number, (_, a: string, b: string, c: string) => `${a}${plus(b, 1 + d.roll(3))}${c}`),
        'another number',
      );
    },
  },
  {
    name: 'two numbers swapped',
    make: (d) => {
      const all = provisions(...BOOKS, 'report2018');
      const i = d.roll(all.length - 1);
      const [a, b] = [all[i], all[i + 1]];
      const [x, y] = [a && number.exec(a.line), b && number.exec(b.line)];
      if (!a || !b || !x || !y || a.source !== b.source) return undefined;
      const swap = new Map([
        [a.at, a.line.replace(number, y[0])],
        [b.at, b.line.replace(number, x[0])],
      ]);
      return x[0] === y[0] ? undefined : change(a.source, swap, `labels swapped on ${on(a)} and the next`);
    },
  },
  {
    name: 'a page torn in a paragraph',
    make: (d) => {
      const f = d.pick(provisions(...BOOKS, 'report2018'));
      const words = f.line.split(' ');
      const kept = 4 + d.roll(Math.max(1, words.length - 6));
      return words.length < 8
        ? undefined
        : replace(
            f,
            words
              .slice(0, kept)
              .join(' ')
              .replace(/[.;:,]$/u, ''),
            'cut',
          );
    },
  },
  {
    name: 'two blocks of lines exchanged',
    make: (d) => {
      const all = provisions(...BOOKS, 'report2018');
      const i = d.roll(all.length - 8);
      const [a, b, c] = [all[i], all[i + 2], all[i + 4]];
      if (!a || !b || !c || a.source !== c.source) return undefined;
      const lines = linesOf(a.source);
      const text = [
        ...lines.slice(0, a.at),
        ...lines.slice(b.at, c.at),
        ...lines.slice(a.at, b.at),
        ...lines.slice(c.at),
      ].join('\n');
      return { source: a.source, text, what: `${SOURCES[a.source]} two blocks exchanged from ${on(a)}` };
    },
  },
  {
    name: 'a lost index row that the earlier index has',
    make: (d) => {
      const f = d.pick(repeatedRows());
      return replace(f, '', 'lost');
    },
  },
  {
    name: 'a changed reference',
    make: (d) =>
      changeOne(
        d.pick(indexRows(...INDEXES)),
        REFERENCE,
        d,
        (m) => `${m[1]}${Number(m[2]) + 1 + d.roll(3)}`,
        'reference',
      ),
  },
  {
    name: 'two references swapped between rows',
    make: (d) => {
      const rows = indexRows(...INDEXES);
      const i = d.roll(rows.length - 1);
      const [a, b] = [rows[i], rows[i + 1]];
      const [x, y] = [a?.line.match(/[IVX]+\.\d+/u)?.[0], b?.line.match(/[IVX]+\.\d+/u)?.[0]];
      if (!a || !b || !x || !y || x === y || a.source !== b.source) return undefined;
      return change(
        a.source,
        new Map([
          [a.at, a.line.replace(x, y)],
          [b.at, b.line.replace(y, x)],
        ]),
        `${x} and ${y} swapped on ${on(a)} and the next`,
      );
    },
  },
  {
    name: 'a changed report paragraph',
    make: (d) => {
      const f = d.pick(indexRows(...INDEXES));
      const span = locatorSpan(f);
      if (!span) return undefined;
      const cell = f.line.slice(...span);
      const match = d.pick([...cell.matchAll(/\d+/gu)]);
      const put = String(Number(match[0]) + 1 + d.roll(3));
      return replace(
        f,
        f.line.slice(0, span[0]) +
          cell.slice(0, match.index) +
          put +
          cell.slice(match.index + match[0].length) +
          f.line.slice(span[1]),
        `report paragraph ${match[0]} became ${put}`,
      );
    },
  },
  {
    name: 'a lost footnote',
    make: (d) => {
      const f = d.pick(footnotes('book2024'));
      return replace(f, '', 'lost');
    },
  },
  {
    name: 'a lost footnote marker',
    make: (d) =>
      changeOne(d.pick(marked('book2024')), /(?<=[^\s⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, d, () => '', 'marker'),
  },
  {
    name: 'a changed symbol',
    make: (d) =>
      changeOne(
        d.pick(indexRows(...INDEXES)),
        /CTOC\/COP\/(?:WG\.7\/)?(20\d\d)\/(\d+)/gu,
        d,
        (m) => m[0].replace(/\d+$/u, (n) => String(Number(n) + 1)),
        'symbol',
      ),
  },
  {
    name: 'a lost heading',
    make: (d) => {
      const f = d.pick(headings(...BOOKS, 'report2018'));
      return replace(f, '', 'lost');
    },
  },
  {
    name: 'a line printed twice',
    make: (d) => {
      const f = d.pick(provisions(...BOOKS, 'report2018'));
      return replace(f, `${f.line}\n${f.line}`, 'doubled');
    },
  },
  {
    name: 'a changed word in a text of both editions',
    make: (d) => {
      const shared = new Set(provisions('compendium2019').map((f) => f.line));
      const f = d.pick(provisions('book2024').filter((p) => shared.has(p.line)));
      const words = f.line.split(' ');
      const i = 2 + d.roll(words.length - 3);
      return replace(
        f,
        words.with(i, d.pick(['unless', 'never', 'migrant', 'States'])).join(' '),
        'a word changed',
      );
    },
  },
];
