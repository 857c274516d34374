/** An edition as lines that a person can review beside its source: what each fixture expects is written so. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CorpusFiles } from '../../src/compendium/index.ts';
import type { Edition, Provision } from '../../src/instrument/index.ts';

export const CORPORA = fileURLToPath(new URL('.', import.meta.url));

/** The fixture folders: whatever stands beside this file and has a manifest. */
export const corpusNames = (): string[] =>
  readdirSync(CORPORA, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

export function corpusFiles(name: string): CorpusFiles {
  const folder = `${CORPORA}${name}/`;
  return {
    name,
    read: (path) => {
      try {
        return readFileSync(folder + path);
      } catch {
        return undefined;
      }
    },
  };
}

const locators = (p: Provision): string =>
  p.locators.map((l) => [l.symbol, l.kind, l.instrument, l.value].filter(Boolean).join(' ')).join('; ');

export function printEdition(edition: Edition): string {
  return [
    `edition ${edition.id}`,
    ...edition.sections.map(
      (s) => `section ${s.part}.${s.numeral} ${s.meeting} [${s.instruments.join(', ')}]`,
    ),
    '',
    ...edition.provisions.flatMap((p) => [
      `${p.ref} | ${p.id} | ${p.kind} | ${p.label} | ${locators(p)}`,
      `    ${p.text}`,
      ...p.notes.map((n) => `    note ${n.marker}: ${n.text}`),
    ]),
    '',
    ...edition.topics.flatMap((t) => [
      `topic ${t.label}${t.broader === null ? '' : ` < ${t.broader}`}`,
      ...t.entries.map((e) => `    ${e.ref ?? '-'} ${e.status} "${e.published}" ${e.locator ?? '-'}`),
    ]),
    '',
    ...edition.findings.map(
      (f) =>
        `${f.severity} ${f.code} line ${f.place.line ?? '-'}: "${f.published ?? ''}" -> "${f.expected ?? ''}"`,
    ),
    '',
  ].join('\n');
}
