/**
 * Do the words of a provision stay the same from one edition to the next, and is none left out? An adopted text is
 * frozen: a later edition may add, but what it prints again it must print as it was.
 */
import { type Finding, finding } from '../finding/index.ts';
import type { Edition, Provision } from '../instrument/index.ts';
import { diffWords } from '../lineage/index.ts';
import { foldPunctuation } from '../text/index.ts';
import { nameLine, opening, provisionPlace } from './place.ts';

/** Editions oldest first; each is held against the next, and the findings stand on the later one. */
export function compareTexts(editions: readonly Edition[]): Finding[] {
  return editions.slice(1).flatMap((later, at) => {
    const earlier = editions[at];
    return earlier ? comparePair(earlier, later) : [];
  });
}

function comparePair(earlier: Edition, later: Edition): Finding[] {
  const byId = new Map(later.provisions.map((p) => [p.id, p]));
  return earlier.provisions.flatMap((before) => {
    if (before.kind === 'narrative' || before.kind === 'omission') return [];
    const after = byId.get(before.id);
    if (!after) return [describeMissing(earlier, later, before)];
    return after.text === before.text ? [] : [describeDifference(earlier, later, before, after)];
  });
}

function describeDifference(earlier: Edition, later: Edition, before: Provision, after: Provision): Finding {
  const typography = foldPunctuation(before.text) === foldPunctuation(after.text);
  const place = provisionPlace(later, after);
  const whence = `The ${earlier.year} edition prints it at ${nameLine(before)}, the ${later.year} edition at ${nameLine(after)}.`;
  if (typography)
    return finding({
      code: 'text-differs',
      severity: 'note',
      message: `${after.ref} differs from the ${earlier.year} edition in dashes, quotation marks or spaces only.`,
      place,
      refs: [after.ref],
      evidence: [whence, 'Every word is the same.'],
    });
  const changes = changedWords(before.text, after.text);
  return finding({
    code: 'text-differs',
    message: `The words of ${after.ref} differ from the ${earlier.year} edition.`,
    place,
    published:
      changes
        .map((c) => c.after)
        .filter((words) => words !== '')
        .join(' ... ') || opening(after.text),
    refs: [after.ref],
    evidence: [
      whence,
      ...changes
        .slice(0, SHOWN_CHANGES)
        .map((c) =>
          c.before === ''
            ? `"${c.after}" was added after "${c.lead}".`
            : c.after === ''
              ? `"${c.before}" is gone after "${c.lead}".`
              : `"${c.before}" became "${c.after}" after "${c.lead}".`,
        ),
      ...(changes.length > SHOWN_CHANGES
        ? [`There are ${changes.length - SHOWN_CHANGES} more changes.`]
        : []),
    ],
  });
}

/** More than a handful is a new text: the reader compares the two whole paragraphs instead. */
const SHOWN_CHANGES = 5;

interface Change {
  readonly before: string;
  readonly after: string;
  /** The last words that both texts have before the change. */
  readonly lead: string;
}

function changedWords(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let lead = '';
  let open: { before: string; after: string } | undefined;
  const close = (): void => {
    if (open) changes.push({ before: open.before.trim(), after: open.after.trim(), lead });
    open = undefined;
  };
  for (const piece of diffWords(before, after)) {
    if (piece.kind === 'same') {
      close();
      lead = piece.text.trim().split(/\s+/u).slice(-4).join(' ');
      continue;
    }
    open ??= { before: '', after: '' };
    if (piece.kind === 'removed') open.before += piece.text;
    else open.after += piece.text;
  }
  close();
  return changes;
}

function describeMissing(earlier: Edition, later: Edition, before: Provision): Finding {
  const words = foldPunctuation(before.text);
  const twin = later.provisions.find((p) => words !== '' && foldPunctuation(p.text) === words);
  const neighbour = precedingNeighbour(earlier, later, before);
  return finding({
    code: 'text-missing',
    ...(twin ? { severity: 'warning' as const } : {}),
    message: twin
      ? `${before.ref} of the ${earlier.year} edition stands in the ${later.year} edition as ${twin.ref}.`
      : `${before.ref} of the ${earlier.year} edition is missing from the ${later.year} edition.`,
    place: neighbour
      ? provisionPlace(later, neighbour)
      : { source: later.provisions[0]?.source.file ?? before.source.file, edition: later.id },
    expected: opening(before.text),
    refs: [before.ref, ...(twin && twin.ref !== before.ref ? [twin.ref] : [])],
    evidence: [
      `The ${earlier.year} edition prints it at ${nameLine(before)}.`,
      twin
        ? `The same words stand at ${nameLine(twin)}.`
        : `No paragraph of the ${later.year} edition has these words.`,
      ...(neighbour ? [`It would follow ${neighbour.ref}, at ${nameLine(neighbour)}.`] : []),
    ],
  });
}

/** The nearest provision before it that the later edition still has. */
function precedingNeighbour(earlier: Edition, later: Edition, before: Provision): Provision | undefined {
  const byId = new Map(later.provisions.map((p) => [p.id, p]));
  return earlier.provisions
    .slice(0, earlier.provisions.indexOf(before))
    .reverse()
    .map((p) => byId.get(p.id))
    .find((p) => p !== undefined);
}
