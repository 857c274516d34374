/** The schema that editors read says what the compiler accepts; the guide's example is a corpus. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCorpus, libraryManifestJsonSchema, manifestJsonSchema } from '../../src/compendium/index.ts';

const root = new URL('../../', import.meta.url);

describe('the schemas of manifests', () => {
  it.each([
    ['manifest', manifestJsonSchema],
    ['library-manifest', libraryManifestJsonSchema],
  ])(
    'docs/formats/%s.schema.json is that of the code (run "npm run build" and "node scripts/write-schemas.mjs" when it is not)',
    (name, schema) => {
      expect(readFileSync(new URL(`docs/formats/${name}.schema.json`, root), 'utf8')).toBe(schema());
    },
  );
});

describe('the example of docs/guide/corpus.md', () => {
  const guide = readFileSync(new URL('docs/guide/corpus.md', root), 'utf8');
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(guide)?.[1] ?? '';
  const files: Readonly<Record<string, string>> = {
    'manifest.json': block('json'),
    'sources/book.txt': block('text'),
  };

  it('compiles without an error', () => {
    const corpus = compileCorpus({
      name: 'the guide',
      read: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    });
    const [edition] = corpus.editions;
    expect(edition?.provisions.map((p) => p.ref)).toEqual(['A.I.1', 'A.I.2', 'A.I.2.a', 'A.I.2.b']);
    expect(edition?.topics.map((t) => t.label)).toEqual(['Reports', 'Training']);
    expect(edition?.findings).toEqual([]);
  });
});
