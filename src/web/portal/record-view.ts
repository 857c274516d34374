/** One record as its page shows it: where each of its ties leads, where it was read, how it came to be as it is. */
import { articleByRef, countryName, type KnowledgeRecord, type Source } from '../../record/index.ts';
import {
  ARTICLE_NAME,
  addressOf,
  anchorOf,
  articleAddress,
  countryAddress,
  type HistoryView,
  ONE_RECORD,
  openingOf,
  type Reading,
  type RecordView,
  recordAddress,
  type SourceView,
  type SuggestedView,
  type TiedView,
  typeName,
  valueName,
} from '../../render/html/index.ts';
import { historyEntries, type RecordHistoryEntry } from '../../store/index.ts';
import type { Shelf } from './shelf.ts';

/** @param decide where answers to suggestions are sent; null where there is nobody to take them */
export function recordView(
  reading: Reading,
  shelf: Shelf,
  record: KnowledgeRecord,
  decide: string | null,
): RecordView {
  const { links } = reading;
  const ui = links.ui.language;
  const { portal } = shelf;
  return {
    record,
    source: record.source && sourceView(reading, shelf, record.source),
    mentions: record.mentions.map((source) => sourceView(reading, shelf, source)),
    topics: record.topics.map((name) => topicDoor(reading, shelf, name)),
    articles: record.articles.map((ref) => articleDoor(reading, ref)),
    countries: record.countries.map((code) => ({
      href: links.apart(countryAddress(code)),
      title: countryName(code, ui),
    })),
    provisions: record.links.flatMap((link) =>
      link.to === 'provision'
        ? [
            {
              ...provisionDoor(reading, shelf, link.id ?? link.ref, link.ref),
              note: valueName(ui, link.relation),
            },
          ]
        : [],
    ),
    others: [
      ...record.links.flatMap((link) =>
        link.to === 'record' ? recordDoor(reading, shelf, link.id, link.relation) : [],
      ),
      ...portal.records
        .linksTo([record.id])
        .flatMap(({ id, relation }) => recordDoor(reading, shelf, id, relation)),
    ],
    suggested: suggestedFor(reading, shelf, record),
    decide,
    // When a database took a record in is no part of what is published of it: the same edition, the same files.
    history: reading.site.files ? [] : historyEntries(portal.records.recordHistory(record.id)).map(historyOf),
  };
}

function topicDoor({ links }: Reading, shelf: Shelf, name: string): TiedView {
  const topic = shelf.topic(name);
  return topic ? { href: links.topic(topic.id), title: topic.label } : { href: null, title: name };
}

function articleDoor({ links }: Reading, ref: string): TiedView {
  const article = articleByRef(ref);
  const mark = article ? ARTICLE_NAME[links.ui.language](article.instrument, article.number) : ref;
  return { href: links.apart(articleAddress(ref)), mark, title: article?.title ?? '' };
}

function provisionDoor({ links }: Reading, shelf: Shelf, name: string, printed: string): TiedView {
  const provision = shelf.provision(name) ?? shelf.provision(printed);
  return provision
    ? { href: links.provision(provision.ref), mark: provision.ref, title: openingOf(provision.text, 160) }
    : { href: null, title: printed };
}

function recordDoor(reading: Reading, shelf: Shelf, id: string, relation: string): readonly TiedView[] {
  const record = shelf.record(id);
  const ui = reading.links.ui.language;
  if (!record) return [{ href: null, title: id }];
  return [
    {
      href: reading.links.apart(recordAddress(record)),
      title: record.title,
      note: [typeName(ui, record.type), valueName(ui, relation)].join(', '),
    },
  ];
}

function suggestedFor(reading: Reading, shelf: Shelf, record: KnowledgeRecord): readonly SuggestedView[] {
  return shelf.portal.records.suggestedLinks(record.id).map(({ kind, target, label, words }) => {
    const door =
      kind === 'provision'
        ? provisionDoor(reading, shelf, target, label)
        : kind === 'topic'
          ? topicDoor(reading, shelf, target)
          : articleDoor(reading, target);
    return { ...door, kind, target, words };
  });
}

/** The paragraph of the report or the provision whole, with the words that say it; the words alone where it is not here. */
function sourceView(reading: Reading, shelf: Shelf, source: Source): SourceView {
  const { document, paragraph, text, url } = source;
  const { links } = reading;
  const say = ONE_RECORD[links.ui.language];
  const plain = {
    place: paragraph === null ? null : say.paragraph(paragraph),
    url,
  };
  const [label = ''] = (paragraph ?? '').split(', note ');
  const report = shelf.reports.find(({ id, symbol }) => id === document || symbol === document);
  if (report) {
    const said = report.paragraphs.find((p) => p.ref === label || p.label.replace(/[.)]+$/u, '') === label);
    const address = `/reports/${encodeURIComponent(report.id)}`;
    return {
      ...plain,
      ...quoted(said?.text, text),
      title: report.symbol ?? report.title,
      href: links.apart(said ? `${address}#${encodeURIComponent(anchorOf(said.ref))}` : address),
    };
  }
  const edition = reading.site.editions.find(({ id }) => id === document);
  if (!edition) return { ...plain, ...quoted(undefined, text), title: document, href: null };
  const latest = shelf.book.edition.id === edition.id;
  const provision = latest ? shelf.book.provisions.get(label) : undefined;
  const address = addressOf(label);
  return {
    ...plain,
    ...quoted(provision?.text, text),
    title: edition.title,
    place: paragraph,
    href: links.apart(latest ? address : `${address}?edition=${encodeURIComponent(edition.id)}`),
  };
}

function quoted(whole: string | undefined, words: string | null): Pick<SourceView, 'text' | 'said'> {
  const start = whole === undefined || words === null ? -1 : whole.indexOf(words);
  if (whole === undefined || words === null || start < 0) return { text: words, said: null };
  return { text: whole, said: { start, end: start + words.length } };
}

/** Who made a change is for those who keep the records. */
const historyOf = ({ at, what, did, fields }: RecordHistoryEntry): HistoryView => ({
  at,
  did,
  what,
  fields: did === 'changed' ? fields.map(({ field }) => field) : [],
});
