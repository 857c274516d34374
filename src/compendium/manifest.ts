import { z } from 'zod';
import { AcquisError } from '../finding/index.ts';
import { assertNoTopicCycle } from '../thesaurus/index.ts';
import type { CorpusFiles } from './effects.ts';
import { findRepeatedKey } from './json-keys.ts';

/**
 * The manifest of a corpus: everything about it that is not in the texts themselves. A second corpus is another
 * folder with another manifest; no code knows either of them.
 */
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2015-11-18');
const key = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'a key is lower-case letters, digits, dots and hyphens');

const bodySchema = z.strictObject({
  id: key.describe('Short key of the body, used in permanent ids.'),
  name: z.string().min(1),
  shortName: z.string().min(1),
  adopts: z
    .enum(['recommendations', 'instruments'])
    .describe(
      'Whether the numbered paragraphs of a section are recommendations of the meeting, or resolutions and decisions stand in it.',
    ),
});

const meetingSchema = z.strictObject({
  key: key.describe('Permanent key of the meeting or session; part of the ids of what it adopted.'),
  body: key,
  number: z.int().positive(),
  name: z.string().min(1).describe('As headings call it: "Third meeting".'),
  from: isoDate,
  to: isoDate,
  place: z.string().min(1).nullable(),
  report: z
    .string()
    .min(1)
    .nullable()
    .describe('Symbol of the report; null when the meeting adopted nothing on the subject.'),
  numbers: z
    .enum(['paragraphs', 'recommendations'])
    .optional()
    .describe('What the report numbers, for bodies that adopt recommendations.'),
});

const sourceSchema = z.strictObject({
  id: key,
  file: z.string().min(1).describe('Path within the corpus folder.'),
  title: z.string().min(1),
  symbol: z.string().min(1).nullable(),
  date: isoDate.nullable(),
  role: z.enum(['compendium', 'index', 'compendium-and-index', 'report']),
  edition: z.string().min(1).optional(),
  encoding: z
    .string()
    .min(1)
    .optional()
    .describe('IANA name, when the file is not UTF-8 and has no byte order mark.'),
  language: z.enum(['en', 'fr', 'es', 'ru', 'ar', 'zh']).optional(),
});

const partSchema = z.strictObject({
  key: z.string().regex(/^[A-Z]$/, 'a part is one capital letter'),
  body: key,
  heading: z
    .string()
    .min(1)
    .optional()
    .describe('Label of the heading that opens the part ("A."); absent when the edition prints no parts.'),
});

const editionSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  year: z.int(),
  parts: z.array(partSchema).min(1),
  broader: z
    .array(z.tuple([z.string(), z.string()]))
    .optional()
    .describe('Pairs [topic, broader topic] that the labels do not show.'),
});

export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  id: key,
  title: z.string().min(1),
  language: z.enum(['en', 'fr', 'es', 'ru', 'ar', 'zh']),
  bodies: z.array(bodySchema).min(1),
  meetings: z.array(meetingSchema),
  sources: z.array(sourceSchema).min(1),
  editions: z.array(editionSchema),
  designations: z
    .strictObject({ preambular: z.string().min(1) })
    .describe(
      'How designations are formed: part.section.path, with this word before the number of a preambular paragraph.',
    ),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestMeeting = Manifest['meetings'][number];
export type ManifestSource = Manifest['sources'][number];
export type ManifestEdition = Manifest['editions'][number];

export const MANIFEST_FILE = 'manifest.json';

