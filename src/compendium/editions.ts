import { type Finding, finding } from '../finding/index.ts';
import type { Edition, EditionDocument, Provision, Topic } from '../instrument/index.ts';
import type { LanguageCode } from '../language/index.ts';
import type { ParagraphNode, SegmentedDocument } from '../segment/index.ts';
import {
  type AlignedIndex,
  alignIndex,
  concordanceOf,
  mergeOffsets,
  type Offset,
  type PreparedIndex,
  prepareIndex,
  resolveIndex,
  type ThematicIndex,
  testimonyOf,
  type Universe,
  type Witness,
  withLocators,
} from '../subject/index.ts';
import { matchTopics } from '../thesaurus/index.ts';
import { type AssembledEdition, assemble } from './assemble.ts';
import type { Phase } from './effects.ts';
import { keepIdentities } from './identity.ts';
import type { Manifest, ManifestEdition, ManifestSource } from './manifest.ts';
import { documentOf } from './matter.ts';
import { mentionsOf } from './mentions.ts';

/** Segmented documents → editions, oldest first: designations, permanent ids, the index of each read in the light of the others. */
type Timed = <T>(phase: Phase, work: () => T) => T;

interface Draft {
  readonly manifest: ManifestEdition;
  readonly assembled: AssembledEdition;
  readonly provisions: readonly Provision[];
  readonly indexSource: ManifestSource | undefined;
  readonly documents: readonly SegmentedDocument[];
  readonly published: readonly EditionDocument[];
}

export interface AssembledEditions {
  readonly editions: readonly Edition[];
  readonly taken: ReadonlySet<ParagraphNode>;
}

export function assembleEditions(
  manifest: Manifest,
  documents: ReadonlyMap<string, SegmentedDocument>,
  timed: Timed,
): AssembledEditions {
  const ordered = [...manifest.editions].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  const drafts = timed('assemble', () => draftEditions(manifest, ordered, documents));
  const editions = timed('index', () => indexEditions(manifest, drafts, documents));
  return { editions, taken: new Set(drafts.flatMap((d) => [...d.assembled.taken])) };
}

function draftEditions(
  manifest: Manifest,
  editions: readonly ManifestEdition[],
  documents: ReadonlyMap<string, SegmentedDocument>,
): Draft[] {
  const drafts: Draft[] = [];
  let known: readonly Provision[] = [];
  for (const edition of editions) {
    const sources = manifest.sources.filter((s) => s.edition === edition.id);
    const compendium = sources.find((s) => s.role !== 'index' && s.role !== 'report');
    const document = compendium ? documents.get(compendium.id) : undefined;
    if (!document) continue;
    const assembled = assemble(document, manifest, edition);
    const provisions = keepIdentities(known, assembled.provisions, edition.id);
    const ids = new Set(provisions.map((p) => p.id));
    known = [...known.filter((p) => !ids.has(p.id)), ...provisions];
    drafts.push({
      manifest: edition,
      assembled,
      provisions,
      indexSource:
        sources.find((s) => s.role === 'index') ?? sources.find((s) => s.role === 'compendium-and-index'),
      documents: sources.flatMap((s) => documents.get(s.id) ?? []),
      published: sources.flatMap((s) => {
        const own = documents.get(s.id);
        return (own && documentOf(own, s, s === compendium ? assembled : undefined)) ?? [];
      }),
    });
  }
  return drafts;
}

/**
 * First every index alone, to learn how reports count; then each with what the others testify, to decide which of two
 * columns is right.
 */
function indexEditions(
  manifest: Manifest,
  drafts: readonly Draft[],
  documents: ReadonlyMap<string, SegmentedDocument>,
): Edition[] {
  const prepared = drafts.map((draft) => prepare(draft, manifest, documents));
  const offsets = mergeOffsets(prepared.flatMap((index) => (index ? [index.offsets] : [])));
  const aligned = prepared.map((index) => index && alignIndex(index, offsets));
  const witnesses = drafts.map((draft, i) => witnessOf(draft, aligned[i]));
  const indexes = aligned.map(
    (index, i) =>
      index &&
      resolveIndex(
        index,
        witnesses.flatMap((witness, k) => (k !== i && witness ? [witness(drafts[i])] : [])),
      ),
  );
  const concepts = conceptsOf(drafts, indexes, manifest.language);
  return drafts.map((draft, i) => finish(draft, indexes[i], concepts[i] ?? new Map(), offsets, manifest));
}

