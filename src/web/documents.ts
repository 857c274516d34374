/** Imported documents seen from the door: where a symbol leads, what a text names, who names a document. */
import { documentLinks } from '../cite/index.ts';
import type { LibraryDocumentSummary } from '../instrument/index.ts';
import { type LanguageCode, languageCode } from '../language/index.ts';
import {
  addressOf,
  type Book,
  type CitedDocument,
  type CitingPlace,
  type CorpusView,
  documentAddress,
  type FindLeads,
  openingOf,
  titleIn,
} from '../render/html/index.ts';
import type { LibraryCorpusSummary, LibraryStore } from '../store/index.ts';

export interface Documents {
  readonly store: LibraryStore;
  readonly corpora: readonly CorpusView[];
  readonly count: number;
  /** The one document with this symbol; undefined when there is none, or more than one. */
  readonly named: (symbol: string) => LibraryDocumentSummary | undefined;
  /** @param context the body that speaks, whose "its resolution" is meant */
  readonly leadsFor: (context: { readonly body?: string }) => FindLeads;
  readonly cites: (document: LibraryDocumentSummary, language: LanguageCode) => readonly CitedDocument[];
  readonly citedBy: (
    document: LibraryDocumentSummary,
    language: LanguageCode,
    compendium: string,
  ) => readonly CitingPlace[];
}

/** @param book the edition in which mentions of documents are looked for; undefined for an empty library */
export function openDocuments(store: LibraryStore, book: Book): Documents | undefined {
  const corpora = store.corpora().filter((c) => c.documents > 0);
  if (corpora.length === 0) return undefined;
  const named = (symbol: string): LibraryDocumentSummary | undefined => {
    const [first, second] = store.withSymbol(symbol);
    return second ? undefined : first;
  };
  let mentions: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    store,
    corpora: corpora.map(viewOf),
    count: corpora.reduce((sum, c) => sum + c.documents, 0),
    named,
    leadsFor: (context) => (text, marks, language) =>
      documentLinks(text, marks, language, context).flatMap(({ start, end, symbol }) => {
        const document = named(symbol);
        return document
          ? [
              {
                ...{ start, end, href: documentAddress(document.corpus, symbol) },
                title: `${symbol}: ${titleIn(document, language)}`,
              },
            ]
          : [];
      }),
    cites: ({ corpus, symbol }, language) => {
      const places = new Map<string, string[]>();
      for (const { target, provision } of store.citationsFrom(corpus, symbol))
        places.set(target, [...(places.get(target) ?? []), provision]);
      return [...places].map(([target, provisions]) => {
        const document = named(target);
        return {
          symbol: target,
          href: document ? documentAddress(document.corpus, target) : null,
          title: document ? titleIn(document, language) : '',
          provisions,
        };
      });
    },
    citedBy: ({ symbol }, language, compendium) => {
      if (!named(symbol)) return [];
      mentions ??= mentionsIn(book);
      const own = (mentions.get(symbol) ?? []).map((ref) => ({
        name: `${compendium} ${ref}`,
        title: openingOf(book.provisions.get(ref)?.text ?? '', 120),
        ref,
      }));
      const places = new Map<string, CitingPlace>();
      for (const citing of store.citationsOf(symbol))
        if (!places.has(`${citing.corpus}\0${citing.symbol}`))
          places.set(`${citing.corpus}\0${citing.symbol}`, {
            name: citing.symbol,
            title: citing.titles[language] ?? citing.titles.en ?? '',
            href: documentAddress(citing.corpus, citing.symbol, citing.provision),
          });
      return [...own.map(({ ref, ...place }) => ({ ...place, href: addressOf(ref) })), ...places.values()];
    },
  };
}

const viewOf = ({ id, title, documents, languages, versions }: LibraryCorpusSummary): CorpusView => ({
  id,
  title,
  documents,
  languages: languages.filter((code) => (versions[code] ?? 0) > 0),
});

/** Designations of the provisions of an edition that name a document, by its symbol. */
function mentionsIn({ edition }: Book): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const language = languageCode(edition.language);
  for (const { ref, text, marks, notes } of edition.provisions) {
    const symbols = new Set(
      [{ text, marks }, ...notes].flatMap((t) =>
        documentLinks(t.text, t.marks, language, {}).map((link) => link.symbol),
      ),
    );
    for (const symbol of symbols) found.set(symbol, [...(found.get(symbol) ?? []), ref]);
  }
  return found;
}
