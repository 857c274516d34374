/**
 * Does a concept scheme hold together? SKOS reference: labels of one concept are disjoint (S13), one preferred label in
 * a language (S14), what is related is not above or below (S27); and, though SKOS allows it, no concept stands above
 * itself and no two concepts go by one preferred label.
 */
import { type Finding, type FindingCodeName, finding } from '../../finding/index.ts';
import { findTopicCycles } from '../../thesaurus/index.ts';
import type { Statement, Term } from './statement.ts';

/** @param source name of the file the scheme is written to, for the place of a finding */
export function checkScheme(statements: readonly Statement[], source: string): Finding[] {
  const concepts = statements.filter(
    (s) => s.predicate === 'rdf:type' && 'term' in s.object && s.object.term === 'skos:Concept',
  );
  const bySubject = new Map<string, Statement[]>();
  for (const s of statements) {
    const own = bySubject.get(s.subject);
    if (own) own.push(s);
    else bySubject.set(s.subject, [s]);
  }
  const found: Finding[] = [];
  const report = (code: FindingCodeName, concept: string, message: string): void => {
    found.push(finding({ code, message, place: { source, topic: labelOf(concept) } }));
  };
  const labels = (concept: string, predicate: Term): string[] =>
    (bySubject.get(concept) ?? []).flatMap(({ predicate: p, object }) =>
      p === predicate && 'text' in object ? [`${object.text}@${object.language ?? ''}`] : [],
    );
  const labelOf = (concept: string): string =>
    labels(concept, 'skos:prefLabel')[0]?.replace(/@[^@]*$/u, '') ?? concept;
  const links = (predicate: Term): [string, string][] =>
    statements.flatMap(({ subject, predicate: p, object }) =>
      p === predicate && 'iri' in object ? [[subject, object.iri] as [string, string]] : [],
    );

  const owners = new Map<string, string>();
  for (const { subject } of concepts) {
    const preferred = labels(subject, 'skos:prefLabel');
    const others = [...labels(subject, 'skos:altLabel'), ...labels(subject, 'skos:hiddenLabel')];
    const all = [...preferred, ...others];
    const twice = all.find((label, n) => all.indexOf(label) !== n);
    if (twice !== undefined)
      report(
        'concept-labels-clash',
        subject,
        `The label "${twice}" is preferred and alternative, or given twice.`,
      );
    const languages = preferred.map((label) => label.slice(label.lastIndexOf('@')));
    if (new Set(languages).size < languages.length)
      report('concept-labels-clash', subject, 'The concept has two preferred labels in one language.');
    for (const label of preferred) {
      const other = owners.get(label);
      if (other !== undefined && other !== subject)
        report('concept-labels-clash', subject, `Another concept, ${other}, has the same preferred label.`);
      owners.set(label, subject);
    }
  }
  const broader = links('skos:broader');
  for (const cycle of findTopicCycles(broader))
    report(
      'concept-relations-clash',
      cycle[0] ?? '',
      `The concept stands above itself: ${cycle.join(' under ')}.`,
    );
  for (const [a, b] of links('skos:related'))
    if (standsUnder(a, b, broader) || standsUnder(b, a, broader))
      report('concept-relations-clash', a, `The concept is related to ${b}, which stands above or below it.`);
  return found;
}

function standsUnder(narrow: string, wide: string, broader: readonly [string, string][]): boolean {
  const seen = new Set<string>();
  const next = [narrow];
  for (let here = next.pop(); here !== undefined; here = next.pop()) {
    if (seen.has(here)) continue;
    seen.add(here);
    for (const [from, to] of broader) if (from === here) next.push(to);
  }
  return narrow !== wide && seen.has(wide);
}
