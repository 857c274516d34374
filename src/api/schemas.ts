/** What do the answers look like? The shapes of the export promise, as schemas that make the OpenAPI document too. */
import { z } from '@hono/zod-openapi';
import { DOCUMENT_ROLES, MATTER_KINDS, MATTER_PLACES, PROVISION_KINDS } from '../instrument/index.ts';

const severity = z.enum(['error', 'warning', 'note']);
const locatorKind = z.enum(['paragraph', 'recommendation', 'decision', 'resolution']);

export const locator = z
  .object({
    symbol: z.string().openapi({ example: 'CTOC/COP/WG.7/2015/6' }),
    kind: locatorKind,
    value: z.string().openapi({ example: '27' }),
    instrument: z
      .string()
      .optional()
      .openapi({ description: 'Number of the resolution or decision', example: '6/3' }),
  })
  .openapi('Locator');

const mark = z.object({
  kind: z.enum(['emphasis', 'strong', 'underline', 'link']),
  start: z.number().int(),
  end: z.number().int(),
  target: z.string().optional(),
});

const note = z.object({
  marker: z.string(),
  text: z.string(),
  at: z.number().int(),
  marks: z.array(mark),
  line: z.number().int(),
});

const span = z.object({ start: z.number().int(), end: z.number().int() });

export const editionDocument = z
  .object({
    file: z.string(),
    title: z.string(),
    symbol: z.string().nullable(),
    date: z.string().nullable(),
    role: z.enum(DOCUMENT_ROLES),
    matter: z
      .array(
        z.object({
          place: z.enum(MATTER_PLACES),
          kind: z.enum(MATTER_KINDS),
          level: z.number().int(),
          before: z.string().nullable().openapi({ description: 'Designation of the provision that follows' }),
          label: z.string(),
          text: z.string(),
          marks: z.array(mark),
          notes: z.array(note),
          line: z.number().int(),
          spans: z.array(span),
        }),
      )
      .openapi({ description: 'Cover, notices, introductions and other words around the adopted texts' }),
  })
  .openapi('EditionDocument');

export const provision = z
  .object({
    id: z.string().openapi({ description: 'Permanent id: survives new editions and renumbering' }),
    ref: z.string().openapi({ description: 'Designation with its part', example: 'A.III.23' }),
    part: z.string(),
    section: z.string(),
    path: z.array(z.string()),
    kind: z.enum(PROVISION_KINDS),
    label: z.string().openapi({ description: 'As printed before the text' }),
    text: z
      .string()
      .openapi({ description: 'Plain text without footnote markers and without that of children' }),
    marks: z.array(mark),
    notes: z.array(note),
    parent: z.string().nullable(),
    children: z.array(z.string()),
    locators: z.array(locator),
    instrument: z.string(),
    source: z.object({
      file: z.string(),
      line: z.number().int(),
      spans: z.array(span),
    }),
  })
  .openapi('Provision');

export const entry = z
  .object({
    ref: z
      .string()
      .nullable()
      .openapi({ description: 'Designation; carries the correction where print is wrong' }),
    published: z.string().openapi({ description: 'What stands in print' }),
    status: z.enum(['published', 'recovered', 'corrected', 'disputed', 'unresolved']),
    part: z.string(),
    section: z.string(),
    symbol: z.string().nullable(),
    locator: z.string().nullable(),
    instrument: z.string().nullable(),
    line: z.number().int(),
  })
  .openapi('IndexEntry');

export const topic = z
  .object({
    id: z.string(),
    concept: z.string().openapi({ description: 'The same in every edition, whatever the label' }),
    label: z.string(),
    broader: z.string().nullable(),
    line: z.number().int(),
    entries: z.array(entry),
  })
  .openapi('Topic');

export const findingSchema = z
  .object({
    code: z.string().openapi({ example: 'reference-wrong' }),
    severity,
    message: z.string(),
    place: z.object({
      source: z.string(),
      line: z.number().int().optional(),
      edition: z.string().optional(),
      topic: z.string().optional(),
    }),
    published: z.string().optional(),
    expected: z.string().optional(),
    refs: z.array(z.string()),
    evidence: z.array(z.string()),
  })
  .openapi('Finding');

export const concordanceRow = z
  .object({
    ref: z.string(),
    symbol: z.string(),
    kind: locatorKind,
    value: z.string(),
    instrument: z.string().nullable(),
    derivedFrom: z.enum(['numbering', 'index']),
    support: z.number().int(),
  })
  .openapi('ConcordanceRow');

export const editionSummary = z
  .object({ id: z.string().openapi({ example: '2024' }), title: z.string(), year: z.number().int() })
  .openapi('EditionSummary');

export const corpusSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    bodies: z.array(z.object({ id: z.string(), name: z.string(), shortName: z.string() })),
    editions: z.array(editionSummary),
    fingerprint: z.string(),
  })
  .openapi('Corpus');

export const resolution = z
  .object({
    status: z.enum(['resolved', 'ambiguous', 'unresolved']),
    ref: z.string().nullable(),
    candidates: z.array(z.string()),
    reason: z.string().nullable(),
    near: z.array(z.string()),
  })
  .openapi('Resolution');

export const coverageSchema = z
  .object({
    sources: z.array(
      z.object({
        file: z.string(),
        characters: z.number().int(),
        kept: z.number().int(),
        keptAs: z.record(z.string(), z.number().int()),
        ignored: z.array(z.object({ start: z.number().int(), end: z.number().int(), reason: z.string() })),
        unaccounted: z.number().int(),
        gaps: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
        overlaps: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
      }),
    ),
  })
  .openapi('Coverage');

/** RFC 9457, with near matches for a mistyped name. */
export const problem = z
  .object({
    type: z.string().openapi({ example: 'edition-unknown' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    near: z.array(z.string()),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof problem>;
