import { z } from 'zod';
import { AcquisError } from '../../finding/index.ts';
import type { CorpusFiles } from '../effects.ts';
import { MANIFEST_FILE, readManifest } from '../manifest.ts';

/**
 * The manifest of a corpus that is imported and not compiled: no sources, but where the data beside the documents say
 * what. Fields are named as those files name them.
 */
const field = z.string().min(1).optional();

export const libraryManifestSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens')
    .describe('Short name of the corpus: its address begins with it.'),
  kind: z.literal('library'),
  title: z.string().min(1),
  body: z
    .string()
    .min(1)
    .describe('Name of the body that adopts the documents, where their symbols do not say it.'),
  languages: z.array(z.enum(['en', 'fr', 'es', 'ru', 'ar', 'zh'])).min(1),
  metadata: z
    .strictObject({
      symbol: z.string().min(1).describe('Field that holds the symbol of the document a record is about.'),
      date: field,
      session: field,
      agendaItem: field,
      agendaTitle: field,
      committee: field,
      meeting: field,
      originatingDocument: field,
      record: field.describe('Symbol of the record of the meeting.'),
      vote: field.describe('How it was adopted, in words.'),
      inFavour: field,
      against: field,
      abstaining: field,
      statesInFavour: field,
      statesAgainst: field,
      statesAbstaining: field,
      sponsors: field,
      additionalSponsors: field,
      subjects: field,
      goals: field.describe('Numbers of Sustainable Development Goals.'),
    })
    .optional()
    .describe('Fields of the JSON records beside the documents.'),
  absent: z.array(z.string()).optional().describe('Values that stand for none: "N.A.".'),
});

export type LibraryManifest = z.infer<typeof libraryManifestSchema>;

/** @throws AcquisError `file-missing` or `manifest-invalid`, naming the place in the manifest */
export function loadLibraryManifest(files: CorpusFiles): LibraryManifest {
  const parsed = libraryManifestSchema.safeParse(readManifest(files));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  throw new AcquisError(
    'manifest-invalid',
    `${MANIFEST_FILE} in ${files.name} is not the manifest of a library: ${faults.join('; ')}.`,
    { advice: 'See docs/formats/library-manifest.schema.json for what stands where.' },
  );
}

/** The schema as JSON Schema, for editors. */
export function libraryManifestJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(libraryManifestSchema, {
    target: 'draft-2020-12',
    io: 'input',
  });
  const schema = {
    $schema,
    $id: 'library-manifest.schema.json',
    title: 'Manifest of a library',
    description:
      'What stands in the manifest.json of a corpus that documents are imported into. See docs/guide/library.md.',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
