/** Two small corpora of imported documents, in which one resolution cites another. */
import { type LibraryDocument, type LibraryProvision, NO_METADATA } from '../../src/instrument/index.ts';
import type { LanguageCode } from '../../src/language/index.ts';
import type { KeptDocument } from '../../src/store/index.ts';

const provision = (id: string, text: string, more: Partial<LibraryProvision> = {}): LibraryProvision => ({
  id,
  eId: id,
  kind: 'operative',
  number: '1.',
  text,
  marks: [],
  notes: [],
  parent: null,
  depth: 0,
  line: 1,
  ...more,
});

/** A resolution with one preambular and some operative paragraphs, `text` by language and id. */
export function resolution(
  symbol: string,
  texts: Partial<Record<LanguageCode, Readonly<Record<string, string>>>>,
  more: Partial<LibraryDocument> = {},
): LibraryDocument {
  const rows = [...new Set(Object.values(texts).flatMap((version) => Object.keys(version)))];
  return {
    corpus: 'ga',
    symbol,
    body: 'The General Assembly',
    date: '2020-12-10',
    titles: { en: `Title of ${symbol}` },
    metadata: NO_METADATA,
    rows,
    versions: Object.entries(texts).map(([language, version]) => ({
      language: language as LanguageCode,
      title: `Title of ${symbol}`,
      file: `${language}/${symbol.replaceAll('/', '_')}.xml`,
      provisions: Object.entries(version).map(([id, text]) =>
        provision(id, text, id.startsWith('rec') ? { kind: 'preambular', number: '1' } : {}),
      ),
      notes: [],
    })),
    ...more,
  };
}

const metadata = (agendaItem: string, ...subjects: string[]): LibraryDocument['metadata'] => ({
  ...NO_METADATA,
  agendaItem,
  agendaTitle: `Title of ${agendaItem}`,
  subjects,
  vote: {
    kind: 'Adopted by recorded vote',
    inFavour: 2,
    against: 1,
    abstaining: 0,
    statesInFavour: ['A', 'B'],
    statesAgainst: ['C'],
    statesAbstaining: [],
  },
});

export const tenth: KeptDocument = {
  document: resolution(
    'A/RES/90/10',
    {
      en: { rec_1: 'Recalling resolution 90/9,', para_1: 'Urges States to keep wells clean;' },
      ar: { rec_1: 'إذ تشير إلى القرار 90/9،', para_1: 'تحث الدول على إبقاء الآبار نظيفة؛' },
    },
    { metadata: metadata('Agenda item 3', 'WELLS', 'WATER') },
  ),
  citations: [{ provision: 'rec_1', target: 'A/RES/90/9' }],
  findings: [],
};

export const ninth: KeptDocument = {
  document: resolution(
    'A/RES/90/9',
    { en: { para_1: 'Decides to remember wells.' } },
    { metadata: metadata('Agenda item 3', 'WELLS') },
  ),
  citations: [],
  findings: [],
};
