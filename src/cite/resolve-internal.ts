import type { Provision } from '../instrument/index.ts';
import { formatLocator } from './list-format.ts';
import type { InternalMention } from './mention.ts';
import { dangling, type MentionAnswer } from './mention-answer.ts';
import { pathKey, placeOf, shelfOf } from './shelf.ts';
import type { Universe } from './universe.ts';

/**
 * Which paragraphs of the same text does "paragraph 9 above" name? A letter is sought first among the neighbours of
 * the paragraph that says it, then one level up, and so on; a number always counts from the top. What is said to be
 * above must stand above.
 */
export function resolveInternal(
  mention: InternalMention,
  from: Provision,
  universe: Universe,
): MentionAnswer {
  const { byPath } = shelfOf(universe, from.instrument);
  const names = mention.paths.map((path) => `${mention.kind} ${formatLocator(path)}`);
  let best: { readonly refs: readonly Provision[]; readonly missing: readonly string[] } | undefined;
  for (const stem of scopes(from)) {
    const found = mention.paths.map((path) => byPath.get(pathKey([...stem, ...path])) ?? []);
    const missing = names.filter((_, index) => found[index]?.length === 0);
    const twice = found.findIndex((f) => f.length > 1);
    if (twice >= 0) {
      const refs = found.flat().map((p) => p.ref);
      return { status: 'ambiguous', refs, reason: `this text has more than one ${names[twice]}` };
    }
    if (missing.length === 0) return inDirection(mention, found.flat(), from, universe);
    if (!best || missing.length < best.missing.length) best = { refs: found.flat(), missing };
  }
  return dangling(`this text has no ${best?.missing.join(' and no ') ?? mention.text}`);
}

/** Stems to try: below the paragraph itself, beside it, then level by level up to the top of the text. */
function* scopes(from: Provision): Generator<readonly string[]> {
  for (let length = from.path.length; length >= 0; length -= 1) yield from.path.slice(0, length);
}

function inDirection(
  mention: InternalMention,
  found: readonly Provision[],
  from: Provision,
  universe: Universe,
): MentionAnswer {
  const place = (p: Provision): number => placeOf(universe, p.ref);
  const here = place(from);
  const wrong = found.find((p) =>
    mention.direction === 'above'
      ? place(p) >= here
      : mention.direction === 'below'
        ? place(p) <= here
        : false,
  );
  if (wrong) {
    const where =
      wrong.ref === from.ref
        ? 'is the paragraph that says so'
        : mention.direction === 'above'
          ? 'stands below'
          : 'stands above';
    return dangling(`${mention.kind} ${formatLocator(wrong.path)} ${where}, not ${mention.direction}`);
  }
  const itself = mention.direction === null && found.length === 1 && found[0]?.ref === from.ref;
  if (itself) return dangling(`${mention.kind} ${formatLocator(from.path)} is the paragraph that says so`);
  return { status: 'resolved', refs: found.map((p) => p.ref), reason: null };
}
