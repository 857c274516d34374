/**
 * What is new, on a topic or from a body? The texts most lately adopted come first; each is dated by the last day of the
 * meeting that adopted it, so that a feed made again tomorrow is the same. A feed must say where its entries stand, so
 * there is none without the address of the site.
 */
import type { Provision, Section } from '../../instrument/index.ts';
import { citedInstrument, citedProvision } from '../citation/cited.ts';
import { briefCitation } from '../cite-provision.ts';
import type { EditionView } from '../edition-view.ts';
import { openBook } from '../html/book.ts';

export interface News {
  /** Path of the feed below the address of the site, without its ending: `feeds/topics/children`. */
  readonly path: string;
  /** What the feed selects, as the query of its address: `type=activity`; none where it is left out. */
  readonly query?: string;
  readonly title: string;
  /** Path of the page that shows the same. */
  readonly page: string;
  readonly language: string;
  readonly items: readonly NewsItem[];
}

export interface NewsItem {
  /** An IRI that stays when addresses change. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** ISO date. */
  readonly date: string;
}

/** Readers poll feeds: what is older is in the index. */
const MOST = 50;

type Placed = EditionView & { readonly base: string };

/** One feed a topic and one a body, in the order of the edition; none without the address of the site. */
export function newsOf(view: EditionView): News[] {
  const { base } = view;
  if (base === undefined) return [];
  const placed: Placed = { ...view, base };
  return [...view.edition.topics.map((t) => topicNews(placed, t.id)), ...bodyNews(placed)].flatMap(
    (n) => n ?? [],
  );
}

/** Undefined where the edition has no such topic. */
export function topicNews(view: Placed, id: string): News | undefined {
  const { edition, bodies, base } = view;
  const book = openBook(edition);
  const topic = book.topics.get(id);
  if (!topic) return undefined;
  const refs = new Set(topic.entries.flatMap((e) => (e.status === 'disputed' ? [] : (e.ref ?? []))));
  const items = edition.provisions
    .filter((p) => refs.has(p.ref))
    .flatMap((p) => dated(p, book.sections.get(`${p.part}.${p.section}`)))
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .slice(0, MOST)
    .map(({ provision, date }): NewsItem => {
      const cited = citedProvision(edition, bodies, provision, base);
      return {
        id: urn(view, 'provision', provision.id),
        title: briefCitation(cited.citations),
        text: provision.text,
        url: cited.url ?? base,
        date,
      };
    });
  const slug = encodeURIComponent(id);
  const title = `${topic.label} (${view.corpus.title})`;
  return { path: `feeds/topics/${slug}`, title, page: `index/${slug}`, language: edition.language, items };
}

export function bodyNews(view: Placed): News[] {
  const { edition, bodies, base } = view;
  const book = openBook(edition);
  return bodies.map((body) => {
    const items = edition.instruments
      .flatMap((instrument) => {
        const section = book.sections.get(`${instrument.part}.${instrument.section}`);
        return section?.body === body.id && isDay(section.to) ? [{ instrument, section }] : [];
      })
      .sort((a, b) => (a.section.to > b.section.to ? -1 : a.section.to < b.section.to ? 1 : 0))
      .slice(0, MOST)
      .map(({ instrument, section }): NewsItem => {
        const cited = citedInstrument(edition, bodies, instrument, base);
        return {
          id: urn(view, 'instrument', instrument.key),
          title: cited.citations.resolution ?? section.name,
          text: instrument.title,
          url: cited.url ?? base,
          date: section.to,
        };
      });
    const path = `feeds/bodies/${encodeURIComponent(body.id)}`;
    return { path, title: body.name, page: 'compendium', language: edition.language, items };
  });
}

const dated = (
  provision: Provision,
  section: Section | undefined,
): { provision: Provision; date: string }[] =>
  section && isDay(section.to) ? [{ provision, date: section.to }] : [];

const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date));

const urn = ({ corpus }: EditionView, kind: string, id: string): string =>
  `urn:acquis:${encodeURIComponent(corpus.id)}:${kind}:${encodeURIComponent(id)}`;
