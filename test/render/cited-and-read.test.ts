/**
 * What Acquis cites, Acquis reads: each citation of each provision leads back to that provision, in the language of the
 * edition and in English, typed in any case. Measured on every corpus at hand, five languages.
 */
import { describe, expect, it } from 'vitest';
import { parseCitation, resolveCitation, resolveText } from '../../src/cite/index.ts';
import { compileCorpus } from '../../src/compendium/index.ts';
import type { Edition, Provision } from '../../src/instrument/index.ts';
import { type LanguageCode, languageCode } from '../../src/language/index.ts';
import { citeProvision } from '../../src/render/index.ts';
import { compileSom } from '../compendium/som.ts';
import { corpusFiles, corpusNames } from '../corpora/print-edition.ts';

const editions: readonly (readonly [string, Edition])[] = [
  ...compileSom().editions.map((e) => [`smuggling of migrants, ${e.id}`, e] as const),
  ...corpusNames().flatMap((name) =>
    compileCorpus(corpusFiles(name)).editions.map((e) => [`${name}, ${e.id}`, e] as const),
  ),
];

/** What stands for an omission, or has no known place, is cited as well as it can be: by the text it belongs to. */
const hasPlace = (p: Provision): boolean => p.kind !== 'omission' && !p.path.includes('?');

function citations(edition: Edition, provision: Provision, language: LanguageCode): string[] {
  const { part, section, instrument } = provision;
  return Object.values(
    citeProvision(
      provision,
      edition.sections.find((s) => s.part === part && s.numeral === section),
      edition.instruments.find((i) => i.key === instrument),
      undefined,
      language,
    ),
  );
}

describe.each(editions)('the citations of %s', (_, edition) => {
  it('each lead back to their provision', () => {
    const languages = new Set<LanguageCode>([languageCode(edition.language), 'en']);
    const astray: string[] = [];
    for (const provision of edition.provisions.filter(hasPlace))
      for (const language of languages)
        for (const citation of citations(edition, provision, language)) {
          const found = resolveText(citation, edition);
          const lower = resolveCitation(parseCitation(citation.toLowerCase()), edition);
          if (found.status !== 'resolved' || found.ref !== provision.ref) astray.push(citation);
          else if (lower.status !== 'resolved' || lower.ref !== provision.ref)
            astray.push(citation.toLowerCase());
        }
    expect(astray).toEqual([]);
  });
});
