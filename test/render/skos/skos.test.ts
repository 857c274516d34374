import fc from 'fast-check';
import { DataFactory, Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import {
  checkScheme,
  conceptsOf,
  type Statement,
  schemeStatements,
  toJsonLd,
  toTurtle,
} from '../../../src/render/skos/index.ts';
import { anyEdition } from '../../builders/any-edition.ts';
import { edition, entry, section, topic } from '../../builders/edition.ts';
import { compileSom } from '../../compendium/som.ts';
import { viewOf } from '../view.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const { namedNode } = DataFactory;
const parsed = (turtle: string): Store => new Store(new Parser().parse(turtle));

const sections = [section('A.I', ['1 One.', '2 Two.', '3 Three.'])];
const earlier = edition({
  id: '2019',
  sections,
  topics: [
    { ...topic('Minors, protection', 'A.I.1'), concept: 'children-protection', broader: 'Minors' },
    topic('Media', 'A.I.2 A.I.3'),
  ],
});
const later = edition({
  id: '2024',
  sections,
  topics: [
    {
      ...topic('Children, protection', 'A.I.1', entry('A.I.2', { status: 'disputed' })),
      broader: 'Children',
    },
    { ...topic('Children "at sea"', 'A.I.3'), broader: 'Children' },
  ],
});
const view = viewOf(later, { earlier: [earlier], base: 'https://example.org/' });

describe('the topics of two editions as concepts', () => {
  const graph = parsed(toTurtle(schemeStatements(view)));
  const values = (id: string, name: string): string[] =>
    graph
      .getObjects(namedNode(`https://example.org/id/concept/${id}`), namedNode(SKOS + name), null)
      .map((o) => o.value);

  it('keep one name when the label changes, with the former label beside it', () => {
    expect(values('children-protection', 'prefLabel')).toEqual(['Children, protection']);
    expect(values('children-protection', 'altLabel')).toEqual(['Minors, protection']);
    expect(values('children-protection', 'historyNote')).toEqual([
      '“Minors, protection” until the 2019 edition.',
    ]);
  });

  it('stand under a broader concept that the index only implies', () => {
    expect(values('children-protection', 'broader')).toEqual(['https://example.org/id/concept/children']);
    expect(values('children', 'narrower')).toHaveLength(2);
    expect(values('children', 'topConceptOf')).toHaveLength(1);
  });

  it('are deprecated, not deleted, when the index drops them', () => {
    expect(conceptsOf(view).find((c) => c.id === 'media')).toMatchObject({
      deprecated: true,
      history: ['Last printed in the 2019 edition.'],
    });
  });

  it('are subjects of the paragraphs listed under them, unless the entry is disputed', () => {
    const subjects = graph.getObjects(null, namedNode('http://purl.org/dc/terms/subject'), null);
    expect(subjects.map((s) => s.value.split('/').at(-1)).sort()).toEqual([
      'children-at-sea',
      'children-protection',
    ]);
  });
});

describe('Turtle and JSON-LD', () => {
  it('say the same of any edition, and the scheme holds together', () => {
    fc.assert(
      fc.property(anyEdition, (of) => {
        const statements = schemeStatements(viewOf(of));
        const store = parsed(toTurtle(statements));
        expect(checkScheme(statements, 'topics.ttl')).toEqual([]);
        const { '@graph': nodes } = JSON.parse(toJsonLd(statements)) as {
          '@graph': Record<string, unknown[]>[];
        };
        const said = nodes.flatMap((n) => Object.entries(n).flatMap(([k, v]) => (k === '@id' ? [] : v)));
        expect(said).toHaveLength(statements.length);
        expect(store.size).toBe(new Set(statements.map((s) => JSON.stringify(s))).size);
      }),
      { numRuns: 40 },
    );
  });

  it('hold for the published index, with every topic of both editions', () => {
    const [first, second] = compileSom().editions;
    if (!first || !second) throw new Error('two editions are needed');
    const statements = schemeStatements(viewOf(second, { earlier: [first] }));
    const store = parsed(toTurtle(statements));
    const concepts = store.getSubjects(null, namedNode(`${SKOS}Concept`), null);
    expect(concepts.length).toBeGreaterThanOrEqual(
      new Set([...first.topics, ...second.topics].map((t) => t.concept)).size,
    );
    expect(checkScheme(statements, 'topics.ttl')).toEqual([]);
  });
});

describe('the checks of a scheme', () => {
  const concept = (id: string, ...labels: [Statement['predicate'], string][]): Statement[] => [
    { subject: id, predicate: 'rdf:type', object: { term: 'skos:Concept' } },
    ...labels.map(([predicate, text]) => ({ subject: id, predicate, object: { text, language: 'en' } })),
  ];
  const link = (subject: string, predicate: Statement['predicate'], iri: string): Statement => ({
    subject,
    predicate,
    object: { iri },
  });
  const codes = (statements: readonly Statement[]): string[] =>
    checkScheme(statements, 's.ttl').map((f) => f.code);

  it('find a label that is preferred and alternative', () => {
    expect(codes(concept('a', ['skos:prefLabel', 'Sea'], ['skos:altLabel', 'Sea']))).toEqual([
      'concept-labels-clash',
    ]);
  });

  it('find two concepts of one name, and a concept of two', () => {
    expect(
      codes([...concept('a', ['skos:prefLabel', 'Sea']), ...concept('b', ['skos:prefLabel', 'Sea'])]),
    ).toEqual(['concept-labels-clash']);
    expect(codes(concept('a', ['skos:prefLabel', 'Sea'], ['skos:prefLabel', 'Ocean']))).toEqual([
      'concept-labels-clash',
    ]);
  });

  it('find a concept above itself, and one related to what stands above it', () => {
    const all = [...concept('a'), ...concept('b'), ...concept('c')];
    expect(codes([...all, link('a', 'skos:broader', 'b'), link('b', 'skos:broader', 'a')])).toEqual([
      'concept-relations-clash',
    ]);
    const chain = [
      link('a', 'skos:broader', 'b'),
      link('b', 'skos:broader', 'c'),
      link('a', 'skos:related', 'c'),
    ];
    expect(codes([...all, ...chain])).toEqual(['concept-relations-clash']);
  });
});
