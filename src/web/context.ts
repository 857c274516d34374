/** What every route is given, and how it answers: the library, the edition asked for, a page, a helpful 404. */
import type { Context } from 'hono';
import {
  type Book,
  LOST,
  type LostWords,
  lostPage,
  type NearDoor,
  openingOf,
  type Reading,
} from '../render/html/index.ts';
import { nearMatches } from '../text/index.ts';
import { interfaceOf } from './interface.ts';
import type { Library } from './library.ts';

export interface Chosen {
  readonly book: Book;
  readonly reading: Reading;
}

/** The latest edition in the reader's language of the interface: for pages that belong to no edition. */
export const latestReading = (library: Library, c: Context): Reading =>
  library.reading(library.latest, interfaceOf(c));

/** The edition of `?edition=`, the latest without one; undefined when it names none. */
export function chooseEdition(library: Library, c: Context): Chosen | undefined {
  const asked = c.req.query('edition');
  const book = asked === undefined || asked === '' ? library.latest : library.book(asked);
  return book && { book, reading: library.reading(book, interfaceOf(c)) };
}

export interface Lost {
  readonly title: string;
  readonly reason: string;
  readonly near?: readonly NearDoor[];
  readonly asked?: string;
}

/** What a page that was not found says, in the language of the interface. */
export const lostWords = (c: Context): LostWords => LOST[interfaceOf(c).language];

/** A page that was not found, in the edition being read or the latest. */
export function notFound(library: Library, c: Context, lost: Lost): Response | Promise<Response> {
  const { reading } = chooseEdition(library, c) ?? {
    reading: library.reading(library.latest, interfaceOf(c)),
  };
  return c.html(lostPage(reading, { ...lost, near: lost.near ?? [] }), 404);
}

export function unknownEdition(
  library: Library,
  c: Context,
  asked: string,
  path: string = c.req.path,
): Response | Promise<Response> {
  const names = library.site.editions;
  const say = lostWords(c);
  return notFound(library, c, {
    title: say.noEdition,
    reason: say.noEditionWhy(
      asked,
      names.map((e) => e.id),
    ),
    near: names.map((e) => ({
      href: `${path}?edition=${encodeURIComponent(e.id)}`,
      text: e.id,
      note: e.title,
    })),
  });
}

/** Runs with the edition asked for, or answers that there is no such edition. */
export function withEdition(
  library: Library,
  answer: (c: Context, chosen: Chosen) => Response | Promise<Response>,
) {
  return (c: Context): Response | Promise<Response> => {
    const chosen = chooseEdition(library, c);
    return chosen ? answer(c, chosen) : unknownEdition(library, c, c.req.query('edition') ?? '');
  };
}

/** Designations that look like the one asked for, as doors. */
export function nearProvisions(reading: Reading, book: Book, asked: string): NearDoor[] {
  const steps = asked.split('.');
  // What stands above in the tree is nearer than what merely looks alike.
  const above = steps
    .map((_, n) => steps.slice(0, steps.length - 1 - n).join('.'))
    .find((ref) => book.provisions.has(ref));
  const alike = nearMatches(
    asked,
    book.edition.provisions.map((p) => p.ref),
  );
  return [...new Set([...(above ? [above] : []), ...alike])].map((ref) => ({
    href: reading.links.provision(ref),
    text: ref,
    note: openingOf(book.provisions.get(ref)?.text ?? '', 140),
  }));
}
