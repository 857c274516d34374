import { type Finding, finding, type Place } from '../finding/index.ts';
import type { IndexEntry, Section } from '../instrument/index.ts';
import type { AlignedGroup } from './align.ts';
import { labelMeant } from './instruments.ts';
import { abbreviates, type Reference } from './reference.ts';
import {
  countingOf,
  pathKey,
  pathOf,
  printLocator,
  printLocators,
  refOf,
  type Universe,
} from './universe.ts';

/** The sentences in which a disagreement of the two columns is reported, each with what proves it. */

export function toNothing(
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

export function countingEvidence(
  universe: Universe,
  section: Section,
  ref: string,
  otherRef: string,
): string {
  if (countingOf(universe, section) !== 'paragraph')
    return `${section.report} is indexed by the numbers of the compendium itself, so ${ref} and ${otherRef} cannot both be meant.`;
  const offset = universe.offsets.get(section.meeting);
  return `In ${section.report} a recommendation stands ${offset?.offset ?? '?'} paragraphs further down than its number; ${offset?.support ?? 0} of ${offset?.compared ?? 0} references of the index agree.`;
}

export function wrongReference(
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

export function wrongLocator(
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

export function missingLocators(
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

export function spareLocators(
  spare: readonly (readonly string[])[],
  section: Section,
  place: Place,
  universe: Universe,
  references: readonly Reference[],
  common: Pick<IndexEntry, 'part' | 'section' | 'symbol' | 'instrument' | 'line'>,
  entries: IndexEntry[],
): Finding[] {
  return spare.flatMap((locator) => {
    const label = labelMeant(
      universe,
      section,
      references.map((r) => r.path),
      common.instrument,
    );
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

/** The numeral is no section of the part, and the symbol of the row tells which is meant. */
export function wrongSection(
  aligned: AlignedGroup,
  references: readonly Reference[],
  section: Section,
  place: Place,
): Finding {
  const { group } = aligned;
  return finding({
    code: 'reference-to-nothing',
    message: `${group.printed}: part ${section.part} of the compendium has no section ${group.section}; ${section.report} is section ${section.numeral}.`,
    place,
    published: group.printed,
    expected: references.map((r) => [section.numeral, ...r.path].join('.')).join(', '),
    refs: references.map((r) => refOf(section, r.path)),
    evidence: [
      `The row names ${[aligned.symbol, aligned.instrument].filter(Boolean).join(', ')}, which is the ${section.name.toLowerCase()}, section ${section.numeral} of part ${section.part}.`,
      ...(aligned.locators ? [`Its other column reads "${aligned.locators.printed}".`] : []),
    ],
  });
}

/** Neither numeral nor symbol leads to a section. */
export function noSection(aligned: AlignedGroup, place: Place): Finding {
  const { group } = aligned;
  const within = group.part ? `part ${group.part} of the compendium` : 'the compendium';
  return finding({
    code: 'reference-to-nothing',
    message: `${group.printed}: ${within} has no section ${group.section}.`,
    place,
    published: group.printed,
  });
}
