/** What concerns a country, gathered from provisions and records; and which countries there are. */
import {
  countryCodes,
  countryName,
  FORMER_NAMES,
  type KnowledgeRecord,
  RECORD_TYPES,
  REGIONS,
  type RecordType,
  regionOf,
  withoutRestricted,
} from '../../record/index.ts';
import {
  type CountriesView,
  type CountryRow,
  type CountryView,
  REGION_NAMES,
  type Reading,
  type WorldView,
} from '../../render/html/index.ts';
import { leadingViews, namingViews } from './beside-view.ts';
import type { Shelf } from './shelf.ts';

/** Provisions that are only suggested, on one page. */
const MOST_SUGGESTED = 8;

export async function countryView(reading: Reading, shelf: Shelf, code: string): Promise<CountryView> {
  const ui = reading.links.ui.language;
  const { portal, book } = shelf;
  const region = regionOf(code);
  const named = portal.named();
  const facets = portal.records.recordFacets({ countries: [code] }, ['type']).type ?? [];
  const records = recordsByType(shelf, { countries: [code] });
  const { locatorMap } = await import('../../render/world-map/index.ts');
  return {
    code,
    name: countryName(code, ui),
    region: region === undefined ? null : REGION_NAMES[ui][region],
    formerNames: FORMER_NAMES.filter(({ codes }) => codes.length === 1 && codes[0] === code).map(
      ({ name }) => name,
    ),
    locator: locatorMap(code) ?? null,
    named: namingViews(reading, shelf, named.ofCountry(code)),
    regional: namingViews(reading, shelf, named.ofRegionOf(code)),
    leading: leadingViews(reading, shelf, Object.values(records).flat(), MOST_SUGGESTED),
    provisions: book.edition.provisions.length,
    records,
    counts: Object.fromEntries(facets.map(({ value, count }) => [value, count])),
  };
}

export function recordsByType(
  { portal }: Shelf,
  filter: Parameters<Shelf['portal']['whole']>[0],
): Readonly<Record<RecordType, readonly KnowledgeRecord[]>> {
  const lists = RECORD_TYPES.map((type) => [
    type,
    type === 'article'
      ? []
      : portal.whole(filter, type).map((record: KnowledgeRecord) => withoutRestricted(record)),
  ]);
  return Object.fromEntries(lists) as Record<RecordType, readonly KnowledgeRecord[]>;
}

/** Every country of which something is recorded, or that a provision names. */
export function countryRows(reading: Reading, { portal }: Shelf): readonly CountryRow[] {
  const ui = reading.links.ui.language;
  const { records } = portal;
  const types = RECORD_TYPES.filter((type) => type !== 'article');
  const counted = types.map((type) => {
    const counts = records.recordFacets({ types: [type] }, ['country']).country ?? [];
    return [type, new Map(counts.map(({ value, count }) => [value, count]))] as const;
  });
  const naming = portal.named();
  return countryCodes()
    .map((code): CountryRow => {
      const counts = Object.fromEntries(counted.map(([type, of]) => [type, of.get(code) ?? 0]));
      return {
        code,
        name: countryName(code, ui),
        counts,
        total: Object.values(counts).reduce((sum, n) => sum + n, 0),
        provisions: naming.ofCountry(code).length,
      };
    })
    .filter(({ total, provisions }) => total + provisions > 0);
}

export async function countriesView(reading: Reading, shelf: Shelf): Promise<CountriesView> {
  const ui = reading.links.ui.language;
  const collator = new Intl.Collator(ui);
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
    collator.compare(a.name, b.name);
  const rows = countryRows(reading, shelf);
  const told = new Set(rows.map(({ code }) => code));
  return {
    regions: REGIONS.map((region) => ({
      name: REGION_NAMES[ui][region],
      rows: rows.filter(({ code }) => regionOf(code) === region).sort(byName),
    })).filter((region) => region.rows.length > 0),
    others: countryCodes()
      .filter((code) => !told.has(code))
      .map((code) => ({ code, name: countryName(code, ui) }))
      .sort(byName),
    map: rows.length > 0 ? await worldView(reading, rows) : null,
  };
}

/** As many as can be told apart at a glance. */
const WEIGHTS = 4;

export async function worldView(reading: Reading, rows: readonly CountryRow[]): Promise<WorldView> {
  const { worldMap } = await import('../../render/world-map/index.ts');
  const { width, height, shapes } = worldMap();
  const totals = new Map(rows.filter(({ total }) => total > 0).map(({ code, total }) => [code, total]));
  const steps = stepsOf([...totals.values()]);
  const ui = reading.links.ui.language;
  return {
    width,
    height,
    steps,
    countries: totals.size,
    records: rows.reduce((sum, { total }) => sum + total, 0),
    shapes: shapes.map(({ code, path, dot }) => {
      const total = code === null ? undefined : totals.get(code);
      return {
        code,
        path,
        dot,
        weight: total === undefined ? null : steps.filter((least) => total >= least).length,
        label: code === null || total === undefined ? '' : `${countryName(code, ui)}: ${total}`,
      };
    }),
  };
}

/** From 1 to the most, each step as many times the one before. */
function stepsOf(totals: readonly number[]): readonly number[] {
  const most = Math.max(1, ...totals);
  return [...new Set(Array.from({ length: WEIGHTS }, (_, n) => Math.round(most ** (n / WEIGHTS))))];
}
