import type { Finding } from '../finding/index.ts';
import {
  type Footnote,
  type Instrument,
  instrumentLabels,
  type Part,
  type Provision,
  type ProvisionKind,
  pathWithin,
  type Section,
  type SilentMeeting,
} from '../instrument/index.ts';
import type { Heading, NoteCall, ParagraphNode, SectionNode, SegmentedDocument } from '../segment/index.ts';
import { type Division, divisionsOf } from './divisions.ts';
import type { Manifest, ManifestEdition, ManifestMeeting } from './manifest.ts';
import { type MatchedSection, matchParts, matchSections, walk } from './sections.ts';

/** Segments and manifest → parts, sections, instruments and provisions with their designations. */
export interface AssembledEdition {
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly instruments: readonly Instrument[];
  /** In reading order; locators not yet filled in. */
  readonly provisions: readonly Provision[];
  readonly silent: readonly SilentMeeting[];
  readonly findings: readonly Finding[];
  /** Paragraph nodes that became provisions; what remains of the document is narrative. */
  readonly taken: ReadonlySet<ParagraphNode>;
  /** Headings that became parts, sections and instruments. */
  readonly named: ReadonlySet<Heading>;
}

export function assemble(
  document: SegmentedDocument,
  manifest: Manifest,
  edition: ManifestEdition,
): AssembledEdition {
  const findings: Finding[] = [];
  const taken = new Set<ParagraphNode>();
  const named = new Set<Heading>();
  const parts = matchParts(document.root, edition);
  const sections: Section[] = [];
  const instruments: Instrument[] = [];
  const provisions: Provision[] = [];
  const name = ({ heading }: SectionNode): void => {
    if (heading) named.add(heading);
  };
  for (const part of parts) {
    name(part.node);
    const matched = matchSections(part, manifest, document.language, document.source.file);
    for (const item of matched.findings) findings.push(item);
    for (const section of matched.sections) {
      name(section.node);
      const made = instrumentsOf(section, manifest, document, taken, name);
      for (const item of made.instruments) instruments.push(item);
      for (const item of made.provisions) provisions.push(item);
      sections.push(sectionOf(section, made.instruments));
    }
  }
  return {
    parts: parts.map(({ key, heading, body }) => ({ key, heading, body })),
    sections,
    instruments,
    provisions,
    silent: silentMeetings(manifest, edition),
    findings,
    taken,
    named,
  };
}

function sectionOf(section: MatchedSection, instruments: readonly Instrument[]): Section {
  const { meeting } = section;
  return {
    part: section.part,
    numeral: section.numeral,
    heading: section.node.heading?.rich.text ?? meeting.name,
    meeting: meeting.key,
    name: meeting.name,
    body: section.body,
    number: meeting.number,
    place: meeting.place,
    from: meeting.from,
    to: meeting.to,
    report: meeting.report ?? '',
    numbers: meeting.numbers ?? 'paragraphs',
    instruments: instruments.map((i) => i.key),
    line: section.node.heading?.line ?? 1,
  };
}

/** Recommendations stand directly in the section; resolutions and decisions under headings of their own. */
function instrumentsOf(
  section: MatchedSection,
  manifest: Manifest,
  document: SegmentedDocument,
  taken: Set<ParagraphNode>,
  name: (node: SectionNode) => void,
): { instruments: Instrument[]; provisions: Provision[] } {
  const { preambular } = manifest.designations;
  const instruments: Instrument[] = [];
  const provisions: Provision[] = [];
  const add = (
    node: SectionNode,
    named: Pick<Instrument, 'key' | 'kind' | 'number' | 'title'>,
    label: string | null,
  ): void => {
    const made = provisionsOf(divisionsOf(node), label, {
      section,
      kind: named.kind,
      key: named.key,
      preambular,
      document,
      taken,
    });
    for (const item of made) provisions.push(item);
    const { part, numeral, meeting } = section;
    instruments.push({
      ...named,
      part,
      section: numeral,
      meeting: meeting.key,
      provisions: made.map((p) => p.ref),
    });
  };
  if (manifest.bodies.find((b) => b.id === section.body)?.adopts === 'recommendations') {
    const { node, meeting } = section;
    add(
      node,
      {
        key: meeting.key,
        kind: 'recommendations',
        number: null,
        title: node.heading?.rich.text ?? meeting.name,
      },
      null,
    );
    return { instruments, provisions };
  }
  const found = [...walk(section.node)].flatMap((node) =>
    node.heading?.instrument ? [{ node, name: node.heading.instrument }] : [],
  );
  const labels = instrumentLabels(found.map(({ name: called }) => called));
  const keys = new Map<string, number>();
  found.forEach(({ node, name: called }, i) => {
    name(node);
    const plain = [
      section.body,
      called.kind === 'resolution' ? 'res' : 'dec',
      ...(called.number.match(/[0-9A-Za-z]+/gu) ?? []),
    ].join('-');
    const times = (keys.get(plain) ?? 0) + 1;
    keys.set(plain, times);
    const key = times === 1 ? plain : `${plain}~${times}`;
    const label = times === 1 || !labels[i] ? (labels[i] ?? null) : `${labels[i]}-${times}`;
    add(node, { key, kind: called.kind, number: called.number, title: node.heading?.rich.text ?? '' }, label);
  });
  return { instruments, provisions };
}

