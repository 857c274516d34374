import type { Finding } from '../finding/index.ts';
import type {
  Footnote,
  Instrument,
  Part,
  Provision,
  ProvisionKind,
  Section,
  SilentMeeting,
} from '../instrument/index.ts';
import type { NoteCall, ParagraphNode, SectionNode, SegmentedDocument } from '../segment/index.ts';
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
}

export function assemble(
  document: SegmentedDocument,
  manifest: Manifest,
  edition: ManifestEdition,
): AssembledEdition {
  const findings: Finding[] = [];
  const taken = new Set<ParagraphNode>();
  const parts = matchParts(document.root, edition);
  const sections: Section[] = [];
  const instruments: Instrument[] = [];
  const provisions: Provision[] = [];
  for (const part of parts) {
    const matched = matchSections(part, manifest, document.language, document.source.file);
    findings.push(...matched.findings);
    for (const section of matched.sections) {
      const made = instrumentsOf(section, manifest, document, taken);
      instruments.push(...made.instruments);
      provisions.push(...made.provisions);
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
): { instruments: Instrument[]; provisions: Provision[] } {
  const instruments: Instrument[] = [];
  const provisions: Provision[] = [];
  const preambular = manifest.designations.preambular;
  const add = (
    node: SectionNode,
    kind: Instrument['kind'],
    number: string | null,
    key: string,
    title: string,
  ): void => {
    const paragraphs = kind === 'recommendations' ? [...walk(node)].flatMap((n) => n.items) : node.items;
    const made = provisionsOf(paragraphs, { section, kind, key, preambular, document, taken });
    provisions.push(...made);
    instruments.push({
      key,
      kind,
      number,
      title,
      part: section.part,
      section: section.numeral,
      meeting: section.meeting.key,
      provisions: made.map((p) => p.ref),
    });
  };
  if (manifest.bodies.find((b) => b.id === section.body)?.adopts === 'recommendations') {
    add(
      section.node,
      'recommendations',
      null,
      section.meeting.key,
      section.node.heading?.rich.text ?? section.meeting.name,
    );
  } else {
    for (const node of walk(section.node)) {
      const name = node.heading?.instrument;
      if (name)
        add(
          node,
          name.kind,
          name.number,
          `${section.body}-${name.kind === 'resolution' ? 'res' : 'dec'}-${name.number.replace('/', '-')}`,
          node.heading?.rich.text ?? '',
        );
    }
  }
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

function provisionsOf(nodes: readonly ParagraphNode[], making: Making): Provision[] {
  const used = new Set<string>();
  const made: Provision[] = [];
  const { part, numeral } = making.section;
  const add = (node: ParagraphNode, parent: Provision | undefined): void => {
    making.taken.add(node);
    const path = uniquePath(node, parent?.path ?? [], making.preambular, used);
    const ref = [part, numeral, ...path].join('.');
    const index = made.length;
    const provision: Provision = {
      id: [making.key, ...path].join('.'),
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
    for (const child of node.children) add(child, provision);
    const children = made.filter((p) => p.parent === ref).map((p) => p.ref);
    made[index] = { ...provision, children };
  };
  for (const node of nodes) add(node, undefined);
  return made;
}

/** A path is unique within its section: the second "(...)" is `omission.2`, a repeated number gets `~2`. */
function uniquePath(
  node: ParagraphNode,
  above: readonly string[],
  preambular: string,
  used: Set<string>,
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
  for (let times = 1; ; times++) {
    const path = counted
      ? [...above, ...own, String(times)]
      : times === 1
        ? [...above, ...own]
        : [...above, ...own.slice(0, -1), `${own.at(-1)}~${times}`];
    const id = path.join('.');
    if (used.has(id)) continue;
    used.add(id);
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
