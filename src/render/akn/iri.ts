/**
 * Which work is this? FRBR IRIs by the Akoma Ntoso Naming Convention 1.0, as AKN4UN uses them:
 *
 *     /akn/un/statement/deliberation/unga/2021-07-23/75-311/eng@2024
 *             ^type     ^subtype     ^actor ^date     ^number ^language, and the edition that prints it
 *
 * Only the General Assembly has an actor code in public use. All others are minted here from the series of the body's
 * documents (`CTOC/COP/WG.7/2015/6` → `ctoc-cop-wg7`), which is the same in every language.
 */
import type { Edition, Instrument, Section } from '../../instrument/index.ts';
import { parseSymbol } from '../../symbol/index.ts';

/** Actor codes that the United Nations uses, by series. */
const KNOWN_ACTORS: Readonly<Record<string, string>> = { A: 'unga' };

const SUBTYPES: Readonly<Record<Instrument['kind'], string>> = {
  resolution: 'deliberation',
  decision: 'decision',
  recommendations: 'recommendations',
};

/** ISO 639-2, terminological. A language that is not here keeps its tag. */
const ALPHA3: Readonly<Record<string, string>> = {
  ar: 'ara',
  zh: 'zho',
  en: 'eng',
  fr: 'fra',
  ru: 'rus',
  es: 'spa',
};

export const languageAlpha3 = (tag: string): string => ALPHA3[tag] ?? tag;

export function actorOf(section: Section | undefined): string {
  const symbol = section && parseSymbol(section.report);
  if (!symbol) return slug(section?.body ?? 'unknown');
  const series = [symbol.organ, ...symbol.subsidiaries].join('/');
  return KNOWN_ACTORS[series] ?? slug(series.replaceAll('.', ''));
}

/** Last day of the meeting; the first of the edition's year where no meeting is known. */
export const dateOf = (edition: Edition, section: Section | undefined): string =>
  section && /^\d{4}-\d{2}-\d{2}$/u.test(section.to) ? section.to : yearDay(edition);

/** An edition knows its year only; its first day stands for it. */
export const yearDay = ({ year }: Edition): string => `${String(year).padStart(4, '0')}-01-01`;

export const numberOf = (instrument: Instrument, section: Section | undefined): string =>
  instrument.number === null ? String(section?.number ?? instrument.key) : instrument.number;

export function workIri(edition: Edition, instrument: Instrument, section: Section | undefined): string {
  const parts = [actorOf(section), dateOf(edition, section), slug(numberOf(instrument, section))];
  return `/akn/un/statement/${SUBTYPES[instrument.kind]}/${parts.join('/')}`;
}

export const subtypeOf = (instrument: Instrument): string => SUBTYPES[instrument.kind];

/** The compendium itself. */
export const collectionIri = (edition: Edition, corpus: string): string =>
  `/akn/un/documentCollection/compendium/${slug(corpus)}/${yearDay(edition)}/${slug(edition.id)}`;

export const expressionIri = (work: string, edition: Edition): string =>
  `${work}/${languageAlpha3(edition.language)}@${String(edition.year).padStart(4, '0')}`;

/** One concept for all editions. */
export const conceptIri = (corpus: string, concept: string): string =>
  `/akn/ontology/concept/${slug(corpus)}/${encodeURIComponent(concept)}`;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'x';
