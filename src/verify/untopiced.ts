/**
 * Which adopted paragraphs can nobody find through the index? A paragraph counts as found when it, a paragraph
 * above it or one below it is indexed: "V.2" leads the reader to V.2 (a), and V.2 (a) to V.2.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';
import { listed, nameInstrument, nameLine, opening, provisionPlace } from './place.ts';

/**
 * One finding per operative text, for the topmost paragraph of which nothing is indexed; one note per instrument
 * for its preambular paragraphs. Silent for an edition without index and for a part its index never enters.
 */
export function checkTopicsOfProvisions(edition: Edition): Finding[] {
  const entries = edition.topics.flatMap((topic) => topic.entries);
  const indexed = new Set(entries.flatMap((entry) => (entry.ref === null ? [] : [entry.ref])));
  const parts = new Set(entries.filter((entry) => entry.ref !== null).map((entry) => entry.part));
  const byRef = new Map(edition.provisions.map((p) => [p.ref, p]));
  const found = foundRefs(edition, indexed, byRef);
  const candidates = edition.provisions.filter((p) => parts.has(p.part) && !found.has(p.ref));
  return [
    ...candidates.filter((p) => isTopmost(p, found, byRef)).map((p) => describe(edition, p, byRef)),
    ...groupPreambles(edition, candidates),
  ];
}

const INDEXABLE = new Set(['recommendation', 'operative', 'subparagraph']);

/** Refs indexed themselves, through a paragraph above, or through one below. */
function foundRefs(
  edition: Edition,
  indexed: ReadonlySet<string>,
  byRef: ReadonlyMap<string, Provision>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const provision of edition.provisions) {
    const above = ancestors(provision, byRef);
    if (indexed.has(provision.ref)) for (const p of [provision, ...above]) found.add(p.ref);
    else if (above.some((p) => indexed.has(p.ref))) found.add(provision.ref);
  }
  return found;
}

function ancestors(provision: Provision, byRef: ReadonlyMap<string, Provision>): Provision[] {
  const above: Provision[] = [];
  let at = provision.parent === null ? undefined : byRef.get(provision.parent);
  while (at && !above.includes(at)) {
    above.push(at);
    at = at.parent === null ? undefined : byRef.get(at.parent);
  }
  return above;
}

function isTopmost(
  provision: Provision,
  found: ReadonlySet<string>,
  byRef: ReadonlyMap<string, Provision>,
): boolean {
  if (!INDEXABLE.has(provision.kind)) return false;
  return ancestors(provision, byRef).every((p) => !INDEXABLE.has(p.kind) || found.has(p.ref));
}

function describe(edition: Edition, provision: Provision, byRef: ReadonlyMap<string, Provision>): Finding {
  const below = edition.provisions.filter((p) => ancestors(p, byRef).includes(provision));
  const withAll = below.length > 0 ? ` with its ${below.length} subparagraphs` : '';
  return finding({
    code: 'provision-without-topic',
    message: `${provision.ref}${withAll} stands under no topic of the index.`,
    place: provisionPlace(edition, provision),
    published: opening(provision.text),
    refs: [provision.ref, ...below.map((p) => p.ref)],
    evidence: [
      `The paragraph stands at ${nameLine(provision)}.`,
      `None of the ${edition.topics.length} topics lists ${provision.ref} or a paragraph above or below it.`,
    ],
  });
}

function groupPreambles(edition: Edition, candidates: readonly Provision[]): Finding[] {
  return edition.instruments.flatMap((instrument) => {
    const group = candidates.filter((p) => p.kind === 'preambular' && p.instrument === instrument.key);
    const first = group[0];
    if (!first) return [];
    return [
      finding({
        code: 'provision-without-topic',
        severity: 'note',
        message: `${count(group.length)} of ${nameInstrument(edition, instrument.key)} stand${group.length === 1 ? 's' : ''} under no topic of the index.`,
        place: provisionPlace(edition, first),
        refs: group.map((p) => p.ref),
        evidence: [`No topic lists ${listed(group.map((p) => p.ref))}.`],
      }),
    ];
  });
}

const count = (n: number): string => (n === 1 ? 'One preambular paragraph' : `${n} preambular paragraphs`);