function prepare(
  draft: Draft,
  manifest: Manifest,
  documents: ReadonlyMap<string, SegmentedDocument>,
): PreparedIndex | undefined {
  const source = draft.indexSource;
  const document = source ? documents.get(source.id) : undefined;
  if (!source || !document || document.table.length === 0) return undefined;
  const { sections, instruments } = draft.assembled;
  return prepareIndex({
    table: document.table,
    file: source.file,
    edition: draft.manifest.id,
    language: source.language ?? manifest.language,
    sections,
    instruments,
    provisions: draft.provisions,
    broader: draft.manifest.broader ?? [],
  });
}

/** What an edition's index testifies to another, as refs of that other edition. */
function witnessOf(
  draft: Draft,
  index: AlignedIndex | undefined,
): ((other: Draft | undefined) => Witness) | undefined {
  if (!index) return undefined;
  const testimony = testimonyOf(index);
  const ids = new Map(draft.provisions.map((p) => [p.ref, p.id]));
  return (other) => {
    const refs = new Map((other?.provisions ?? []).map((p) => [p.id, p.ref]));
    return {
      edition: draft.manifest.id,
      entries: (topic) => {
        const listed = testimony(topic);
        return listed && new Set(listed.flatMap((ref) => refs.get(ids.get(ref) ?? '') ?? []));
      },
    };
  };
}

/** A concept keeps its name from edition to edition while its label changes. */
function conceptsOf(
  drafts: readonly Draft[],
  indexes: readonly (ThematicIndex | undefined)[],
  language: LanguageCode,
): Map<string, string>[] {
  const concepts: Map<string, string>[] = [];
  let before: { label: string; entries: string[]; concept: string }[] = [];
  drafts.forEach((draft, i) => {
    const index = indexes[i];
    const ids = new Map(draft.provisions.map((p) => [p.ref, p.id]));
    const topics = (index?.topics ?? []).map((t) => ({
      label: t.label,
      id: t.id,
      entries: t.entries.flatMap((e) => (e.ref ? [ids.get(e.ref) ?? e.ref] : [])),
    }));
    const mine = new Map<string, string>();
    const taken = new Set(before.map((t) => t.concept));
    if (before.length > 0) {
      for (const match of matchTopics(before, topics, language)) {
        const [earlier] = match.earlier;
        const [later] = match.later;
        const concept = before.find((t) => t.label === earlier)?.concept;
        if (
          (match.kind === 'same' || match.kind === 'renamed') &&
          later !== undefined &&
          concept !== undefined
        )
          mine.set(later, concept);
      }
    }
    for (const topic of topics)
      if (!mine.has(topic.label))
        mine.set(topic.label, taken.has(topic.id) ? `${topic.id}-${draft.manifest.id}` : topic.id);
    if (topics.length > 0)
      before = topics.map((t) => ({
        label: t.label,
        entries: t.entries,
        concept: mine.get(t.label) ?? t.id,
      }));
    concepts.push(mine);
  });
  return concepts;
}

function finish(
  draft: Draft,
  index: ThematicIndex | undefined,
  concepts: ReadonlyMap<string, string>,
  offsets: ReadonlyMap<string, Offset>,
  manifest: Manifest,
): Edition {
  const { assembled, manifest: edition } = draft;
  const universe: Universe = {
    sections: assembled.sections,
    instruments: assembled.instruments,
    byRef: new Map(draft.provisions.map((p) => [p.ref, p])),
    offsets,
  };
  const concordance = concordanceOf(draft.provisions, universe);
  const provisions = withLocators(draft.provisions, concordance);
  const language = manifest.language;
  const mentions = mentionsOf(
    provisions,
    { provisions, sections: assembled.sections, instruments: assembled.instruments, concordance },
    manifest.bodies,
    language,
  );
  const topics = (index?.topics ?? []).map((t): Topic => ({ ...t, concept: concepts.get(t.label) ?? t.id }));
  const ownFindings: Finding[] = [
    ...draft.documents.flatMap((d) => d.findings),
    ...assembled.findings,
    ...(assembled.provisions.length === 0
      ? [
          finding({
            code: 'nothing-adopted',
            message: `No recommendation, resolution or decision was found in edition ${edition.id}.`,
            place: { source: draft.documents[0]?.source.file ?? '' },
          }),
        ]
      : []),
    ...(index?.findings ?? []),
  ];
  return {
    id: edition.id,
    title: edition.title,
    year: edition.year,
    language,
    parts: assembled.parts,
    sections: assembled.sections,
    instruments: assembled.instruments,
    provisions,
    topics,
    concordance,
    mentions,
    findings: ownFindings.map((f) => ({ ...f, place: { ...f.place, edition: edition.id } })),
    silent: assembled.silent,
    documents: draft.published,
  };
}
