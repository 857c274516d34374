import type { Provision } from '../instrument/index.ts';
import { profileSimilarity, wordProfile } from '../lineage/index.ts';

/**
 * Permanent ids across editions. A provision keeps the id it had in the earlier edition when instrument and number
 * are the same and the words are alike; a renumbered one is found by its words. An id is never given to another text.
 */

/** Below this the words under one number are another paragraph: even cut paragraphs share more. */
const SAME_NUMBER = 0.45;
/** To recognise a text under another number it must be nearly the same: formula paragraphs reach 0.82 by chance. */
const OTHER_NUMBER = 0.9;

export function keepIdentities(
  earlier: readonly Provision[],
  later: readonly Provision[],
  edition: string,
): Provision[] {
  const profiles = new Map(earlier.map((p) => [p.id, wordProfile(p.text)]));
  const byId = new Map(earlier.map((p) => [p.id, p]));
  const kept = new Map<Provision, string>();
  const used = new Set<string>();
  const alike = (id: string, text: string): number => {
    const profile = profiles.get(id);
    return profile ? profileSimilarity(profile, wordProfile(text)) : 0;
  };
  for (const provision of later) {
    const before = byId.get(provision.id);
    if (before && (before.text === provision.text || alike(before.id, provision.text) >= SAME_NUMBER)) {
      kept.set(provision, before.id);
      used.add(before.id);
    }
  }
  for (const provision of later) {
    if (kept.has(provision)) continue;
    const best = earlier
      .filter((p) => p.instrument === provision.instrument && !used.has(p.id))
      .map((p) => ({ id: p.id, score: alike(p.id, provision.text) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best && best.score >= OTHER_NUMBER) {
      kept.set(provision, best.id);
      used.add(best.id);
    }
  }
  return later.map((provision) => {
    const id = kept.get(provision) ?? (byId.has(provision.id) ? `${provision.id}~${edition}` : provision.id);
    return id === provision.id ? provision : { ...provision, id };
  });
}
