/** The answer to a search, for the API, the command line and docs/formats alike. */
import { z } from '@hono/zod-openapi';

const other = z.object({
  query: z.string(),
  total: z.number().int().openapi({ description: 'Results it would have' }),
});

const explanation = z
  .object({
    score: z.number(),
    length: z.number().int(),
    averageLength: z.number(),
    norm: z.number(),
    k1: z.number(),
    words: z.array(
      z.object({
        label: z.string(),
        frequency: z.number().int(),
        documents: z.number().int(),
        rarity: z.number(),
        adds: z.number(),
      }),
    ),
  })
  .openapi('Explanation');

const hit = z
  .object({
    corpus: z.string(),
    ref: z.string().openapi({
      description: 'Designation in the compendium; symbol and paragraph of an imported document',
      example: 'A.III.23',
    }),
    symbol: z.string().nullable().openapi({ description: 'Of an imported document' }),
    citation: z.string().openapi({ example: 'CTOC/COP/WG.7/2015/6, para. 27' }),
    date: z.string().nullable(),
    force: z.string().nullable(),
    addressees: z.array(z.string()),
    topics: z.array(z.string()),
    body: z.string(),
    meeting: z.string(),
    kind: z.string(),
    language: z.string(),
    score: z.number().openapi({ description: 'BM25; the date as a number when sorted by date' }),
    text: z.string(),
    highlights: z.array(z.object({ start: z.number().int(), end: z.number().int() })).openapi({
      description: 'Half-open ranges of UTF-16 code units of the text',
    }),
    explanation: explanation.optional(),
  })
  .openapi('SearchHit');

export const searchResult = z
  .object({
    query: z.string(),
    total: z.number().int(),
    direct: z
      .array(z.string())
      .openapi({ description: 'Designations that the query names as a citation; they are the first hits' }),
    hits: z.array(hit),
    facets: z
      .record(z.string(), z.array(z.object({ value: z.string(), count: z.number().int() })))
      .openapi({ description: 'Counts of a facet leave out the filter on it' }),
    allWords: z.number().int().openapi({
      description: 'How many have all the words; they come first. Where they are few, the others have some',
    }),
    didYouMean: other.nullable(),
    instead: z.array(other.extend({ without: z.string() })),
    notes: z.array(z.string()).openapi({ description: 'What was not taken as typed' }),
    next: z.string().nullable().openapi({ description: 'Cursor of the next page' }),
  })
  .openapi('SearchResult');

/** The same as a JSON Schema, as docs/formats/search.schema.json has it. */
export const searchJsonSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'search.schema.json',
      title: 'What a search found',
      description: 'What `acquis search QUERY --json` prints and `GET /api/search` answers.',
      ...withoutDialect(z.toJSONSchema(searchResult)),
    },
    null,
    2,
  )}\n`;

const withoutDialect = ({ $schema, ...schema }: Record<string, unknown>): Record<string, unknown> => schema;
