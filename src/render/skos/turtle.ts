/** Statements as Turtle, by N3.js: it knows which characters an IRI, a name and a text may hold. */
import { DataFactory, type NamedNode, Writer } from 'n3';
import { expand, PREFIXES, type RdfObject, type Statement } from './statement.ts';

const { literal, namedNode, quad } = DataFactory;

export function toTurtle(statements: readonly Statement[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { subject, predicate, object } of statements)
    writer.addQuad(quad(namedNode(subject), namedNode(expand(predicate)), objectTerm(object)));
  let text = '';
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

function objectTerm(object: RdfObject): NamedNode | ReturnType<typeof literal> {
  if ('iri' in object) return namedNode(object.iri);
  if ('term' in object) return namedNode(expand(object.term));
  if ('truth' in object) return literal('true', namedNode(`${PREFIXES.xsd}boolean`));
  return object.language === undefined ? literal(object.text) : literal(object.text, object.language);
}
