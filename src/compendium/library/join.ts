import {
  LIBRARY_LANGUAGES,
  type LibraryDocument,
  type LibraryProvision,
  type LibraryVersion,
} from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';
import { alignProvisions, type Speaking } from './align.ts';

/**
 * Language versions of one document → the same ids for paragraphs that answer to one another. What the library holds
 * already keeps its ids; an id that was given once is never given to another paragraph, even when no version has it
 * any more.
 */
type Joined = Pick<LibraryDocument, 'rows' | 'versions'>;

/** @param found new versions; one in a language that is known replaces that version */
export function joinVersions(known: Joined | undefined, found: readonly LibraryVersion[]): Joined {
  let joined: Joined = known ?? { rows: [], versions: [] };
  for (const language of LIBRARY_LANGUAGES) {
    const version = found.find((v) => v.language === language);
    if (version) joined = joinVersion(joined, version);
  }
  return joined;
}

function joinVersion({ rows, versions }: Joined, version: LibraryVersion): Joined {
  const { language } = version;
  const standing = speakers(rows, versions, language);
  const found = version.provisions.map((provision): Speaking => ({ language, provision }));
  const taken = new Set(rows);
  const names = new Map<string, string>();
  const order = new Map<string, number>(rows.map((row, at) => [row, at]));
  const merged: string[] = [];
  let reached = 0;
  for (const pairing of alignProvisions(standing, found)) {
    const at = pairing.known === undefined ? undefined : standing[pairing.known]?.provision.id;
    const provision = pairing.found === undefined ? undefined : version.provisions[pairing.found];
    if (at !== undefined) {
      // Ids that no version has any more stand between; they keep their place.
      const end = (order.get(at) ?? reached) + 1;
      merged.push(...rows.slice(reached, end));
      reached = end;
    }
    if (!provision) continue;
    const id = at ?? fresh(provision.eId, language, taken);
    if (at === undefined) merged.push(id);
    taken.add(id);
    names.set(provision.eId, id);
  }
  merged.push(...rows.slice(reached));
  const provisions = version.provisions.map(
    (provision): LibraryProvision => ({
      ...provision,
      id: names.get(provision.eId) ?? provision.eId,
      parent: provision.parent === null ? null : (names.get(provision.parent) ?? provision.parent),
    }),
  );
  const others = versions.filter((v) => v.language !== language);
  return {
    rows: merged,
    versions: [...others, { ...version, provisions }].sort(
      (a, b) => LIBRARY_LANGUAGES.indexOf(a.language) - LIBRARY_LANGUAGES.indexOf(b.language),
    ),
  };
}

/** Each row in the given language where a version in it has the row, otherwise in the first that has it. */
function speakers(
  rows: readonly string[],
  versions: readonly LibraryVersion[],
  language: LanguageCode,
): Speaking[] {
  const first = new Map<string, Speaking>();
  const own = versions.filter((v) => v.language === language);
  for (const version of [...own, ...versions])
    for (const provision of version.provisions)
      if (!first.has(provision.id)) first.set(provision.id, { language: version.language, provision });
  return rows.flatMap((row) => first.get(row) ?? []);
}

/** The identifier itself, or with the language behind it where another paragraph has it. */
function fresh(eId: string, language: LanguageCode, taken: ReadonlySet<string>): string {
  let id = eId;
  for (let times = 1; taken.has(id); times++) id = `${eId}~${language}${times === 1 ? '' : times}`;
  return id;
}
