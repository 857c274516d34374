/** How do later changes become one index again? The live documents of all parts, compiled anew. */

import type { Stems } from '../language/index.ts';
import { createIndexBuilder } from './build.ts';
import type { SearchDocument } from './document.ts';
import { dateOfClass, facetsOfClass } from './facets.ts';
import type { IndexPart } from './searcher.ts';
import type { Segment } from './segment.ts';

/** The document as it was put in. */
export function readDocument(segment: Segment, number: number): SearchDocument {
  const { key, language, title, topics, text, notes, stored } = segment.stored(number);
  const ofClass = segment.classOf[number] ?? 0;
  return {
    key,
    language,
    fields: { text, title, topics, notes },
    date: dateOfClass(segment, ofClass),
    facets: facetsOfClass(segment, ofClass),
    stored,
  };
}

/** Equal to what would have been built from the documents that are left, byte for byte. */
export function mergeParts(
  parts: readonly IndexPart[],
  options: { readonly stems: Stems; readonly fingerprint: string },
): Uint8Array[] {
  const builder = createIndexBuilder(options);
  for (const { segment, deleted } of parts)
    for (let number = 0; number < segment.documents; number++)
      if (((deleted?.[number >>> 5] ?? 0) & (1 << (number & 31))) === 0)
        builder.add(readDocument(segment, number));
  return builder.finish();
}

/** Marks documents as deleted, by their keys. */
export function deleteKeys(part: IndexPart, keys: ReadonlySet<string>): IndexPart {
  const { segment } = part;
  const deleted = part.deleted?.slice() ?? new Uint32Array((segment.documents + 31) >>> 5);
  for (let number = 0; number < segment.documents; number++)
    if (keys.has(segment.stored(number).key))
      deleted[number >>> 5] = (deleted[number >>> 5] ?? 0) | (1 << (number & 31));
  return { segment, deleted };
}
