/** What every library of imported documents promises, whatever keeps it. */
import { describe, expect, it } from 'vitest';
import { finding } from '../../src/finding/index.ts';
import type { ImportedFile, LibraryWriter } from '../../src/store/index.ts';
import { ninth, tenth } from './library-sample.ts';

const GA = { id: 'ga', title: 'Resolutions', body: 'General Assembly', languages: ['en', 'ar'] as const };
const SC = { id: 'sc', title: 'Others', body: 'Security Council', languages: ['en'] as const };
const file: ImportedFile = {
  file: 'English/90_10_E.xml',
  hash: 'f00d',
  symbols: ['A/RES/90/10'],
  findings: [
    finding({ code: 'reader-remark', message: 'A remark.', place: { source: 'English/90_10_E.xml' } }),
  ],
};

/** @param make an empty library, called for every test */
export function libraryContract(name: string, make: () => LibraryWriter): void {
  const filled = (): LibraryWriter => {
    const library = make();
    library.keepCorpus(SC);
    library.keepCorpus(GA);
    library.keep('ga', { documents: [tenth], files: [file] });
    library.keep('ga', { documents: [ninth], files: [] });
    return library;
  };
  const opened = <T>(library: LibraryWriter, use: (library: LibraryWriter) => T): T => {
    try {
      return use(library);
    } finally {
      library.close();
    }
  };
  const first = { from: 0, limit: 10 };

  describe(`the ${name} library`, () => {
    it('hands back a document exactly as it was kept', () => {
      opened(filled(), (library) => {
        expect(library.document('ga', 'A/RES/90/10')).toStrictEqual(tenth.document);
        expect(library.document('sc', 'A/RES/90/10')).toBeUndefined();
      });
    });

    it('keeps a document once, however often it is imported', () => {
      opened(filled(), (library) => {
        library.keep('ga', { documents: [tenth, ninth], files: [file] });
        expect(library.documents('ga', first).total).toBe(2);
        expect(library.citationsOf('A/RES/90/9')).toHaveLength(1);
      });
    });

    it('lists documents as symbols are ordered: 90/9 before 90/10', () => {
      opened(filled(), (library) => {
        const page = library.documents('ga', first);
        expect(page.documents.map((d) => d.symbol)).toEqual(['A/RES/90/9', 'A/RES/90/10']);
        expect(library.documents('ga', { from: 1, limit: 1 })).toMatchObject({
          total: 2,
          documents: [{ symbol: 'A/RES/90/10' }],
        });
      });
    });

    it('narrows the list to a subject, an agenda item or words of the title', () => {
      opened(filled(), (library) => {
        const symbols = (query: object): string[] =>
          library.documents('ga', { ...first, ...query }).documents.map((d) => d.symbol);
        expect(symbols({ subject: 'WATER' })).toEqual(['A/RES/90/10']);
        expect(symbols({ agendaItem: 'Agenda item 3' })).toHaveLength(2);
        expect(symbols({ words: 'title 90/10' })).toEqual(['A/RES/90/10']);
        expect(symbols({ words: 'wells' })).toEqual([]);
      });
    });

    it('counts subjects and agenda items, most frequent first', () => {
      opened(filled(), (library) => {
        expect(library.headings('ga', 'subject')).toEqual([
          { value: 'WELLS', title: null, documents: 2 },
          { value: 'WATER', title: null, documents: 1 },
        ]);
        expect(library.headings('ga', 'agendaItem')).toEqual([
          { value: 'Agenda item 3', title: 'Title of Agenda item 3', documents: 2 },
        ]);
      });
    });

    it('says who cites a symbol and what a document cites', () => {
      opened(filled(), (library) => {
        expect(library.citationsFrom('ga', 'A/RES/90/10')).toEqual(tenth.citations);
        expect(library.citationsOf('A/RES/90/9').map((c) => [c.symbol, c.provision])).toEqual([
          ['A/RES/90/10', 'rec_1'],
        ]);
      });
    });

    it('finds a symbol in every corpus that has it, so that two are no answer', () => {
      opened(filled(), (library) => {
        expect(library.withSymbol('A/RES/90/9').map((d) => d.corpus)).toEqual(['ga']);
        library.keep('sc', {
          documents: [{ ...ninth, document: { ...ninth.document, corpus: 'sc' } }],
          files: [],
        });
        expect(library.withSymbol('A/RES/90/9').map((d) => d.corpus)).toEqual(['ga', 'sc']);
      });
    });

    it('counts the documents of each corpus and their languages', () => {
      opened(filled(), (library) => {
        expect(library.corpora()).toEqual([
          { ...GA, documents: 2, versions: { en: 2, ar: 1 } },
          { ...SC, documents: 0, versions: {} },
        ]);
      });
    });

    it('remembers files by content, with what was found in them', () => {
      opened(filled(), (library) => {
        expect([...library.files('ga').values()]).toEqual([file]);
        expect(library.files('sc').size).toBe(0);
        expect(library.findings('ga')).toEqual(file.findings);
      });
    });

    it('goes through every paragraph in one language, with all that search needs', () => {
      opened(filled(), (library) => {
        const passages = [...library.libraryProvisions('en')];
        expect(passages.map((p) => [p.symbol, p.id])).toEqual([
          ['A/RES/90/9', 'para_1'],
          ['A/RES/90/10', 'rec_1'],
          ['A/RES/90/10', 'para_1'],
        ]);
        expect(passages[2]).toMatchObject({
          corpus: 'ga',
          year: 2020,
          kind: 'operative',
          number: '1.',
          text: 'Urges States to keep wells clean;',
          title: 'Title of A/RES/90/10',
        });
        expect([...library.libraryProvisions('ar')]).toHaveLength(2);
      });
    });
  });
}
