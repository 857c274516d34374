/** What does a list say of a record besides its title? In the order in which a librarian looks: kind, when, where, who. */

import type { LanguageCode } from '../../language/index.ts';
import { countryName, type KnowledgeRecord } from '../../record/index.ts';
import { formatRecordDate } from './dates.ts';
import { formatNumber } from './words/catalogue.ts';
import { FIELD_NAMES } from './words/record-fields.ts';
import { valueName } from './words/record-values.ts';

/** More names than this are counted, not read. */
const MOST_COUNTRIES = 4;

export function recordFacts(record: KnowledgeRecord, ui: LanguageCode): readonly string[] {
  const date = record.date === null ? null : formatRecordDate(record.date, ui);
  return [...factsBefore(record, ui), date, ...factsAfter(record, ui)].filter(
    (fact): fact is string => fact !== null && fact !== '',
  );
}

function factsBefore(record: KnowledgeRecord, ui: LanguageCode): readonly (string | null)[] {
  switch (record.type) {
    case 'activity':
      return [record.kind && valueName(ui, record.kind)];
    case 'statute':
      return [countriesText(record.countries, ui), record.kind && valueName(ui, record.kind), record.number];
    case 'publication':
      return [authorsOf(record.csl.author), publisherOf(record.csl)];
    case 'case':
      return [countriesText(record.countries, ui), record.court, record.number];
    case 'authority':
      return [countriesText(record.countries, ui), ...record.functions.map((name) => valueName(ui, name))];
    case 'article':
      return [];
  }
}

function factsAfter(record: KnowledgeRecord, ui: LanguageCode): readonly (string | null)[] {
  switch (record.type) {
    case 'activity': {
      const countries = countriesText(record.countries, ui);
      const names = record.countries.map((code) => countryName(code, ui));
      const place = record.place !== null && !names.includes(record.place) ? record.place : null;
      return [place, countries, ...record.participants.flatMap((one) => participantsText(one, ui))];
    }
    case 'case':
      return [
        record.verdict && valueName(ui, record.verdict),
        ...record.means.map((way) => valueName(ui, way)),
      ];
    case 'publication':
      return [
        record.csl.type === 'document' ? null : valueName(ui, record.csl.type),
        countriesText(record.countries, ui),
      ];
    case 'authority':
      return [record.urgent === true ? FIELD_NAMES[ui].urgent : null];
    default:
      return [];
  }
}

/** All their names, or the first and how many more. */
export function countriesText(codes: readonly string[], ui: LanguageCode): string {
  const names = codes.map((code) => countryName(code, ui));
  if (names.length <= MOST_COUNTRIES) return names.join(', ');
  return `${names.slice(0, MOST_COUNTRIES - 1).join(', ')} +${formatNumber(ui, names.length - MOST_COUNTRIES + 1)}`;
}

export function participantsText(
  { kind, number, exact }: { readonly kind: string; readonly number: number | null; readonly exact: boolean },
  ui: LanguageCode,
): readonly string[] {
  if (number === null) return [kind];
  return [`${exact ? '' : '≈ '}${formatNumber(ui, number)} ${kind}`];
}

type Csl = Extract<KnowledgeRecord, { readonly type: 'publication' }>['csl'];

export const authorsOf = (names: Csl['author']): string =>
  (names ?? [])
    .map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '))
    .filter((name) => name !== '')
    .join('; ');

const publisherOf = (csl: Csl): string | null => csl['container-title'] ?? csl.publisher ?? null;

/** The words that tell what it is: its summary, else what its source says. */
export const wordsAbout = (record: KnowledgeRecord): string =>
  record.summary ??
  (record.type === 'case' ? record.facts : record.type === 'publication' ? record.abstract : null) ??
  record.source?.text ??
  '';
