/** A statement of RDF as plain data, so that Turtle, JSON-LD and the integrity checks say the same. */
export const PREFIXES = {
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;
export type Term = `${Prefix}:${string}`;

/** An IRI; a term of a vocabulary; a text, in a language or in none; true. */
export type RdfObject =
  | { readonly iri: string }
  | { readonly term: Term }
  | { readonly text: string; readonly language?: string }
  | { readonly truth: true };

export interface Statement {
  readonly subject: string;
  readonly predicate: Term;
  readonly object: RdfObject;
}

export function expand(term: Term): string {
  const colon = term.indexOf(':');
  return PREFIXES[term.slice(0, colon) as Prefix] + term.slice(colon + 1);
}
