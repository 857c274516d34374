/**
 * Which adopted paragraphs did an edition gain, lose, change or renumber? Matched by permanent id, never by
 * designation: a paragraph that moved is the same paragraph. Narrative was not adopted and is left out.
 */
import type { Edition, Provision, ProvisionKind } from '../instrument/index.ts';
import { type ChangeExtent, diffWords, extentOfChange, sameWords, type WordChange } from './diff-words.ts';

export interface ProvisionOfEdition {
  readonly id: string;
  readonly ref: string;
  readonly kind: ProvisionKind;
}

/** One provision, with its designation in both editions. */
export interface ProvisionInBoth {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly earlier: string;
  readonly later: string;
}

export interface ProvisionChange extends ProvisionInBoth {
  /** `notes` when the text is the same and only the words of its footnotes differ. */
  readonly extent: Exclude<ChangeExtent, 'none'> | 'notes';
  /** The whole text, piece by piece; a single `same` piece for `notes`. */
  readonly words: readonly WordChange[];
  /** Texts of the footnotes in both editions, when their words differ; null otherwise. */
  readonly notes: { readonly earlier: readonly string[]; readonly later: readonly string[] } | null;
}

/** Every adopted provision of both editions in one of the first four lists; `renumbered` repeats some of them. */
export interface ProvisionComparison {
  readonly added: readonly ProvisionOfEdition[];
  readonly removed: readonly ProvisionOfEdition[];
  readonly changed: readonly ProvisionChange[];
  readonly unchanged: readonly ProvisionInBoth[];
  readonly renumbered: readonly ProvisionInBoth[];
}

/** In the reading order of the later edition; `removed` in that of the earlier one. */
export function compareProvisions(earlier: Edition, later: Edition): ProvisionComparison {
  const olds = new Map(adopted(earlier).map((p) => [p.id, p]));
  const news = new Map(adopted(later).map((p) => [p.id, p]));
  const added: ProvisionOfEdition[] = [];
  const changed: ProvisionChange[] = [];
  const unchanged: ProvisionInBoth[] = [];
  const renumbered: ProvisionInBoth[] = [];
  for (const now of news.values()) {
    const old = olds.get(now.id);
    if (!old) {
      added.push(inOne(now));
      continue;
    }
    const both: ProvisionInBoth = { id: now.id, kind: now.kind, earlier: old.ref, later: now.ref };
    if (old.ref !== now.ref) renumbered.push(both);
    const change = changeOf(old, now);
    if (change) changed.push({ ...both, ...change });
    else unchanged.push(both);
  }
  const removed = [...olds.values()].filter((old) => !news.has(old.id)).map(inOne);
  return { added, removed, changed, unchanged, renumbered };
}

const adopted = (edition: Edition): Provision[] => edition.provisions.filter((p) => p.kind !== 'narrative');

const inOne = ({ id, ref, kind }: Provision): ProvisionOfEdition => ({ id, ref, kind });

/** Footnotes are compared by what they say: their numbers run through an edition and change with every addition. */
function changeOf(
  old: Provision,
  now: Provision,
): Pick<ProvisionChange, 'extent' | 'words' | 'notes'> | undefined {
  const before = old.notes.map((n) => n.text);
  const after = now.notes.map((n) => n.text);
  const notesDiffer =
    before.length !== after.length || before.some((text, i) => !sameWords(text, after[i] ?? ''));
  const extent = extentOfChange(old.text, now.text);
  if (extent === 'none' && !notesDiffer) return undefined;
  return {
    extent: extent === 'none' ? 'notes' : extent,
    words: diffWords(old.text, now.text),
    notes: notesDiffer ? { earlier: before, later: after } : null,
  };
}
