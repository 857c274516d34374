/** Statements as JSON-LD 1.1: one object for each subject, in the order they come. */
import { PREFIXES, type RdfObject, type Statement } from './statement.ts';

export function toJsonLd(statements: readonly Statement[]): string {
  const nodes = new Map<string, Record<string, unknown[]>>();
  for (const { subject, predicate, object } of statements) {
    const node = nodes.get(subject) ?? {};
    nodes.set(subject, node);
    const name = predicate === 'rdf:type' ? '@type' : predicate;
    node[name] = [
      ...(node[name] ?? []),
      name === '@type' && 'term' in object ? object.term : valueNode(object),
    ];
  }
  const graph = [...nodes].map(([id, properties]) => ({ '@id': id, ...properties }));
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 2)}\n`;
}

function valueNode(object: RdfObject): unknown {
  if ('iri' in object) return { '@id': object.iri };
  if ('term' in object) return { '@id': object.term };
  if ('truth' in object) return { '@value': true };
  return {
    '@value': object.text,
    ...(object.language === undefined ? {} : { '@language': object.language }),
  };
}
