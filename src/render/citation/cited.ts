/**
 * What is being cited: a paragraph, or an instrument as a whole? Everything a citation says, gathered from an edition.
 */
import type { Body, Edition, Instrument, Provision, Section } from '../../instrument/index.ts';
import { CITATION_FORMS, languageCode } from '../../language/index.ts';
import { type Citations, citeInstrument, citeProvision } from '../cite-provision.ts';
import { addressOf } from '../html/address.ts';
import { openBook } from '../html/book.ts';

export interface Cited {
  /** Permanent id of the paragraph, or key of the instrument. */
  readonly id: string;
  readonly edition: Pick<Edition, 'id' | 'title' | 'language' | 'year'>;
  readonly provision: Provision | undefined;
  readonly instrument: Instrument | undefined;
  readonly section: Section | undefined;
  readonly body: Body | undefined;
  readonly citations: Citations;
  /** Permanent address; absent where it is not known at which host the pages stand. */
  readonly url?: string;
}

/** Where the pages stand, ending in a slash: `https://compendium.example/`. */
export type Base = string | undefined;

export function citedProvision(
  edition: Edition,
  bodies: readonly Body[],
  provision: Provision,
  base?: Base,
): Cited {
  const book = openBook(edition);
  const section = book.sections.get(`${provision.part}.${provision.section}`);
  const instrument = book.instruments.get(provision.instrument);
  const body = bodies.find((b) => b.id === section?.body);
  const citations = citeProvision(provision, section, instrument, body, languageCode(edition.language));
  const url = urlOf(base, addressOf(provision.ref));
  return { id: provision.id, edition, provision, instrument, section, body, citations, ...url };
}

export function citedInstrument(
  edition: Edition,
  bodies: readonly Body[],
  instrument: Instrument,
  base?: Base,
): Cited {
  const place = `${instrument.part}.${instrument.section}`;
  const section = openBook(edition).sections.get(place);
  const body = bodies.find((b) => b.id === section?.body);
  const language = languageCode(edition.language);
  const forms = CITATION_FORMS[language];
  const { kind, number } = instrument;
  const citations = {
    compendium: `${forms.compendium}${forms.comma}${place}`,
    ...(section && section.report !== '' ? { report: section.report } : {}),
    ...(number === null ? {} : { resolution: citeInstrument({ kind, number }, body, language) }),
  };
  const url = urlOf(base, addressOf(place));
  return { id: instrument.key, edition, provision: undefined, instrument, section, body, citations, ...url };
}

const urlOf = (base: Base, path: string): { readonly url?: string } =>
  base === undefined ? {} : { url: new URL(path.slice(1), base).href };

/** The adopted text, the report, the compendium, each once: the lines a reader may copy. */
export const citationLines = ({ resolution, resolutionShort, report, compendium }: Citations): string[] => [
  ...new Set([report, resolution, resolutionShort, compendium].flatMap((line) => line ?? [])),
];
