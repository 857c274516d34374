import type { LibraryKind, LibraryNote, LibraryProvision, LibraryVersion } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import type { PartNode, Resolution } from '../../segment/index.ts';
import { type SegmentedProvision, showInstrument } from '../segmented-instrument.ts';

/**
 * One resolution as it was segmented → one language version: its parts one after the other, as they are printed, every
 * paragraph with the identifier that `acquis segment` gives it. Ids are those identifiers until versions are joined.
 */
export function versionOf(
  file: string,
  language: LanguageCode,
  resolutions: readonly Resolution[],
): LibraryVersion {
  const shown = resolutions.map((resolution, index) => part(resolution, language, index));
  return {
    language,
    title: resolutions[0]?.title ?? '',
    file,
    provisions: shown.flatMap((p) => p.provisions),
    notes: shown.flatMap((p) => p.notes),
  };
}

/** Parts A and B of one resolution are texts of their own; what comes after the first is marked as such. */
function part(resolution: Resolution, language: LanguageCode, index: number) {
  const instrument = showInstrument(resolution, language);
  const prefix = index === 0 ? '' : `part_${index + 1}__`;
  const provisions: LibraryProvision[] = [];
  const add = (
    node: PartNode,
    shown: SegmentedProvision,
    parent: LibraryProvision | null,
    kind: LibraryKind,
  ): void => {
    const eId = `${prefix}${shown.eId}`;
    const provision: LibraryProvision = {
      id: eId,
      eId,
      kind,
      number: shown.number,
      text: shown.text,
      marks: node.rich.marks,
      notes: shown.notes,
      parent: parent?.id ?? null,
      depth: parent ? parent.depth + 1 : 0,
      line: node.line,
    };
    provisions.push(provision);
    each(node.children, shown.children, (child, below) =>
      add(child, below, provision, kindOf(child.kind, provision.kind)),
    );
  };
  const addAll = (
    nodes: readonly PartNode[],
    shown: readonly SegmentedProvision[],
    kind: (node: PartNode) => LibraryKind,
  ): void => each(nodes, shown, (node, below) => add(node, below, null, kind(node)));

  addAll(resolution.masthead, instrument.masthead, () => 'masthead');
  if (resolution.formula && instrument.formula) add(resolution.formula, instrument.formula, null, 'formula');
  addAll(resolution.preambular, instrument.preambular, () => 'preambular');
  addAll(resolution.provisions, instrument.provisions, (node) => kindOf(node.kind, 'operative'));
  addAll(resolution.closing, instrument.closing, () => 'closing');
  resolution.annexes.forEach((annex, at) => {
    const shown = instrument.annexes[at];
    if (!shown) return;
    const heading = {
      eId: shown.eId,
      number: '',
      kind: annex.heading.kind,
      text: shown.title,
      notes: shown.notes,
    };
    add(annex.heading, { ...heading, children: [] }, null, 'annex');
    addAll(annex.provisions, shown.provisions, (node) => kindOf(node.kind, 'annex'));
  });
  const notes = instrument.notes.map(({ marker, text }): LibraryNote => ({ marker, at: 0, text }));
  return { provisions, notes };
}

function each(
  nodes: readonly PartNode[],
  shown: readonly SegmentedProvision[],
  use: (node: PartNode, shown: SegmentedProvision) => void,
): void {
  nodes.forEach((node, index) => {
    const own = shown[index];
    if (own) use(node, own);
  });
}

/** A numbered paragraph is operative in the text itself and only a paragraph in an annex. */
function kindOf(kind: PartNode['kind'], above: LibraryKind): LibraryKind {
  switch (kind) {
    case 'paragraph':
      return above === 'annex' || above === 'paragraph' ? 'paragraph' : 'operative';
    case 'section':
    case 'article':
      return 'heading';
    default:
      return kind;
  }
}
