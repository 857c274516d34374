/**
 * Which corrections does a later edition bear out? A finding that says "For I.49 read I.47" is confirmed when the
 * next edition prints I.47 under the same topic: the strongest evidence an officer can be given.
 */
import type { Finding } from '../finding/index.ts';
import type { Edition } from '../instrument/index.ts';
import { foldPunctuation } from '../text/index.ts';
import { compareEntries } from './later.ts';
import { listed, type VerifyContext, withoutPart } from './place.ts';

/** The later edition prints what the finding expects. */
export interface Confirmation {
  readonly finding: Finding;
  /** Id and year of the edition that confirms it. */
  readonly edition: string;
  readonly year: number;
  /** The references it prints under the same topic, of those expected. */
  readonly prints: readonly string[];
}

export interface AcrossEditions {
  /** On the earlier edition of each pair. */
  readonly findings: readonly Finding[];
  readonly confirmations: readonly Confirmation[];
}

/**
 * Editions oldest first, with the findings of their own index in `Edition.findings`; each is held against the
 * next. `contextOf` tells where the index of an edition stands.
 */
export function confirmAcrossEditions(
  editions: readonly Edition[],
  contextOf: (edition: Edition) => VerifyContext,
): AcrossEditions {
  const pairs = editions.slice(1).flatMap((later, at) => {
    const earlier = editions[at];
    return earlier ? [{ earlier, later }] : [];
  });
  return {
    findings: pairs.flatMap(({ earlier, later }) => compareEntries(earlier, later, contextOf(earlier))),
    confirmations: pairs.flatMap(({ earlier, later }) => confirmFindings(earlier, later)),
  };
}

/**
 * Adds "The 2024 edition prints I.47 here." to the evidence of a confirmed finding; one that is not confirmed, or
 * whose evidence names that edition already, stays as it is.
 */
export function addConfirmations(found: Finding, confirmations: readonly Confirmation[]): Finding {
  const own = confirmations.filter(
    (c) => c.finding === found && !found.evidence.some((fact) => fact.startsWith(`The ${c.year} edition`)),
  );
  if (own.length === 0) return found;
  const evidence = own.map((c) => `The ${c.year} edition prints ${listed(c.prints)} here.`);
  return { ...found, evidence: [...found.evidence, ...evidence] };
}

function confirmFindings(earlier: Edition, later: Edition): Confirmation[] {
  const concepts = new Map(earlier.topics.map((topic) => [topic.label, topic.concept]));
  const printed = new Map(later.topics.map((topic) => [topic.concept, printedDesignations(topic.entries)]));
  return earlier.findings.flatMap((found) => {
    const expected = found.code.startsWith('reference-') ? designationsIn(found.expected ?? '') : [];
    const concept = found.place.topic === undefined ? undefined : concepts.get(found.place.topic);
    const there = concept === undefined ? undefined : printed.get(concept);
    if (expected.length === 0 || !there || !expected.every((designation) => there.has(designation)))
      return [];
    return [{ finding: found, edition: later.id, year: later.year, prints: expected }];
  });
}

/** What an edition itself prints under a topic; a reference that had to be corrected confirms nothing. */
function printedDesignations(entries: Edition['topics'][number]['entries']): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.ref !== null && (entry.status === 'published' || entry.status === 'recovered')
        ? [withoutPart(entry.ref), foldPunctuation(entry.published)]
        : [],
    ),
  );
}

/** `A.I.47`, `III.5 and III.14` → `I.47`; `III.5`, `III.14`. A locator ("50") is no designation. */
function designationsIn(text: string): string[] {
  const matches = foldPunctuation(text).matchAll(
    /(?:[A-Z]\.)?([IVXLC]+(?:\.[\p{L}\p{N}]+)+(?:-[\p{L}\p{N}.]+)?)/gu,
  );
  return [...matches].map((m) => m[1] ?? '');
}
