import {
  type Designation,
  designationRangeIssue,
  expandDesignations,
  type PrintedItem,
} from '../cite/index.ts';
import { type Finding, finding, type Place } from '../finding/index.ts';
import type { IndexEntry, Section } from '../instrument/index.ts';
import type { AlignedGroup } from './align.ts';
import { labelMeant } from './instruments.ts';
import { judge, type LabelEvidence, type Witness } from './evidence.ts';
import {
  countingOf,
  locatorOf,
  pathKey,
  pathOf,
  printLocator,
  printLocators,
  refOf,
  type Universe,
} from './universe.ts';

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

interface Reference {
  readonly path: readonly string[];
  /** The list item as printed. */
  readonly printed: string;
  /** The single reference as it would be printed: `III.20` out of `III.19–21`. */
  readonly single: string;
  readonly expected: readonly string[] | undefined;
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
  const references = group.list.items.flatMap((item) => expand(item, section, universe, place, findings));
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
    const plain = status === 'published' && torn ? 'recovered' : status;
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
    findings.push(
      finding({
        code: 'reference-to-nothing',
        message: `${group.printed}: ${group.part ? `part ${group.part} of the compendium` : 'the compendium'} has no section ${group.section}.`,
        place,
        published: group.printed,
      }),
    );
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
  if (aligned.sectionFromSymbol) {
    const expected = references.map((r) => [section.numeral, ...r.path].join('.')).join(', ');
    findings.push(
      finding({
        code: 'reference-to-nothing',
        message: `${group.printed}: part ${section.part} of the compendium has no section ${group.section}; ${section.report} is section ${section.numeral}.`,
        place,
        published: group.printed,
        expected,
        refs: references.map((r) => refOf(section, r.path)),
        evidence: [
          `The row names ${[aligned.symbol, aligned.instrument].filter(Boolean).join(', ')}, which is the ${section.name.toLowerCase()}, section ${section.numeral} of part ${section.part}.`,
          ...(printed.length > 0 ? [`Its other column reads "${aligned.locators?.printed ?? ''}".`] : []),
        ],
      }),
    );
  }
  return { entries, findings };
}

function expand(
  item: PrintedItem<Designation>,
  section: Section | null,
  universe: Universe,
  place: Place,
  findings: Finding[],
): Reference[] {
  const designations = expandDesignations([item]);
  if (!designations) {
    findings.push(
      finding({
        code: 'cell-unread',
        message: `The range ${item.printed} cannot be read: ${designationRangeIssue(item) ?? 'it makes no sense'}.`,
        place,
        published: item.printed,
      }),
    );
    return [];
  }
  return designations.map((d) => ({
    path: d.path,
    printed: item.printed,
    single: [d.section, ...d.path].join('.'),
    expected: section ? locatorOf(universe, section, d.path) : undefined,
  }));
}

/** First what agrees, then abbreviations, then what is left of both in order. */
function pairUp(
  references: readonly Reference[],
  printed: readonly (readonly string[])[],
): { pairs: (readonly [Reference, readonly string[] | null])[]; spare: (readonly string[])[] } {
  const left = [...printed];
  const chosen = new Map<Reference, readonly string[]>();
  const take = (reference: Reference, fits: (locator: readonly string[]) => boolean): void => {
    if (chosen.has(reference)) return;
    const at = left.findIndex(fits);
    const found = left[at];
    if (at < 0 || found === undefined) return;
    chosen.set(reference, found);
    left.splice(at, 1);
  };
  for (const reference of references)
    take(reference, (l) => reference.expected !== undefined && pathKey(reference.expected) === pathKey(l));
  for (const reference of references) take(reference, (l) => abbreviates(reference.expected, l));
  const open = references.filter((r) => !chosen.has(r));
  if (open.length === left.length || references.every((r) => r.expected === undefined))
    for (const reference of open) take(reference, () => true);
  return { pairs: references.map((r) => [r, chosen.get(r) ?? null] as const), spare: left };
}

/** `iii` for `(b) (iii)`: the end of the path, its beginning left out. */
const abbreviates = (path: readonly string[] | undefined, locator: readonly string[]): boolean =>
  path !== undefined &&
  locator.length > path.length &&
  pathKey(locator.slice(-path.length)) === pathKey(path);

function toNothing(
  reference: Reference,
  ref: string,
  right: string | null,
  path: readonly string[] | undefined,
  locator: readonly string[] | null,
  section: Section,
  place: Place,
  universe: Universe,
): Finding {
  const abbreviated = right !== null && path !== undefined && abbreviates(reference.path, path);
  const expected = right === null || path === undefined ? undefined : [section.numeral, ...path].join('.');
  const said = locator ? ` The other column reads "${printLocator(locator)}".` : '';
  return finding({
    code: abbreviated ? 'reference-abbreviated' : 'reference-to-nothing',
    message: abbreviated
      ? `${reference.single} leaves out a level: it stands for ${expected}.`
      : `${reference.single} does not exist: ${lastOf(section, universe)}.${said}`,
    place,
    published: reference.single,
    ...(expected === undefined ? {} : { expected }),
    refs: right === null ? [] : [right],
    evidence: [
      `There is no ${ref} in the compendium.`,
      ...(locator && right ? [`"${printLocator(locator)}" of ${section.report} is ${right}.`] : []),
    ],
  });
}

