import type { Finding, Place } from '../finding/index.ts';
import type { IndexEntry } from '../instrument/index.ts';
import type { AlignedGroup } from './align.ts';
import {
  countingEvidence,
  missingLocators,
  noSection,
  spareLocators,
  toNothing,
  wrongLocator,
  wrongReference,
  wrongSection,
} from './disagreement.ts';
import { judge, type LabelEvidence, type Witness } from './evidence.ts';
import { labelMeant } from './instruments.ts';
import { expandReferences, pairUp, type Reference } from './reference.ts';
import { pathKey, pathOf, printLocator, refOf, type Universe } from './universe.ts';

/**
 * The two columns of a row, set against each other: each reference of the compendium must be matched by what the
 * report column prints, and the other way round. What differs is a finding; which side is right only evidence says.
 */
export interface Compared {
  readonly entries: readonly IndexEntry[];
  readonly findings: readonly Finding[];
}

export interface CompareContext {
  readonly universe: Universe;
  readonly words: LabelEvidence;
  readonly witnesses: readonly Witness[];
  readonly file: string;
  readonly edition: string;
}

export function compareGroup(
  aligned: AlignedGroup,
  topic: string,
  torn: boolean,
  context: CompareContext,
): Compared {
  const { universe } = context;
  const { group, section, row } = aligned;
  const place: Place = { source: context.file, line: row.line, edition: context.edition, topic };
  const findings: Finding[] = [];
  const entries: IndexEntry[] = [];
  const references = group.list.items.flatMap((item) =>
    expandReferences(item, section, universe, place, findings),
  );
  const printed = aligned.locators?.paths ?? [];
  const common = {
    part: section?.part ?? group.part ?? '',
    section: section?.numeral ?? group.section,
    symbol: aligned.symbol,
    instrument: aligned.instrument,
    line: row.line,
  };
  const entry = (
    reference: Reference,
    ref: string | null,
    status: IndexEntry['status'],
    locator: readonly string[] | null,
  ): void => {
    const plain = status === 'published' && (torn || aligned.recoveredFrom !== null) ? 'recovered' : status;
    entries.push({
      ...common,
      ref,
      published: reference.printed,
      status: plain,
      locator: locator ? printLocator(locator) : null,
    });
  };
  if (!section) {
    for (const reference of references) entry(reference, null, 'unresolved', null);
    findings.push(noSection(aligned, place));
    return { entries, findings };
  }
  const { pairs, spare } = pairUp(references, printed);
  const missing: Reference[] = [];
  for (const [reference, locator] of pairs) {
    const ref = refOf(section, reference.path);
    const exists = universe.byRef.has(ref);
    const agrees =
      locator !== null &&
      reference.expected !== undefined &&
      pathKey(reference.expected) === pathKey(locator);
    const label = labelMeant(universe, section, [reference.path], aligned.instrument);
    const other = locator === null ? undefined : pathOf(universe, section, locator, label);
    const otherRef = other === undefined ? null : refOf(section, other);
    const otherExists = otherRef !== null && universe.byRef.has(otherRef);
    if (exists && aligned.sectionFromSymbol) {
      entry(reference, ref, 'corrected', locator);
      continue;
    }
    if (exists && (agrees || reference.expected === undefined)) {
      entry(reference, ref, 'published', locator);
      continue;
    }
    if (exists && locator === null) {
      missing.push(reference);
      entry(reference, ref, 'published', null);
      continue;
    }
    if (!exists) {
      entry(reference, otherExists ? otherRef : null, otherExists ? 'corrected' : 'unresolved', locator);
      findings.push(
        toNothing(reference, ref, otherExists ? otherRef : null, other, locator, section, place, universe),
      );
      continue;
    }
    if (!otherExists || otherRef === null || locator === null) {
      entry(reference, ref, 'published', locator);
      findings.push(
        wrongLocator(reference, ref, locator ?? [], place, [
          `No paragraph of the compendium answers to "${printLocator(locator ?? [])}" in ${section.report}.`,
        ]),
      );
      continue;
    }
    const others = references.filter((r) => r !== reference).map((r) => refOf(section, r.path));
    const judged = judge(topic, ref, otherRef, others, context.words, context.witnesses);
    if (judged.right === ref) {
      entry(reference, ref, 'published', locator);
      findings.push(wrongLocator(reference, ref, locator, place, judged.reasons));
    } else {
      entry(reference, judged.right ?? ref, judged.right ? 'corrected' : 'disputed', locator);
      findings.push(
        wrongReference(reference, ref, otherRef, locator, judged.right, section, place, [
          countingEvidence(universe, section, ref, otherRef),
          ...judged.reasons,
        ]),
      );
    }
  }
  findings.push(
    ...missingLocators(aligned, missing, references, place, section),
    ...spareLocators(spare, section, place, universe, references, common, entries),
  );
  if (aligned.sectionFromSymbol) findings.push(wrongSection(aligned, references, section, place));
  return { entries, findings };
}
