import { isInstrumentLabel } from '../instrument/index.ts';
import type { LanguageCode } from '../language/index.ts';
import {
  DESIGNATION_PATTERN,
  type Designation,
  LABEL_PATTERN,
  parseDesignation,
  splitLabels,
} from './designation.ts';
import { inheritPath } from './inherit.ts';
import { assembleList, type Group, type Joint, type ParsedList, type Unit } from './list.ts';
import { jointAt, skipSpaces, stickyMatch } from './scan.ts';

/**
 * Lists of designations as an index prints them: `I.21, I.22 and I.27`, `III.19–21`, `IX.8.a–c`. Print repeats the
 * section of every item; a range end, and an abbreviated item, give only the labels that change.
 */
export interface DesignationUnit extends Unit {
  readonly whole: Designation | undefined;
  readonly tail: readonly string[];
}

export interface DesignationRun {
  readonly units: readonly DesignationUnit[];
  readonly joints: readonly Joint[];
}

const whole = new RegExp(DESIGNATION_PATTERN, 'uy');
const shortened = new RegExp(
  `${LABEL_PATTERN}(?:\\.${LABEL_PATTERN})*(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/])`,
  'uy',
);

/** Reads a whole list; undefined when anything is left over. Offsets are those of `text`. */
export function parseDesignationList(
  text: string,
  language: LanguageCode = 'en',
): ParsedList<Designation> | undefined {
  const runs = scanDesignations(text, language);
  return runs?.length === 1 && runs[0] ? assembleDesignations(text, runs[0]) : undefined;
}

/**
 * A cell of lists run together, as one list per section in order: `I.7 II.3 , II.7 III.35` has three.
 * Undefined when anything is left over.
 */
export function splitDesignationGroups(
  text: string,
  language: LanguageCode = 'en',
): Group<Designation>[] | undefined {
  const groups: Group<Designation>[] = [];
  for (const run of scanDesignations(text, language) ?? []) {
    for (const part of splitBySection(run)) {
      const list = assembleDesignations(text, part);
      if (!list) return undefined;
      groups.push({ start: list.start, end: list.end, list });
    }
  }
  return groups.length > 0 ? groups : undefined;
}

function assembleDesignations(text: string, run: DesignationRun): ParsedList<Designation> | undefined {
  return assembleList<DesignationUnit, Designation>(text, run.units, run.joints, (unit, previous, far) => {
    if (unit.whole) return unit.whole;
    if (!previous) return { section: '', path: unit.tail };
    return {
      ...previous,
      path: inheritPath(previous.path, unit.tail, far?.tail.length === 1 ? far.tail[0] : undefined),
    };
  });
}

/** Units and joints of a text, a new run wherever two designations stand side by side. */
function scanDesignations(text: string, language: LanguageCode): DesignationRun[] | undefined {
  const runs: { units: DesignationUnit[]; joints: Joint[] }[] = [];
  let at = skipSpaces(text, 0);
  let joint: Joint | undefined;
  while (at < text.length) {
    const unit = designationAt(text, at, joint);
    if (!unit) return undefined;
    const run = joint ? runs.at(-1) : undefined;
    if (run && joint) {
      run.joints.push(joint);
      run.units.push(unit);
    } else runs.push({ units: [unit], joints: [] });
    joint = jointAt(text, unit.end, language);
    at = joint ? joint.end : skipSpaces(text, unit.end);
    if (joint?.kind === 'semicolon' && designationAt(text, at, undefined) === undefined) return undefined;
  }
  return joint ? undefined : runs;
}

function designationAt(text: string, at: number, joint: Joint | undefined): DesignationUnit | undefined {
  const full = stickyMatch(whole, text, at);
  const designation = full ? parseDesignation(full[0]) : undefined;
  if (full && designation)
    return { whole: designation, tail: designation.path, start: at, end: at + full[0].length };
  const short = joint ? stickyMatch(shortened, text, at) : null;
  return short
    ? { whole: undefined, tail: splitLabels(short[0]), start: at, end: at + short[0].length }
    : undefined;
}

/** Of one section, and of one of its instruments when it holds several. */
const isBeside = (a: Designation, b: Designation): boolean =>
  a.section === b.section &&
  a.part === b.part &&
  (a.path[0] === b.path[0] || !(isInstrumentLabel(a.path[0]) || isInstrumentLabel(b.path[0])));

function splitBySection(run: DesignationRun): DesignationRun[] {
  const parts: { units: DesignationUnit[]; joints: Joint[] }[] = [];
  let current: Designation | undefined;
  for (const [index, unit] of run.units.entries()) {
    const before = run.joints[index - 1];
    const open = parts.at(-1);
    const stays = !unit.whole || (current !== undefined && isBeside(current, unit.whole));
    if (open && before && (stays || before.kind === 'dash')) {
      open.units.push(unit);
      open.joints.push(before);
    } else parts.push({ units: [unit], joints: [] });
    current = unit.whole ?? current;
  }
  return parts;
}
