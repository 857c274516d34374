import type { Edition, Provision } from '../instrument/index.ts';
import { analyseOpenings, type LanguageCode, languageCode, type Opening } from '../language/index.ts';
import { type LineagePair, type LineagePassage, lineageOf } from './lineage.ts';

/** An adopted provision of an edition, as text reuse and agreed wordings look at it. */
export interface AdoptedPassage extends LineagePassage {
  readonly opening: Opening;
  /** Id of the body that adopted it. */
  readonly body: string;
  readonly provision: Provision;
}

/** What of an edition reuse has to do with: its adopted paragraphs, dated by the first day of meeting or session. */
export interface AdoptedPassages {
  readonly language: LanguageCode;
  /** In reading order. */
  readonly passages: readonly AdoptedPassage[];
}

const passagesKnown = new WeakMap<Edition, AdoptedPassages>();
const lineageKnown = new WeakMap<Edition, readonly LineagePair[]>();

/** An edition is frozen, so that its openings are analysed once. Opening lines that only name who adopts are left out. */
export function adoptedPassages(edition: Edition): AdoptedPassages {
  const known = passagesKnown.get(edition);
  if (known) return known;
  const language = languageCode(edition.language);
  const openings = analyseOpenings(edition.provisions, language);
  const sections = new Map(edition.sections.map((s) => [`${s.part}.${s.numeral}`, s]));
  const passages = edition.provisions.flatMap((provision): AdoptedPassage[] => {
    const section = sections.get(`${provision.part}.${provision.section}`);
    const opening = openings.get(provision.ref);
    if (!section || !opening || provision.text === '') return [];
    if (provision.kind === 'narrative' || provision.kind === 'omission') return [];
    if (provision.kind === 'chapeau' && opening.force === 'none') return [];
    const { ref, text, instrument } = provision;
    return [{ ref, text, instrument, date: section.to, body: section.body, opening, provision }];
  });
  const adopted = { language, passages };
  passagesKnown.set(edition, adopted);
  return adopted;
}

/** All reuse within an edition, found once. */
export function lineageOfEdition(edition: Edition): readonly LineagePair[] {
  const known = lineageKnown.get(edition);
  if (known) return known;
  const { passages, language } = adoptedPassages(edition);
  const pairs = lineageOf(passages, { language });
  lineageKnown.set(edition, pairs);
  return pairs;
}
