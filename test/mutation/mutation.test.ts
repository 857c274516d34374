/**
 * Would a fault show? Seeded damage to the real sources, each of which must give a finding that the undamaged corpus
 * does not have: the same code, document, topic and message at least once more than before.
 */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/instrument/index.ts';
import { compileSom, SOURCES } from '../compendium/som.ts';
import { CLASSES, type Mutation, type MutationClass } from './mutations.ts';
import { dice } from './seeded.ts';

const SEED = Number(process.env.ACQUIS_MUTATION_SEED ?? 2024);
const EACH = Number(process.env.ACQUIS_MUTATIONS_EACH ?? 4);
const LEAST_CAUGHT = 0.95;
/** Lower, for a row that the later index no longer has may have been dropped on purpose: a note. */
const LEAST_GRAVE = 0.9;

/** How often each finding stands in a corpus. Lines are left out: a line more or less would make all findings new. */
function counted(corpus: Corpus): Map<string, number> {
  const counts = new Map<string, number>();
  const all = [...corpus.editions.flatMap((e) => e.findings), ...corpus.reports.flatMap((r) => r.findings)];
  for (const { code, severity, place, message } of all) {
    const key = [
      severity,
      code,
      place.source,
      place.edition ?? '',
      place.topic ?? '',
      message.replace(/line \d+/gu, 'line'),
    ].join(' | ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const before = counted(compileSom());

function newFindings(mutation: Mutation): string[] {
  const after = counted(compileSom({ [SOURCES[mutation.source]]: mutation.text }));
  return [...after].filter(([key, times]) => times > (before.get(key) ?? 0)).map(([key]) => key);
}

/** The first mutations that the class can make; a throw of the dice that changes nothing is thrown again. */
function mutationsOf(kind: MutationClass, place: number): Mutation[] {
  const thrown = dice(SEED * 1000 + place);
  const made = new Map<string, Mutation>();
  for (let tries = 0; made.size < EACH && tries < EACH * 20; tries++) {
    const mutation = kind.make(thrown);
    if (mutation) made.set(mutation.what, mutation);
  }
  return [...made.values()];
}

describe('damage to a source', () => {
  it('shows as a finding', { timeout: 600_000 }, () => {
    const table: Record<string, { mutations: number; caught: number; 'as error or warning': number }> = {};
    const missed: string[] = [];
    CLASSES.forEach((kind, place) => {
      const row = { mutations: 0, caught: 0, 'as error or warning': 0 };
      for (const mutation of mutationsOf(kind, place)) {
        const found = newFindings(mutation);
        row.mutations++;
        if (found.length > 0) row.caught++;
        else missed.push(`${kind.name}: ${mutation.what}`);
        if (found.some((key) => !key.startsWith('note'))) row['as error or warning']++;
      }
      table[kind.name] = row;
    });
    const rows = Object.values(table);
    const total = rows.reduce((n, r) => n + r.mutations, 0);
    const caught = rows.reduce((n, r) => n + r.caught, 0);
    console.log(report(table, total, caught, missed));
    expect(total).toBeGreaterThanOrEqual(60);
    expect(caught / total).toBeGreaterThanOrEqual(LEAST_CAUGHT);
    const grave = rows.reduce((n, r) => n + r['as error or warning'], 0);
    expect(grave / total).toBeGreaterThanOrEqual(LEAST_GRAVE);
  });
});

function report(
  table: Record<string, { mutations: number; caught: number; 'as error or warning': number }>,
  total: number,
  caught: number,
  missed: readonly string[],
): string {
  const lines = Object.entries(table).map(
    ([name, row]) =>
      `${name.padEnd(46)}${String(row.caught).padStart(4)} of ${String(row.mutations).padStart(2)}, ${row['as error or warning']} as error or warning`,
  );
  return [
    `Seed ${SEED}: ${caught} of ${total} mutations gave a new finding (${((100 * caught) / total).toFixed(1)}%).`,
    ...lines,
    ...missed.map((what) => `not seen: ${what}`),
  ].join('\n');
}
