/** How are the paragraphs of an adopted text set: with which label, how far in, with which notes? */
import type { Edition, Mention, Provision } from '../../instrument/index.ts';
import { type ProvisionBlock, provisionAnchor } from './printed.ts';
import { type NoteBook, runsFor } from './runs.ts';

export interface Setting {
  readonly notes: NoteBook;
  readonly mentionsFrom: ReadonlyMap<string, readonly Mention[]>;
  readonly provisions: ReadonlyMap<string, Provision>;
}

export function settingFor(edition: Edition, notes: NoteBook): Setting {
  const mentionsFrom = new Map<string, Mention[]>();
  for (const mention of edition.mentions) {
    const known = mentionsFrom.get(mention.from);
    if (known) known.push(mention);
    else mentionsFrom.set(mention.from, [mention]);
  }
  return { notes, mentionsFrom, provisions: new Map(edition.provisions.map((p) => [p.ref, p])) };
}

export function provisionBlock(provision: Provision, setting: Setting, anchored = true): ProvisionBlock {
  const mentions = setting.mentionsFrom.get(provision.ref) ?? [];
  return {
    kind: 'provision',
    role: roleOf(provision),
    level: levelOf(provision, setting),
    label: printedLabel(provision),
    runs: runsFor({ ...provision, mentions }, setting.notes, (ref) => setting.provisions.has(ref)),
    ...(anchored ? { anchor: provisionAnchor(provision.ref) } : {}),
  };
}

/**
 * The label as printed. Preambular paragraphs are counted and designated "PP 5" by the book though their text carries
 * no number; one whose rank is not known, since paragraphs before it are left out, has none.
 */
export function printedLabel({ kind, label, path }: Provision): string {
  if (label !== '' || kind !== 'preambular') return label;
  return path.at(-1) === '?' ? '' : path.slice(-2).join(' ');
}

function roleOf({ kind, label }: Provision): ProvisionBlock['role'] {
  if (kind === 'preambular' || kind === 'chapeau' || kind === 'omission') return kind;
  return label === '' ? 'plain' : 'numbered';
}

/** Lettered paragraphs stand one step in even at the top of a decision, as they do under a numbered paragraph. */
function levelOf(provision: Provision, setting: Setting): number {
  let top = provision;
  let depth = 0;
  const seen = new Set([provision.ref]);
  for (let above = provision.parent; above !== null && !seen.has(above); ) {
    const next = setting.provisions.get(above);
    if (!next) break;
    seen.add(above);
    if (next.kind !== 'chapeau') depth += 1;
    top = next.kind === 'chapeau' ? top : next;
    above = next.parent;
  }
  return depth + (/^\(?\p{L}/u.test(top.label) && top.kind === 'subparagraph' ? 1 : 0);
}