/** "section V ends with 5". */
function lastOf(section: Section, universe: Universe): string {
  const tops = [...universe.byRef.values()].filter(
    (p) =>
      p.part === section.part &&
      p.section === section.numeral &&
      p.parent === null &&
      p.path.length === 1 &&
      /^(?:\d+|[a-z])$/u.test(p.path[0] ?? ''),
  );
  const last = tops.at(-1)?.path[0];
  return last === undefined
    ? `section ${section.numeral} has no such paragraph`
    : `section ${section.numeral} ends with ${/^\d/u.test(last) ? `paragraph ${last}` : `subparagraph (${last})`}`;
}

function countingEvidence(universe: Universe, section: Section, ref: string, otherRef: string): string {
  if (countingOf(universe, section) !== 'paragraph')
    return `${section.report} is indexed by the numbers of the compendium itself, so ${ref} and ${otherRef} cannot both be meant.`;
  const offset = universe.offsets.get(section.meeting);
  return `In ${section.report} a recommendation stands ${offset?.offset ?? '?'} paragraphs further down than its number; ${offset?.support ?? 0} of ${offset?.compared ?? 0} references of the index agree.`;
}

function wrongReference(
  reference: Reference,
  ref: string,
  otherRef: string,
  locator: readonly string[],
  right: string | null,
  section: Section,
  place: Place,
  evidence: readonly string[],
): Finding {
  const other = otherRef.slice(section.part.length + 1);
  return finding({
    code: 'reference-wrong',
    message: `${reference.single} and "${printLocator(locator)}" are not the same paragraph: "${printLocator(locator)}" of ${section.report} is ${other}.${right ? '' : ' Nothing decides which is meant.'}`,
    place,
    published: reference.single,
    ...(right ? { expected: other } : {}),
    refs: [ref, otherRef],
    evidence,
  });
}

function wrongLocator(
  reference: Reference,
  ref: string,
  locator: readonly string[],
  place: Place,
  evidence: readonly string[],
): Finding {
  const expected = reference.expected ? printLocator(reference.expected) : undefined;
  return finding({
    code: 'locator-wrong',
    message: `The report column prints "${printLocator(locator)}" for ${reference.single}${expected ? `, which is "${expected}" there` : ''}.`,
    place,
    published: printLocator(locator),
    ...(expected === undefined ? {} : { expected }),
    refs: [ref],
    evidence,
  });
}

function missingLocators(
  aligned: AlignedGroup,
  missing: readonly Reference[],
  references: readonly Reference[],
  place: Place,
  section: Section,
): Finding[] {
  if (missing.length === 0) return [];
  const lacking = printLocators(missing.flatMap((r) => (r.expected ? [r.expected] : [])));
  const whole = printLocators(references.flatMap((r) => (r.expected ? [r.expected] : [])));
  const names = missing.map((r) => r.single).join(', ');
  return [
    finding({
      code: 'locator-missing',
      message:
        missing.length === references.length
          ? `The report column has nothing for ${names}.`
          : `The report column "${aligned.locators?.printed ?? ''}" lacks what ${names} calls for.`,
      place,
      published: aligned.locators?.printed ?? '',
      expected: whole,
      refs: missing.map((r) => refOf(section, r.path)),
      evidence: [`${names} ${missing.length === 1 ? 'is' : 'are'} "${lacking}" in ${section.report}.`],
    }),
  ];
}

function spareLocators(
  spare: readonly (readonly string[])[],
  section: Section,
  place: Place,
  universe: Universe,
  references: readonly Reference[],
  common: Pick<IndexEntry, 'part' | 'section' | 'symbol' | 'instrument' | 'line'>,
  entries: IndexEntry[],
): Finding[] {
  return spare.flatMap((locator) => {
    const label = labelMeant(universe, section, references.map((r) => r.path), common.instrument);
    const path = pathOf(universe, section, locator, label);
    const ref = path ? refOf(section, path) : null;
    if (path && references.some((r) => pathKey(r.path) === pathKey(path))) {
      return [
        finding({
          code: 'duplicate',
          message: `The report column has "${printLocator(locator)}" twice.`,
          place,
          published: printLocator(locator),
          refs: ref ? [ref] : [],
        }),
      ];
    }
    const exists = ref !== null && universe.byRef.has(ref);
    if (exists)
      entries.push({
        ...common,
        ref,
        published: printLocator(locator),
        status: 'recovered',
        locator: printLocator(locator),
      });
    return [
      finding({
        code: 'reference-missing',
        message: `The report column has "${printLocator(locator)}", for which there is no reference${exists && path ? `: ${[section.numeral, ...path].join('.')} is missing` : ''}.`,
        place,
        published: references.map((r) => r.printed).join(', '),
        ...(exists && path ? { expected: [section.numeral, ...path].join('.') } : {}),
        refs: exists && ref ? [ref] : [],
        evidence: exists
          ? [`"${printLocator(locator)}" of ${section.report} is ${ref}.`]
          : [`Nothing in the compendium answers to it.`],
      }),
    ];
  });
}
