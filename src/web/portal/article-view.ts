/** What speaks of a treaty article, which articles there are, and which no recorded statute implements. */
import {
  articleByRef,
  articleRecords,
  countryName,
  INSTRUMENT_ARTICLES,
  type InstrumentArticle,
  type KnowledgeRecord,
  RECORD_TYPES,
} from '../../record/index.ts';
import {
  ARTICLE_NAME,
  type ArticleRow,
  type ArticlesView,
  type ArticleView,
  type CoverageView,
  type Reading,
  recordsAddress,
  topicsOf,
} from '../../render/html/index.ts';
import { tellingWords } from '../../thesaurus/index.ts';
import { besideArticle, namingViews } from './beside-view.ts';
import { recordsByType } from './country-view.ts';
import type { Shelf } from './shelf.ts';

export async function articleView(
  reading: Reading,
  shelf: Shelf,
  article: InstrumentArticle,
): Promise<ArticleView> {
  const { ref, instrument, number, title } = article;
  const { portal, book } = shelf;
  const named = portal.named().ofArticle(ref);
  const topics = new Map<string, { label: string; href: string; count: number }>();
  for (const { ref: provision } of named)
    for (const { topic } of topicsOf(book, provision)) {
      const known = topics.get(topic.id) ?? {
        label: topic.label,
        href: reading.links.topic(topic.id),
        count: 0,
      };
      topics.set(topic.id, { ...known, count: known.count + 1 });
    }
  const at = INSTRUMENT_ARTICLES.findIndex((one) => one.ref === ref);
  const beside = (step: number): string | null => INSTRUMENT_ARTICLES[at + step]?.ref ?? null;
  return {
    ref,
    instrument,
    number,
    title,
    named: namingViews(reading, shelf, named),
    topics: [...topics.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    sharing: await sharingTitle(reading, shelf, article, new Set(named.map((one) => one.ref))),
    records: recordsByType(shelf, { articles: [ref] }),
    suggested: besideArticle(reading, shelf, ref),
    before: beside(-1),
    after: beside(1),
    search: reading.site.files ? null : recordsAddress({ q: tellingWord(shelf, title) }),
  };
}

/** Provisions that have the telling words of the title, as the article itself would be suggested beside them. */
async function sharingTitle(
  reading: Reading,
  shelf: Shelf,
  { ref }: InstrumentArticle,
  named: ReadonlySet<string>,
): Promise<ArticleView['sharing']> {
  const record = articleRecords().find(({ articles }) => articles[0] === ref);
  if (!record) return [];
  return (await shelf.portal.sharingTitle(record)).flatMap(({ target, words }) => {
    const provision = shelf.provision(target);
    if (!provision || named.has(provision.ref)) return [];
    const href = reading.links.provision(provision.ref);
    return [{ ref: provision.ref, href, text: provision.text, tied: false, records: [], words }];
  });
}

/** The word of a title that the fewest provisions have. */
function tellingWord({ book }: Shelf, title: string): string {
  const texts = book.edition.provisions.map(({ text }) => text.toLowerCase());
  const words = tellingWords(title, 'en', 4).map((word) => ({
    word,
    having: texts.filter((text) => text.includes(word)).length,
  }));
  return words.filter(({ having }) => having > 0).sort((a, b) => a.having - b.having)[0]?.word ?? title;
}

export function articlesView({ portal }: Shelf): ArticlesView {
  const counted = RECORD_TYPES.map((type) => {
    const counts = portal.records.recordFacets({ types: [type] }, ['article']).article ?? [];
    return [type, new Map(counts.map(({ value, count }) => [value, count]))] as const;
  });
  const row = ({ ref, number, title }: InstrumentArticle): ArticleRow => ({
    ref,
    number,
    title,
    provisions: portal.named().ofArticle(ref).length,
    counts: Object.fromEntries(counted.map(([type, of]) => [type, of.get(ref) ?? 0])),
  });
  const of = (instrument: InstrumentArticle['instrument']): readonly ArticleRow[] =>
    INSTRUMENT_ARTICLES.filter((article) => article.instrument === instrument).map(row);
  return { protocol: of('protocol'), convention: of('convention') };
}

/** What articles a statute implements: those it is tied to, and those its provisions name. */
const implemented = (record: KnowledgeRecord): readonly string[] =>
  record.type === 'statute'
    ? [...record.articles, ...record.provisions.flatMap(({ articles }) => articles)]
    : [];

/** Articles that ask for a law; the closing ones of a treaty do not. */
const ASKS_FOR_LAW = { convention: 31, protocol: 18 } as const;

export function coverageView(reading: Reading, { portal }: Shelf): CoverageView {
  const ui = reading.links.ui.language;
  const statutes = portal.whole({}, 'statute');
  const collator = new Intl.Collator(ui);
  const countries = [...new Set(statutes.flatMap((statute) => statute.countries))]
    .map((code) => ({ code, name: countryName(code, ui) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const articles = [...INSTRUMENT_ARTICLES]
    .sort((a, b) => (a.instrument === b.instrument ? 0 : a.instrument === 'protocol' ? -1 : 1))
    .filter(({ instrument, number }) => Number(number) > 2 && Number(number) <= ASKS_FOR_LAW[instrument])
    .map(({ ref, instrument, number, title }) => ({
      ref,
      name: ARTICLE_NAME[ui](instrument, number),
      title,
      statutes: countries.map(
        ({ code }) =>
          statutes.filter((one) => one.countries.includes(code) && implemented(one).includes(ref)).length,
      ),
    }));
  return {
    countries,
    articles,
    uncovered: articles.filter((article) => article.statutes.every((n) => n === 0)).length,
  };
}

export const findArticle = (ref: string): InstrumentArticle | undefined => articleByRef(ref.toLowerCase());
