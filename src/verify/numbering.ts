/**
 * Is a paragraph lost, doubled or misnumbered? Siblings under one instrument and parent count up by one; another
 * instrument, annex or parent begins again. A hole is an error: a number that no text carries cannot be cited.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';
import { listed, nameInstrument, nameLine, opening, provisionPlace } from './place.ts';
import { type Break, findBreaks } from './sequence.ts';

export function checkNumbering(edition: Edition): Finding[] {
  return [
    ...siblingGroups(edition).flatMap((group) => checkGroup(edition, group)),
    ...checkPreambles(edition),
  ];
}

interface Sibling {
  readonly provision: Provision;
  readonly label: string;
  readonly afterOmission: boolean;
}

/** `19.` → `19`, `(a)` → `a`; empty when a paragraph carries no number. */
const bareLabel = (label: string): string => label.replace(/^[\s([]+|[\s)\].]+$/gu, '');

const NUMBERED = new Set(['recommendation', 'operative', 'subparagraph']);

function siblingGroups(edition: Edition): Sibling[][] {
  const groups = new Map<string, Sibling[]>();
  const omissionsSoFar = new Map<string, number>();
  const omissionsAtLast = new Map<string, number>();
  for (const provision of edition.provisions) {
    const omitted = omissionsSoFar.get(provision.instrument) ?? 0;
    if (provision.kind === 'omission') omissionsSoFar.set(provision.instrument, omitted + 1);
    const label = bareLabel(provision.label);
    if (!NUMBERED.has(provision.kind) || label === '') continue;
    const key = [provision.instrument, ...provision.path.slice(0, -1)].join(' ');
    const group = groups.get(key) ?? [];
    group.push({ provision, label, afterOmission: omitted > (omissionsAtLast.get(key) ?? 0) });
    omissionsAtLast.set(key, omitted);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function checkGroup(edition: Edition, group: readonly Sibling[]): Finding[] {
  return findBreaks(group).flatMap((found) => {
    const sibling = group[found.at];
    return sibling ? [describe(edition, sibling.provision, group[found.at - 1]?.provision, found)] : [];
  });
}

function describe(
  edition: Edition,
  provision: Provision,
  before: Provision | undefined,
  found: Break,
): Finding {
  const within = nameInstrument(edition, provision.instrument);
  const where = before
    ? `${before.label} stands at ${nameLine(before)}, ${provision.label} follows at ${nameLine(provision)}.`
    : `${provision.label} is the first of its paragraphs, at ${nameLine(provision)}.`;
  const common = {
    place: provisionPlace(edition, provision),
    published: provision.label,
    refs: before ? [before.ref, provision.ref] : [provision.ref],
  };
  if (found.kind === 'gap') {
    const swallowed = before ? found.missing.filter((label) => carries(before.text, label)) : [];
    const [verb, noun] = found.missing.length === 1 ? ['is', 'Number'] : ['are', 'Numbers'];
    return finding({
      ...common,
      code: 'numbering-gap',
      ...(swallowed.length > 0 ? { severity: 'warning' as const } : {}),
      message: `${noun} ${span(found.missing)} ${verb} missing before ${provision.label} in ${within}.`,
      evidence: [
        where,
        'Nothing printed between them says that text was left out.',
        ...swallowed.map(
          (label) => `The text of ${before?.ref} holds the label ${label}: it may have run together.`,
        ),
      ],
    });
  }
  const what =
    found.kind === 'repeat'
      ? `Number ${provision.label} stands twice in ${within}`
      : found.kind === 'restart'
        ? `The count begins again at ${provision.label} in ${within}`
        : `Number ${provision.label} is out of sequence in ${within}`;
  return finding({
    ...common,
    code: 'numbering-jump',
    ...(found.kind === 'restart' ? { severity: 'warning' as const } : {}),
    message: `${what}; the count asks for ${found.expected}.`,
    ...(found.decided ? { expected: bracketed(provision.label, found.expected) } : {}),
    evidence: [where, `The paragraph begins ${opening(provision.text)}.`],
  });
}

/** The label in the dress of its neighbour: `(b)` beside `(c)`, `20.` beside `21.`. */
function bracketed(printed: string, label: string): string {
  return printed.replace(bareLabel(printed), label);
}

const span = (labels: readonly string[]): string =>
  labels.length > 3 ? `${labels[0]} to ${labels.at(-1)}` : listed(labels);

/** True when a text holds a label (letters and digits only) that should have begun a paragraph: " 20. States". */
function carries(text: string, label: string): boolean {
  return new RegExp(`(?:^|[.;:]\\s)(?:${label}\\.|\\(${label}\\))\\s+\\p{Lu}`, 'u').test(text);
}

/** Preambular paragraphs carry no number of their own: "PP 5" beside one must agree with the count. */
function checkPreambles(edition: Edition): Finding[] {
  return edition.provisions.flatMap((provision) => {
    if (provision.kind !== 'preambular') return [];
    const counted = provision.path.at(-1) ?? '';
    const within = nameInstrument(edition, provision.instrument);
    const place = provisionPlace(edition, provision);
    if (counted.includes('?'))
      return [
        finding({
          code: 'ordinal-unknown',
          message: `A preambular paragraph of ${within} follows an omission, so its ordinal cannot be known from this edition.`,
          place,
          published: opening(provision.text),
          refs: [provision.ref],
          evidence: [`"(...)" stands before ${nameLine(provision)}.`],
        }),
      ];
    const printed = /\d+/u.exec(provision.label)?.[0];
    if (printed === undefined || printed === counted) return [];
    return [
      finding({
        code: 'label-differs',
        message: `A preambular paragraph of ${within} is labelled ${provision.label} but is number ${counted} by count.`,
        place,
        published: provision.label,
        expected: provision.label.replace(printed, counted),
        refs: [provision.ref],
        evidence: [
          `Counted from the first preambular paragraph, the one that begins ${opening(provision.text)} is number ${counted}.`,
        ],
      }),
    ];
  });
}
