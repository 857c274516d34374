/**
 * The thematic index as a SKOS concept scheme, and its entries as annotations of the provisions (`dct:subject`). Entries
 * that are disputed or lead nowhere are left out: an annotation claims. The edition is never part of a concept's IRI.
 */
import type { Topic } from '../../instrument/index.ts';
import type { EditionView } from '../edition-view.ts';
import { openBook } from '../html/book.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import type { RdfObject, Statement, Term } from './statement.ts';

export interface SchemeIris {
  readonly scheme: string;
  readonly concept: (id: string) => string;
  readonly provision: (id: string) => string;
  readonly edition: (id: string) => string;
}

/** Under the address of the site; under a name of its own where nobody has said where that is. */
export function schemeIris({ base, corpus }: EditionView): SchemeIris {
  const root = base === undefined ? `urn:acquis:${encodeURIComponent(corpus.id)}:` : `${base}id/`;
  const within =
    (kind: string) =>
    (id: string): string =>
      `${root}${kind}${base === undefined ? ':' : '/'}${encodeURIComponent(id)}`;
  return {
    scheme: `${root}concepts`,
    concept: within('concept'),
    provision: within('provision'),
    edition: within('edition'),
  };
}

/** Sorted by subject in this order: scheme, concepts, provisions. */
export function schemeStatements(view: EditionView): Statement[] {
  const { edition, corpus } = view;
  const iris = schemeIris(view);
  const concepts = conceptsOf(view);
  const say = (subject: string, predicate: Term, ...objects: readonly RdfObject[]): Statement[] =>
    objects.map((object) => ({ subject, predicate, object }));
  const inLanguage = (text: string): RdfObject => ({ text, language: edition.language });
  const iri = (value: string): RdfObject => ({ iri: value });
  const narrower = new Map<string, Concept[]>();
  for (const c of concepts)
    if (c.broader !== undefined) narrower.set(c.broader, [...(narrower.get(c.broader) ?? []), c]);
  const tops = concepts.filter((c) => c.broader === undefined);

  return [
    ...say(iris.scheme, 'rdf:type', { term: 'skos:ConceptScheme' }),
    ...say(iris.scheme, 'dct:title', inLanguage(corpus.title)),
    ...say(iris.scheme, 'dct:source', iri(iris.edition(edition.id))),
    ...say(iris.scheme, 'skos:hasTopConcept', ...tops.map((c) => iri(iris.concept(c.id)))),
    ...concepts.flatMap((c) => {
      const own = iris.concept(c.id);
      return [
        ...say(own, 'rdf:type', { term: 'skos:Concept' }),
        ...say(own, 'skos:inScheme', iri(iris.scheme)),
        ...(c.broader === undefined ? say(own, 'skos:topConceptOf', iri(iris.scheme)) : []),
        ...say(own, 'skos:prefLabel', inLanguage(c.label)),
        ...say(own, 'skos:altLabel', ...c.formerLabels.map(inLanguage)),
        ...(c.broader === undefined ? [] : say(own, 'skos:broader', iri(iris.concept(c.broader)))),
        ...say(own, 'skos:narrower', ...(narrower.get(c.id) ?? []).map((n) => iri(iris.concept(n.id)))),
        ...say(own, 'skos:historyNote', ...c.history.map((text): RdfObject => ({ text, language: 'en' }))),
        ...(c.deprecated ? say(own, 'owl:deprecated', { truth: true }) : []),
        ...say(own, 'dct:isReplacedBy', ...c.replacedBy.map((r) => iri(iris.concept(r)))),
      ];
    }),
    ...say(iris.edition(edition.id), 'dct:title', inLanguage(edition.title)),
    ...say(iris.edition(edition.id), 'dct:issued', { text: String(edition.year) }),
    ...edition.provisions.flatMap((p) => {
      const subjects = subjectsOf(view, p.ref);
      if (subjects.length === 0) return [];
      const own = iris.provision(p.id);
      return [
        ...say(own, 'dct:identifier', { text: p.ref }),
        ...say(own, 'dct:isPartOf', iri(iris.edition(edition.id))),
        ...say(own, 'dct:subject', ...subjects.map((t) => iri(iris.concept(t.concept)))),
      ];
    }),
  ];
}

function subjectsOf({ edition }: EditionView, ref: string): Topic[] {
  const listings = openBook(edition).listings.get(ref) ?? [];
  const sure = listings.filter(({ entry }) => entry.status !== 'disputed' && entry.status !== 'unresolved');
  return [...new Map(sure.map(({ topic }) => [topic.concept, topic])).values()];
}
