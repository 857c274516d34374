/** What do imported documents look like to programs? A document with its versions, a list of them, what is known of each. */
import { z } from '@hono/zod-openapi';
import { LIBRARY_KINDS, LIBRARY_LANGUAGES } from '../instrument/index.ts';

const language = z.enum(LIBRARY_LANGUAGES);
const text = z.string().nullable();
const texts = z.array(z.string());

const vote = z
  .object({
    kind: z.string(),
    inFavour: z.number().int(),
    against: z.number().int(),
    abstaining: z.number().int(),
    statesInFavour: texts,
    statesAgainst: texts,
    statesAbstaining: texts,
  })
  .openapi('Vote');

const metadata = z
  .object({
    session: text,
    agendaItem: text,
    agendaTitle: text,
    committee: text,
    meeting: text,
    originatingDocument: text,
    record: text,
    vote: vote.nullable(),
    sponsors: texts,
    additionalSponsors: texts,
    subjects: texts,
    goals: texts,
  })
  .openapi('DocumentMetadata');

const note = z.object({ marker: z.string(), at: z.number().int(), text: z.string() });

export const libraryProvision = z
  .object({
    id: z.string().openapi({ description: 'The same in every language version and after later imports' }),
    eId: z.string(),
    kind: z.enum(LIBRARY_KINDS),
    number: z.string().openapi({ description: 'As printed; the count of a preambular paragraph' }),
    text: z.string(),
    marks: z.array(
      z.object({
        kind: z.enum(['emphasis', 'strong', 'underline', 'link']),
        start: z.number().int(),
        end: z.number().int(),
        target: z.string().optional(),
      }),
    ),
    notes: z.array(note),
    parent: text,
    depth: z.number().int(),
    line: z.number().int(),
  })
  .openapi('LibraryProvision');

export const documentSummary = z
  .object({
    corpus: z.string().openapi({ example: 'ga' }),
    symbol: z.string().openapi({ example: 'A/RES/75/100' }),
    body: z.string(),
    date: text,
    titles: z.partialRecord(language, z.string()),
    metadata,
  })
  .openapi('DocumentSummary');

export const documentSchema = documentSummary
  .extend({
    rows: texts.openapi({ description: 'Ids of the paragraphs of all versions, in reading order' }),
    versions: z.array(
      z.object({
        language,
        title: z.string(),
        file: z.string(),
        provisions: z.array(libraryProvision),
        notes: z.array(note),
      }),
    ),
    cites: z.array(z.object({ provision: z.string(), target: z.string() })),
    citedBy: z.array(z.object({ corpus: z.string(), symbol: z.string(), provision: z.string() })),
  })
  .openapi('Document');

export const libraryCorpus = z
  .object({
    id: z.string(),
    title: z.string(),
    body: z.string(),
    languages: z.array(language),
    documents: z.number().int(),
    versions: z.partialRecord(language, z.number().int()),
  })
  .openapi('LibraryCorpus');

export const documentPage = z
  .object({ total: z.number().int(), documents: z.array(documentSummary) })
  .openapi('DocumentPage');
