import type { LibraryCorpus, LibraryDocumentSummary } from '../../instrument/index.ts';
import { compareSymbols } from '../../symbol/index.ts';
import type { DocumentQuery, HeadingKind, ImportedFile, KeptDocument, LibraryWriter } from '../library.ts';
import { passagesOf } from '../passages.ts';

/** A library kept nowhere: for tests, and the yardstick for adapters that write. */
export function memoryLibrary(): LibraryWriter {
  const corpora = new Map<string, LibraryCorpus>();
  const kept = new Map<string, Map<string, KeptDocument>>();
  const files = new Map<string, Map<string, ImportedFile>>();
  const inOrder = (corpus: string): KeptDocument[] =>
    [...(kept.get(corpus)?.values() ?? [])].sort((a, b) =>
      compareSymbols(a.document.symbol, b.document.symbol),
    );
  const ids = (): string[] => [...corpora.keys()].sort();
  return {
    corpora: () =>
      ids().flatMap((id) => {
        const corpus = corpora.get(id);
        if (!corpus) return [];
        const versions: Record<string, number> = {};
        for (const { document } of inOrder(id))
          for (const { language } of document.versions) versions[language] = (versions[language] ?? 0) + 1;
        return [{ ...corpus, documents: inOrder(id).length, versions }];
      }),
    documents: (corpus, query) => {
      const found = inOrder(corpus)
        .map(({ document }) => summaryOf(document))
        .filter((document) => answers(document, query));
      return { total: found.length, documents: found.slice(query.from, query.from + query.limit) };
    },
    document: (corpus, symbol) => kept.get(corpus)?.get(symbol)?.document,
    withSymbol: (symbol) =>
      ids().flatMap((id) => {
        const found = kept.get(id)?.get(symbol);
        return found ? [summaryOf(found.document)] : [];
      }),
    citationsFrom: (corpus, symbol) => kept.get(corpus)?.get(symbol)?.citations ?? [],
    citationsOf: (symbol) =>
      ids().flatMap((id) =>
        inOrder(id).flatMap(({ document: { corpus, symbol: from, titles, date }, citations }) =>
          citations
            .filter(({ target }) => target === symbol)
            .map(({ provision }) => ({ corpus, symbol: from, titles, date, provision })),
        ),
      ),
    headings: (corpus, kind) => countHeadings(inOrder(corpus), kind),
    findings: (corpus) => [
      ...[...(files.get(corpus)?.values() ?? [])]
        .sort((a, b) => (a.file < b.file ? -1 : 1))
        .flatMap((file) => file.findings),
      ...inOrder(corpus).flatMap((document) => document.findings),
    ],
    *libraryProvisions(language) {
      for (const id of ids())
        for (const { document } of inOrder(id)) {
          const version = document.versions.find((v) => v.language === language);
          if (version) yield* passagesOf(document, version);
        }
    },
    keepCorpus: (corpus) => {
      corpora.set(corpus.id, corpus);
    },
    files: (corpus) => new Map(files.get(corpus)),
    keep: (corpus, batch) => {
      const documents = kept.get(corpus) ?? new Map<string, KeptDocument>();
      for (const document of batch.documents) documents.set(document.document.symbol, document);
      kept.set(corpus, documents);
      const known = files.get(corpus) ?? new Map<string, ImportedFile>();
      for (const file of batch.files) known.set(file.file, file);
      files.set(corpus, known);
    },
    close: () => {},
  };
}

const summaryOf = ({
  corpus,
  symbol,
  body,
  date,
  titles,
  metadata,
}: LibraryDocumentSummary): LibraryDocumentSummary => ({ corpus, symbol, body, date, titles, metadata });

function answers({ symbol, titles, metadata }: LibraryDocumentSummary, query: DocumentQuery): boolean {
  const text = [symbol, ...Object.values(titles)].join('\n').toLowerCase();
  return (
    (query.subject === undefined || metadata.subjects.includes(query.subject)) &&
    (query.agendaItem === undefined || metadata.agendaItem === query.agendaItem) &&
    (query.words ?? '')
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => text.includes(word))
  );
}

function countHeadings(documents: readonly KeptDocument[], kind: HeadingKind) {
  const counts = new Map<string, { value: string; title: string | null; documents: number }>();
  for (const { document } of documents) {
    const { subjects, agendaItem, agendaTitle } = document.metadata;
    const values = kind === 'subject' ? new Set(subjects) : agendaItem === null ? [] : [agendaItem];
    for (const value of values) {
      const known = counts.get(value);
      if (known) known.documents += 1;
      else counts.set(value, { value, title: kind === 'subject' ? null : agendaTitle, documents: 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) => b.documents - a.documents || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  );
}