/** @throws AcquisError `file-missing` or `manifest-invalid`, naming the place in the manifest */
export function loadManifest(files: CorpusFiles): Manifest {
  const data = readManifest(files);
  if (typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'library')
    throw new AcquisError(
      'manifest-invalid',
      `Documents are imported into ${files.name}; nothing is compiled there.`,
      {
        advice: 'Use "acquis import FOLDER --corpus ID", or name a corpus that has sources.',
      },
    );
  const parsed = manifestSchema.safeParse(data);
  if (!parsed.success) {
    const faults = parsed.error.issues
      .slice(0, 5)
      .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
    throw new AcquisError(
      'manifest-invalid',
      `${MANIFEST_FILE} in ${files.name} is not a manifest: ${faults.join('; ')}.`,
      { advice: 'See docs/formats/manifest.schema.json for what stands where.' },
    );
  }
  checkNames(parsed.data, files.name);
  return parsed.data;
}

/**
 * The manifest of a corpus of any kind, as JSON.
 * @throws AcquisError `file-missing` or `manifest-invalid`, naming the line
 */
export function readManifest(files: CorpusFiles): unknown {
  const bytes = files.read(MANIFEST_FILE);
  if (!bytes) {
    throw new AcquisError('file-missing', `There is no ${MANIFEST_FILE} in ${files.name}.`, {
      advice: 'A corpus is a folder with a manifest; see docs/guide/corpus.md.',
    });
  }
  const text = manifestText(bytes, files.name);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new AcquisError(
      'manifest-invalid',
      `${MANIFEST_FILE} in ${files.name} is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}.`,
      { advice: 'Correct it at that place.', cause },
    );
  }
  const repeated = findRepeatedKey(text);
  if (repeated)
    throw new AcquisError(
      'manifest-invalid',
      `${MANIFEST_FILE} in ${files.name} gives "${repeated.key}" twice in one object; the second is on line ${repeated.line}.`,
      { advice: 'Take one of the two out.' },
    );
  return data;
}

function manifestText(bytes: Uint8Array, folder: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AcquisError('encoding-unreadable', `${MANIFEST_FILE} in ${folder} is not UTF-8.`, {
      advice: 'Save it as UTF-8.',
      cause,
    });
  }
}

/** Every name must lead somewhere, and none may be given twice. */
function checkNames(manifest: Manifest, folder: string): void {
  const fail = (message: string): never => {
    throw new AcquisError('manifest-invalid', `${MANIFEST_FILE} in ${folder}: ${message}.`, {
      advice: 'Correct the name in the manifest.',
    });
  };
  const unique = (what: string, keys: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (const k of keys) {
      if (seen.has(k)) fail(`the ${what} "${k}" is given twice`);
      seen.add(k);
    }
    return seen;
  };
  const bodies = unique(
    'body',
    manifest.bodies.map((b) => b.id),
  );
  unique(
    'meeting',
    manifest.meetings.map((m) => m.key),
  );
  unique(
    'source',
    manifest.sources.map((s) => s.id),
  );
  unique(
    'file',
    manifest.sources.map((s) => s.file),
  );
  const editions = unique(
    'edition',
    manifest.editions.map((e) => e.id),
  );
  for (const m of manifest.meetings)
    if (!bodies.has(m.body)) fail(`meeting "${m.key}" is of body "${m.body}", which is not listed`);
  for (const e of manifest.editions) {
    assertNoTopicCycle(e.broader ?? [], `${MANIFEST_FILE} in ${folder}, edition "${e.id}"`);
    unique(
      `part of edition ${e.id}`,
      e.parts.map((p) => p.key),
    );
    for (const p of e.parts)
      if (!bodies.has(p.body))
        fail(`part ${p.key} of edition "${e.id}" is of body "${p.body}", which is not listed`);
    if (!manifest.sources.some((s) => s.edition === e.id && s.role !== 'report' && s.role !== 'index'))
      fail(`edition "${e.id}" has no source with its compendium`);
  }
  for (const s of manifest.sources) {
    if (s.edition !== undefined && !editions.has(s.edition))
      fail(`source "${s.id}" belongs to edition "${s.edition}", which is not listed`);
    if (s.edition === undefined && s.role !== 'report')
      fail(`source "${s.id}" is a ${s.role} but names no edition`);
  }
}
