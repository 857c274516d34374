/**
 * The two published indexes, one topic a line, the references of its column as printed (torn rows and misprints
 * included): a reading made without the compiler, so that the thesaurus is tested on its own.
 * Ranges are written out here; a designation serves as the permanent id.
 */
import { readFileSync } from 'node:fs';
import type { TopicEntries } from '../../src/thesaurus/index.ts';

export const printedTopics = (year: 2019 | 2024): TopicEntries[] =>
  readFileSync(new URL(`./printed-${year}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(': ');
      return {
        label: line.slice(0, at),
        entries: line
          .slice(at + 2)
          .split(' ')
          .flatMap(writtenOut),
      };
    });

export const printedLabels = (year: 2019 | 2024): string[] => printedTopics(year).map((t) => t.label);

function writtenOut(reference: string): string[] {
  const range = /^(.+\.)(\w+)-(\w+)$/u.exec(reference);
  if (!range) return [reference];
  const [, stem = '', from = '', to = ''] = range;
  const digits = /^\d+$/u.test(from);
  const rank = (label: string): number => (digits ? Number(label) : label.charCodeAt(0));
  const all: string[] = [];
  for (let n = rank(from); n <= rank(to); n += 1) all.push(`${stem}${digits ? n : String.fromCharCode(n)}`);
  return all;
}

/** `topic('Media', 'I.32 I.33')`: a small topic in one line. */
export const topic = (label: string, entries = ''): TopicEntries => ({
  label,
  entries: entries.split(' ').filter((e) => e !== ''),
});
