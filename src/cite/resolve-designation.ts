import { formatRoman, parseRoman } from '../text/index.ts';
import type { NumberCitation, SectionCitation } from './citation.ts';
import { type Designation, formatDesignation } from './designation.ts';
import { samePath } from './label.ts';
import { formatLocator } from './list-format.ts';
import { nearPaths } from './near.ts';
import { counted, type Resolution, settle, unresolved } from './resolution.ts';
import { pathKey, shelfOf } from './shelf.ts';
import type { Universe } from './universe.ts';

/** Which provision does a designation of the compendium name? Without its part it may name one in each. */
export function resolveDesignation(designation: Designation, universe: Universe): Resolution {
  const { part, section, path } = designation;
  const parts = partsOf(universe);
  const written = formatDesignation(designation);
  if (part !== undefined && !parts.includes(part)) return unresolved(`the compendium has no part ${part}`);
  const asked = part === undefined ? parts : [part];
  const inSection = universe.provisions.filter((p) => p.section === section && asked.includes(p.part));
  const found = inSection.filter((p) => samePath(p.path, path)).map((p) => p.ref);
  if (found.length > 0) {
    const where = universe.provisions.filter((p) => found.includes(p.ref)).map((p) => p.part);
    return settle(
      found,
      `${written} stands in ${[...new Set(where)].map((key) => `part ${key}`).join(' and ')}`,
    );
  }
  if (inSection.length === 0) return noSection(part, section, path, universe);
  const held = [...new Set(inSection.map((p) => p.part))].map((key) => `part ${key}`).join(' and ');
  const elsewhere = universe.provisions.filter(
    (p) => p.section === section && !asked.includes(p.part) && samePath(p.path, path),
  );
  const near = [...nearPaths(path, inSection), ...elsewhere.map((p) => p.ref)];
  return unresolved(`section ${section} of ${held} has no paragraph ${path.join('.')}`, near);
}

/** A whole section is not one provision, unless it has only one. */
export function resolveSection(citation: SectionCitation, universe: Universe): Resolution {
  const { part, section } = citation;
  const inPart = universe.provisions.filter(
    (p) => p.section === section && (part === null || p.part === part),
  );
  if (inPart.length === 0) return noSection(part ?? undefined, section, [], universe);
  const tops = inPart.filter((p) => p.parent === null && p.kind !== 'omission').map((p) => p.ref);
  return settle(
    tops,
    `${part === null ? '' : `${part}.`}${section} is a section with ${counted(tops.length, 'paragraph')}; add the number of one`,
  );
}

/** A number alone: what every instrument numbers so. A single one is the answer, several are for the reader to choose from. */
export function resolveNumber({ path }: NumberCitation, universe: Universe): Resolution {
  const found = universe.instruments
    .flatMap(({ key }) => shelfOf(universe, key).byOwnPath.get(pathKey(path)) ?? [])
    .filter((p) => p.kind !== 'omission');
  const name = formatLocator(path);
  if (found.length === 0) return unresolved(`no paragraph is numbered ${name}`);
  return settle(
    found.map((p) => p.ref),
    `${counted(found.length, 'paragraph')} have the number ${name}; say of which meeting, session or text`,
  );
}

const partsOf = (universe: Universe): string[] => [...new Set(universe.provisions.map((p) => p.part))];

/** Sections are numbered in the compendium, sessions by the body: the tenth session may be section VII. */
function noSection(
  part: string | undefined,
  section: string,
  path: readonly string[],
  universe: Universe,
): Resolution {
  const value = parseRoman(section);
  const ordinal = universe.sections.filter(
    (s) => s.number === value && (part === undefined || s.part === part) && s.numeral !== section,
  );
  const hint = ordinal[0] ? `; did you mean ${ordinal[0].numeral} (${ordinal[0].name})?` : '';
  const near = ordinal.flatMap((s) =>
    universe.provisions
      .filter((p) => p.part === s.part && p.section === s.numeral && samePath(p.path, path))
      .map((p) => p.ref),
  );
  const other = universe.provisions
    .filter((p) => p.section === section && p.part !== part && samePath(p.path, path))
    .map((p) => p.ref);
  const where = part === undefined ? 'the compendium' : `part ${part}`;
  const named = value === undefined ? section : formatRoman(value).toUpperCase();
  return unresolved(`${where} has no section ${named}${hint}`, [...near, ...other]);
}
