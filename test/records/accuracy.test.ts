import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/extract/index.ts';
import {
  compendiumPassages,
  measureActivities,
  measurePublications,
  measureStatutes,
  passagesOf,
  reportPassages,
  type Score,
} from './measure.ts';

/**
 * The floor below which extraction may not fall: bench/accuracy/records.json. Labels were written by reading, before the
 * rules were run on the text. ACQUIS_BASELINE=1 writes the floor anew; ACQUIS_ACCURACY=1 prints what is missed.
 */
const file = new URL('../../bench/accuracy/records.json', import.meta.url);
const TEXTS: Readonly<Record<string, () => readonly Passage[]>> = {
  'report-2018': reportPassages,
  'compendium-2024': compendiumPassages,
  'river-commission': () => passagesOf('river-commission'),
  'labour-office': () => passagesOf('labour-office'),
  'customs-council': () => passagesOf('customs-council'),
  // Never used to mend a rule: what is found in them is what to expect of a report that is new.
  'forest-programme': () => passagesOf('forest-programme'),
  'police-union': () => passagesOf('police-union'),
};

type Figures = Readonly<
  Record<string, Readonly<Record<string, { readonly precision: number; readonly recall: number }>>>
>;

const share = (right: number, of: number): number => (of === 0 ? 1 : Math.round((1000 * right) / of) / 1000);
const figures = ({ labelled, found, right }: Score) => ({
  labelled,
  found,
  right,
  precision: share(right, found),
  recall: share(right, labelled),
});

const measured = Object.fromEntries(
  Object.entries(TEXTS).map(([name, read]) => {
    const passages = read();
    const { records, fields } = measureActivities(name, name.startsWith('compendium') ? [] : passages);
    const publications = measurePublications(name, passages);
    const statutes = measureStatutes(name, passages);
    if (process.env.ACQUIS_ACCURACY)
      console.log(JSON.stringify({ name, records, fields, publications, statutes }, null, 1));
    const perField = Object.fromEntries(
      Object.entries(fields).map(([field, { right, of }]) => [
        `activity.${field}`,
        { labelled: of, found: of, right, precision: share(right, of), recall: share(right, of) },
      ]),
    );
    return [
      name,
      {
        activities: figures(records),
        publications: figures(publications),
        statutes: figures(statutes),
        ...perField,
      },
    ];
  }),
);

if (process.env.ACQUIS_BASELINE) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
const baseline = JSON.parse(readFileSync(file, 'utf8')) as Figures;

describe('extraction of records', () => {
  for (const [name, kinds] of Object.entries(baseline))
    for (const [kind, floor] of Object.entries(kinds))
      it(`finds no fewer ${kind} in ${name}, and no more wrong ones, than it did`, () => {
        const now = (measured as Figures)[name]?.[kind];
        expect(now?.precision).toBeGreaterThanOrEqual(floor.precision);
        expect(now?.recall).toBeGreaterThanOrEqual(floor.recall);
      });

  it('reaches 0.95 on the report of the corpus', () => {
    const { activities, publications, statutes } = measured['report-2018'] ?? {};
    for (const found of [activities, publications, statutes]) {
      expect(found?.precision).toBeGreaterThanOrEqual(0.95);
      expect(found?.recall).toBeGreaterThanOrEqual(0.95);
    }
  });
});
