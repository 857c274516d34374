/**
 * What of an edition is to be printed? The whole, or what some topics name, or what some meetings adopted: again an
 * edition, only smaller, so that nothing after this has to know. A subparagraph brings the opening words it depends
 * on, a paragraph all that stands below it; nothing is renumbered.
 */
import { AcquisError } from '../../finding/index.ts';
import type { Edition, EditionDocument, Matter, Provision, Section, Topic } from '../../instrument/index.ts';
import { nearMatches } from '../../text/index.ts';

export interface Selection {
  /** Ids of topics; all of them when left out. */
  readonly topics?: readonly string[];
  /** Keys of meetings (`wg7-3`) or designations of their sections (`A.III`); all of them when left out. */
  readonly meetings?: readonly string[];
}

/** @throws AcquisError `topic-unknown` or `argument-invalid` with near matches for what the edition does not have */
export function selectFromEdition(edition: Edition, { topics, meetings }: Selection): Edition {
  if (topics === undefined && meetings === undefined) return edition;
  const sections = meetings ? sectionsNamed(edition, meetings) : edition.sections;
  const chosen = topics ? topicsNamed(edition, topics) : edition.topics;
  const within = new Set(sections.map(nameOf));
  const inSections = (of: { part: string; section: string }): boolean =>
    within.has(`${of.part}.${of.section}`);
  const listed = chosen.map((topic) => ({ ...topic, entries: topic.entries.filter(inSections) }));
  const all = edition.provisions.filter(inSections);
  const provisions = topics ? withTheirContext(all, listed) : all;
  const refs = new Set(provisions.map(({ ref }) => ref));
  const kept = new Set(provisions.map(nameOfSection));
  const keys = new Set(provisions.map(({ instrument }) => instrument));
  const names = new Set(listed.map(({ label }) => label));
  return {
    ...edition,
    parts: edition.parts.filter(({ key }) => provisions.some(({ part }) => part === key)),
    sections: sections.filter((section) => kept.has(nameOf(section))),
    instruments: edition.instruments.filter(({ key }) => keys.has(key)),
    provisions,
    topics: listed.filter(({ entries }) => entries.length > 0),
    mentions: edition.mentions.filter(({ from }) => refs.has(from)),
    findings: edition.findings.filter(
      ({ place, refs: about }) =>
        about.some((ref) => refs.has(ref)) || (place.topic !== undefined && names.has(place.topic)),
    ),
    // What was not adopted says nothing about a selection of what was.
    silent: [],
    documents: edition.documents.map((document) => ({
      ...document,
      matter: headingsOver(edition, document, refs),
    })),
  };
}

/**
 * Introductions and notices speak of the whole, so a selection has none of them; the heading of a division or an annex
 * stays over what is left under it.
 */
function headingsOver(edition: Edition, { matter }: EditionDocument, kept: ReadonlySet<string>): Matter[] {
  const place = new Map(edition.provisions.map(({ ref }, at) => [ref, at]));
  const headings = matter.filter((m) => m.place === 'text' && m.kind === 'heading' && m.before !== null);
  return headings.flatMap((heading) => {
    const from = place.get(heading.before ?? '') ?? 0;
    const next = headings.find(
      ({ before, level }) => (place.get(before ?? '') ?? 0) > from && level <= heading.level,
    );
    const { instrument } = edition.provisions[from] ?? {};
    const under = edition.provisions
      .slice(from, next ? place.get(next.before ?? '') : undefined)
      .find((p) => p.instrument === instrument && kept.has(p.ref));
    return under ? [{ ...heading, before: under.ref }] : [];
  });
}

const nameOf = ({ part, numeral }: Section): string => `${part}.${numeral}`;
const nameOfSection = ({ part, section }: Provision): string => `${part}.${section}`;

function withTheirContext(all: readonly Provision[], topics: readonly Topic[]): Provision[] {
  const byRef = new Map(all.map((p) => [p.ref, p]));
  const wanted = new Set<string>();
  const below = (ref: string): void => {
    if (wanted.has(ref)) return;
    wanted.add(ref);
    for (const child of byRef.get(ref)?.children ?? []) below(child);
  };
  for (const { entries } of topics) {
    for (const { ref } of entries) {
      const provision = ref === null ? undefined : byRef.get(ref);
      if (!provision) continue;
      below(provision.ref);
      for (let above = provision.parent; above !== null; above = byRef.get(above)?.parent ?? null)
        wanted.add(above);
    }
  }
  const instruments = new Set([...wanted].map((ref) => byRef.get(ref)?.instrument));
  return all.filter(
    (p) => wanted.has(p.ref) || (p.kind === 'chapeau' && p.parent === null && instruments.has(p.instrument)),
  );
}

function topicsNamed(edition: Edition, ids: readonly string[]): Topic[] {
  for (const id of ids) {
    if (edition.topics.some((topic) => topic.id === id)) continue;
    throw new AcquisError('topic-unknown', `The index of the ${edition.id} edition has no topic "${id}".`, {
      near: nearMatches(
        id,
        edition.topics.map((topic) => topic.id),
      ),
    });
  }
  return edition.topics.filter((topic) => ids.includes(topic.id));
}

function sectionsNamed(edition: Edition, names: readonly string[]): Section[] {
  const means = (name: string, section: Section): boolean =>
    section.meeting === name || nameOf(section) === name;
  for (const name of names) {
    if (edition.sections.some((section) => means(name, section))) continue;
    throw new AcquisError('argument-invalid', `The ${edition.id} edition has no meeting "${name}".`, {
      advice: `It has: ${edition.sections.map((s) => `${nameOf(s)} (${s.meeting})`).join(', ')}.`,
      near: nearMatches(
        name,
        edition.sections.map(({ meeting }) => meeting),
      ),
    });
  }
  return edition.sections.filter((section) => names.some((name) => means(name, section)));
}