interface Making {
  readonly section: MatchedSection;
  readonly kind: Instrument['kind'];
  readonly key: string;
  readonly preambular: string;
  readonly document: SegmentedDocument;
  readonly taken: Set<ParagraphNode>;
}

/** @param label of the instrument within its section; stands in designations, not in permanent ids */
function provisionsOf(divisions: readonly Division[], label: string | null, making: Making): Provision[] {
  const used = new Map<string, number>();
  const made: Provision[] = [];
  const { part, numeral } = making.section;
  const add = (node: ParagraphNode, above: readonly string[], parent: Provision | undefined): string => {
    making.taken.add(node);
    const path = uniquePath(node, above, making.preambular, used);
    const ref = [part, numeral, ...path].join('.');
    const index = made.length;
    const provision: Provision = {
      id: [making.key, ...pathWithin(path)].join('.'),
      ref,
      part,
      section: numeral,
      path,
      kind: kindOf(node, parent, making.kind),
      label: node.label,
      text: node.rich.text,
      marks: node.rich.marks,
      notes: node.notes.map(footnote),
      instrument: making.key,
      parent: parent?.ref ?? null,
      children: [],
      locators: [],
      source: { file: making.document.source.file, line: node.line, spans: node.spans },
    };
    made.push(provision);
    made[index] = { ...provision, children: node.children.map((child) => add(child, path, provision)) };
    return ref;
  };
  for (const { labels, items } of divisions) {
    for (const node of items) add(node, label === null ? labels : [label, ...labels], undefined);
  }
  return made;
}

/** A path is unique within its section: the second "(...)" is `omission.2`, a repeated number gets `~2`. */
function uniquePath(
  node: ParagraphNode,
  above: readonly string[],
  preambular: string,
  used: Map<string, number>,
): string[] {
  const own =
    node.kind === 'preambular'
      ? [preambular, node.name]
      : node.kind === 'omission'
        ? ['omission']
        : node.kind === 'plain'
          ? ['text']
          : [node.name];
  const counted = node.kind === 'omission' || node.kind === 'plain';
  const base = [...above, ...own].join('.');
  for (let times = (used.get(base) ?? 0) + 1; ; times++) {
    const path = counted
      ? [...above, ...own, String(times)]
      : times === 1
        ? [...above, ...own]
        : [...above, ...own.slice(0, -1), `${own.at(-1)}~${times}`];
    const id = path.join('.');
    if (id !== base && used.has(id)) continue;
    used.set(base, times);
    if (id !== base) used.set(id, 1);
    return path;
  }
}

function kindOf(
  node: ParagraphNode,
  parent: Provision | undefined,
  instrument: Instrument['kind'],
): ProvisionKind {
  switch (node.kind) {
    case 'omission':
    case 'preambular':
    case 'chapeau':
      return node.kind;
    case 'plain':
      return 'narrative';
    default:
      if (parent) return 'subparagraph';
      if (instrument === 'recommendations') return 'recommendation';
      // The lettered paragraphs of a decision are its subparagraphs ("subparagraphs (g) and (k) above").
      return node.kind === 'lettered' ? 'subparagraph' : 'operative';
  }
}

export const footnote = (call: NoteCall): Footnote => ({
  marker: call.label,
  text: call.note.rich.text,
  at: call.at,
  marks: call.note.rich.marks,
  line: call.note.line,
});

/** Sessions of a body in the span of the edition that adopted nothing on the subject, so that the book can say so. */
function silentMeetings(manifest: Manifest, edition: ManifestEdition): SilentMeeting[] {
  const bodies = new Set(edition.parts.map((p) => p.body));
  const held = (m: ManifestMeeting): boolean =>
    m.report === null && bodies.has(m.body) && Number(m.to.slice(0, 4)) <= edition.year;
  return manifest.meetings
    .filter(held)
    .map(({ body, name, number, from, to }) => ({ body, name, number, from, to }));
}
