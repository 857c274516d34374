/**
 * How is a topic called in an address? Readable and the same in every edition that prints the same words, so that
 * "Children, general" and "Children (general)" share one: `children-general`. Letters of other scripts stay
 * letters (RFC 3987); encoding them is the browser's task.
 */

/** For a label without a single letter or digit. */
const NAMELESS = 'topic';

/** `Children, unaccompanied/separated children` → `children-unaccompanied-separated-children`; never empty. */
export function topicSlug(label: string): string {
  const letters = label
    .normalize('NFKC')
    .replace(/['\u2019](?=s\b)/gu, '')
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase();
  const slug = letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return slug === '' ? NAMELESS : slug;
}

/**
 * One slug for each label, in the same order, all different. The first of several alike keeps the plain slug, the
 * next ones get `-2`, `-3`, ..., never one that another label has by right.
 */
export function uniqueSlugs(labels: readonly string[]): readonly string[] {
  const plain = labels.map(topicSlug);
  const taken = new Set(plain);
  const used = new Set<string>();
  return plain.map((slug) => {
    let unique = slug;
    for (let n = 2; used.has(unique) || (unique !== slug && taken.has(unique)); n += 1)
      unique = `${slug}-${n}`;
    used.add(unique);
    return unique;
  });
}
