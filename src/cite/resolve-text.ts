import { languageCode } from '../language/index.ts';
import { parseCitation } from './parse-citation.ts';
import type { Resolution } from './resolution.ts';
import { resolveCitation } from './resolve-citation.ts';
import type { Universe } from './universe.ts';

/** What did the person mean who typed a reference? Read in the language of the edition, then looked up in it. */
export function resolveText(typed: string, edition: Universe & { readonly language: string }): Resolution {
  return resolveCitation(parseCitation(typed, languageCode(edition.language)), edition);
}
