/**
 * Which provisions does a name lead to, where no server reads citations? Designations, locators, symbols and numbers of
 * instruments, as texts write them, each with the documents of the index it names, in reading order.
 */
import type { Edition } from '../instrument/index.ts';
import type { SearchDocument } from '../search/index.ts';

/** As many as the server lists for one citation (see compendium/search.ts). */
const MOST = 100;

/** What is typed, in the forms under which the table has it. */
export const namesOf = (typed: string): string[] => [
  typed
    .toLowerCase()
    .replace(/\bparagraphs?\b|\bparas\b\.?|\bpara\b\.?/gu, ' para ')
    .replace(/[,;\s]+/gu, ' ')
    .replace(/\s*([()])\s*/gu, '$1')
    .trim(),
];

export function nameTable(edition: Edition, documents: readonly SearchDocument[]): Record<string, number[]> {
  const table = new Map<string, number[]>();
  const add = (name: string, document: number): void => {
    for (const key of namesOf(name)) {
      const list = table.get(key) ?? [];
      table.set(key, list);
      if (list.length < MOST && !list.includes(document)) list.push(document);
    }
  };
  const provisions = new Map(edition.provisions.map((p) => [p.ref, p]));
  const sections = new Map(edition.sections.map((s) => [`${s.part}.${s.numeral}`, s]));
  const instruments = new Map(edition.instruments.map((i) => [i.key, i]));
  documents.forEach(({ stored }, number) => {
    const { ref, citation } = JSON.parse(stored) as { ref: string; citation: string };
    const provision = provisions.get(ref);
    if (!provision) return;
    const { part, section } = provision;
    add(ref, number);
    add(ref.slice(part.length + 1), number);
    add(citation, number);
    add(`${part}.${section}`, number);
    add(section, number);
    add(sections.get(`${part}.${section}`)?.report ?? '', number);
    const instrument = instruments.get(provision.instrument);
    if (!instrument?.number) return;
    add(instrument.number, number);
    add(`${instrument.kind} ${instrument.number}`, number);
  });
  return Object.fromEntries([...table].filter(([name]) => name !== '').sort(([a], [b]) => (a < b ? -1 : 1)));
}
