import { DIVISION_LABEL, INSTRUMENT_LABEL } from '../instrument/index.ts';
import { parseRoman } from '../text/index.ts';
import { comparePaths, compareText, labelReadings } from './label.ts';

/**
 * How a compendium names a provision.
 *
 *     A.V.2.e      VI.PP.5      II.n.iii
 *     ^part ^section numeral ^path of labels
 *
 * Parts and sections are capitals, what is below them is not: so `C.III.4` has a part and `III.c` has none.
 */
export interface Designation {
  readonly part?: string;
  /** Roman numeral of the meeting or session. */
  readonly section: string;
  readonly path: readonly string[];
}

const SUFFIX = '(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)';
/** Pattern of one label below a section: `PP`, `12`, `12 bis`, `c`, `iii`, `dec-3`, `annex-1`. */
export const LABEL_PATTERN = `(?:PP|${INSTRUMENT_LABEL}|${DIVISION_LABEL}|[0-9]+(?:[\\s\\u00A0\\u202F]?${SUFFIX}(?![a-z]))?|[a-z]{1,7}(?![a-z]))`;
/** Pattern of a whole designation, with at least one label below its section. */
export const DESIGNATION_PATTERN = `(?:[A-Z]\\.)?[IVXLCDM]+(?:\\.${LABEL_PATTERN})+(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])`;

const whole = new RegExp(`^(?:([A-Z])\\.)?([IVXLCDM]+)((?:\\.${LABEL_PATTERN})+)$`, 'u');

/** Reads one designation as printed; undefined for anything else, a section alone included. */
export function parseDesignation(text: string): Designation | undefined {
  const match = whole.exec(text.trim());
  const [, part, section, labels] = match ?? [];
  if (!section || !labels || parseRoman(section) === undefined) return undefined;
  const path = splitLabels(labels.slice(1));
  if (path.some((label) => labelReadings(label).length === 0)) return undefined;
  return { ...(part ? { part } : {}), section, path };
}

/** `PP.5` → `PP`, `5`; the space before `bis` becomes an ordinary one. */
export const splitLabels = (labels: string): string[] =>
  labels.split('.').map((label) => label.replace(/^([0-9]+)[\s\u00A0\u202F]*([a-z]+)$/u, '$1 $2'));

/** `{ part: 'B', section: 'VI', path: ['PP', '5'] }` → `B.VI.PP.5`. */
export function formatDesignation(designation: Designation): string {
  const { part, section, path } = designation;
  return [...(part === undefined ? [] : [part]), section, ...path].join('.');
}

/** Order of the compendium: part (none first), section by value, then path. */
export function compareDesignations(a: Designation, b: Designation): number {
  return (
    compareText(a.part ?? '', b.part ?? '') ||
    (parseRoman(a.section) ?? 0) - (parseRoman(b.section) ?? 0) ||
    compareText(a.section, b.section) ||
    comparePaths(a.path, b.path)
  );
}
