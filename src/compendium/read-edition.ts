/**
 * The way back from `acquis export --format json`: what was written of an edition, read to the same edition. Fields that
 * files of older versions lack (typography, spans, the documents) are read as empty.
 */
import { z } from 'zod';
import { AcquisError, FINDING_CODES, type FindingCodeName } from '../finding/index.ts';
import {
  DOCUMENT_ROLES,
  type Edition,
  MATTER_KINDS,
  MATTER_PLACES,
  PROVISION_KINDS,
} from '../instrument/index.ts';
import { type CorpusExport, EDITION_FORMAT } from '../render/index.ts';

const whole = z.int().min(0);
const span = z.object({ start: whole, end: whole });
const mark = z.object({
  kind: z.enum(['emphasis', 'strong', 'underline', 'link']),
  start: whole,
  end: whole,
  target: z.string().exactOptional(),
});
const numbered = z.enum(['paragraph', 'recommendation', 'decision', 'resolution']);

const note = z.object({
  marker: z.string(),
  text: z.string(),
  at: whole,
  marks: z.array(mark).default([]),
  line: z.int().default(0),
});

const document = z.object({
  file: z.string(),
  title: z.string(),
  symbol: z.string().nullable(),
  date: z.string().nullable(),
  role: z.enum(DOCUMENT_ROLES),
  matter: z.array(
    z.object({
      place: z.enum(MATTER_PLACES),
      kind: z.enum(MATTER_KINDS),
      level: whole,
      before: z.string().nullable(),
      label: z.string(),
      text: z.string(),
      marks: z.array(mark),
      notes: z.array(note),
      line: z.int(),
      spans: z.array(span),
    }),
  ),
});

const provision = z.object({
  id: z.string(),
  ref: z.string().min(1),
  part: z.string(),
  section: z.string(),
  path: z.array(z.string()),
  kind: z.enum(PROVISION_KINDS),
  label: z.string(),
  text: z.string(),
  marks: z.array(mark).default([]),
  notes: z.array(note),
  instrument: z.string(),
  parent: z.string().nullable(),
  children: z.array(z.string()),
  locators: z.array(
    z.object({
      symbol: z.string(),
      kind: numbered,
      value: z.string(),
      instrument: z.string().exactOptional(),
    }),
  ),
  source: z.object({ file: z.string(), line: z.int(), spans: z.array(span).default([]) }),
});

const topic = z.object({
  id: z.string(),
  concept: z.string(),
  label: z.string(),
  broader: z.string().nullable(),
  entries: z.array(
    z.object({
      ref: z.string().nullable(),
      published: z.string(),
      status: z.enum(['published', 'recovered', 'corrected', 'disputed', 'unresolved']),
      part: z.string(),
      section: z.string(),
      symbol: z.string().nullable(),
      locator: z.string().nullable(),
      instrument: z.string().nullable(),
      line: z.int(),
    }),
  ),
  line: z.int(),
});

const section = z.object({
  part: z.string(),
  numeral: z.string(),
  heading: z.string(),
  meeting: z.string(),
  name: z.string(),
  body: z.string(),
  number: z.int(),
  place: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  report: z.string(),
  numbers: z.enum(['paragraphs', 'recommendations']),
  instruments: z.array(z.string()),
  line: z.int(),
});

const finding = z.object({
  code: z.enum(Object.keys(FINDING_CODES) as [FindingCodeName, ...FindingCodeName[]]),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  place: z.object({
    source: z.string(),
    line: z.int().exactOptional(),
    edition: z.string().exactOptional(),
    topic: z.string().exactOptional(),
  }),
  published: z.string().exactOptional(),
  expected: z.string().exactOptional(),
  refs: z.array(z.string()),
  evidence: z.array(z.string()),
});

const bodies = z.array(z.object({ id: z.string().min(1), name: z.string(), shortName: z.string() }));

const schema = z.object({
  format: z.literal(EDITION_FORMAT),
  digest: z.string().exactOptional(),
  corpus: z.object({ id: z.string().min(1), title: z.string(), bodies }).exactOptional(),
  edition: z.object({ id: z.string().min(1), title: z.string(), year: z.int(), language: z.string() }),
  parts: z.array(z.object({ key: z.string(), heading: z.string(), body: z.string() })),
  sections: z.array(section),
  silent: z.array(
    z.object({ body: z.string(), name: z.string(), number: z.int(), from: z.string(), to: z.string() }),
  ),
  instruments: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['recommendations', 'resolution', 'decision']),
      number: z.string().nullable(),
      title: z.string(),
      part: z.string(),
      section: z.string(),
      meeting: z.string(),
      provisions: z.array(z.string()),
    }),
  ),
  provisions: z.array(provision),
  topics: z.array(topic),
  concordance: z.array(
    z.object({
      ref: z.string(),
      symbol: z.string(),
      kind: numbered,
      value: z.string(),
      instrument: z.string().nullable(),
      derivedFrom: z.enum(['numbering', 'index']),
      support: z.int(),
    }),
  ),
  mentions: z.array(
    z.object({
      from: z.string(),
      text: z.string(),
      start: whole,
      end: whole,
      status: z.enum(['resolved', 'ambiguous', 'unresolved', 'external']),
      refs: z.array(z.string()),
      reason: z.string().nullable(),
      instrument: z.string().exactOptional(),
    }),
  ),
  findings: z.array(finding),
  documents: z.array(document).default([]),
});

/** An edition with what its file says of itself; both are missing in files of older versions. */
export interface EditionFile {
  readonly edition: Edition;
  /** Of the edition when it was written (`editionDigest`). */
  readonly digest: string | undefined;
  readonly corpus: CorpusExport | undefined;
}

/** @throws AcquisError as `readEditionFile` */
export const readEditionJson = (file: string, text: string): Edition => readEditionFile(file, text).edition;

/**
 * @throws AcquisError `file-unreadable`, naming the first place that is not as the format says; `format-unknown` for a
 * file of a later version of the format
 */
export function readEditionFile(file: string, text: string): EditionFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new AcquisError('file-unreadable', `${file} is not JSON (${why}).`, {
      advice: 'Give a file that "acquis export --format json" wrote.',
      cause,
    });
  }
  const { digest, corpus, edition, ...rest } = checked(file, data);
  return { edition: { ...edition, ...rest }, digest, corpus };
}

/**
 * What another format of an edition says, put together as the JSON would.
 * @throws AcquisError as `readEditionFile`
 */
export function checkedEdition(file: string, data: unknown): Edition {
  const { edition, digest: _, corpus: __, ...rest } = checked(file, data);
  return { ...edition, ...rest };
}

function checked(file: string, data: unknown): Omit<z.infer<typeof schema>, 'format'> {
  const read = schema.safeParse(data);
  if (read.success) {
    const { format: _, ...rest } = read.data;
    return rest;
  }
  refuseLater(file, data);
  const [issue] = read.error.issues;
  throw new AcquisError(
    'file-unreadable',
    `${file} is no edition of the format ${EDITION_FORMAT}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}.`,
    { advice: 'docs/formats/edition.schema.json says what each field must be.' },
  );
}

function refuseLater(file: string, data: unknown): void {
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  const [, version] = /^acquis-edition\/([0-9]+)$/u.exec(String(format)) ?? [];
  if (version === undefined || format === EDITION_FORMAT) return;
  throw new AcquisError(
    'format-unknown',
    `${file} is of the format ${format}; this program reads ${EDITION_FORMAT}.`,
    {
      advice: 'Read it with the version of Acquis that wrote it, or a later one.',
    },
  );
}
