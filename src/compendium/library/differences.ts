import { type Finding, finding } from '../../finding/index.ts';
import type { LibraryDocument, LibraryProvision, LibraryVersion } from '../../instrument/index.ts';
import type { LanguageCode } from '../../language/index.ts';

/**
 * Where do the language versions of a document differ in structure? A paragraph that most versions have is missing from
 * the others; one that few have is too much in those. Lines above and below the text are not compared.
 */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

interface Difference {
  readonly kind: 'missing' | 'extra';
  readonly version: LibraryVersion;
  readonly rows: string[];
}

export function versionDifferences({ symbol, rows, versions }: LibraryDocument): readonly Finding[] {
  if (versions.length < 2) return [];
  const held = new Map(versions.map((v) => [v, new Map(v.provisions.map((p) => [p.id, p]))]));
  const open = new Map<LibraryVersion, Difference>();
  const found: Difference[] = [];
  for (const row of rows) {
    const having = versions.filter((v) => held.get(v)?.has(row));
    const sample = having[0] && held.get(having[0])?.get(row);
    if (!sample || !COMPARED.has(sample.kind)) continue;
    const kind = having.length * 2 >= versions.length ? 'missing' : 'extra';
    const odd = new Set(kind === 'missing' ? versions.filter((v) => !having.includes(v)) : having);
    for (const version of versions) {
      const before = open.get(version);
      if (!odd.has(version)) open.delete(version);
      else if (before?.kind === kind) before.rows.push(row);
      else {
        const difference: Difference = { kind, version, rows: [row] };
        open.set(version, difference);
        found.push(difference);
      }
    }
  }
  return found.map((difference) => report(symbol, versions, difference));
}

const COMPARED: ReadonlySet<LibraryProvision['kind']> = new Set([
  'formula',
  'preambular',
  'operative',
  'subparagraph',
  'chapeau',
  'annex',
  'heading',
  'paragraph',
  'text',
  'table',
]);

function report(
  symbol: string,
  versions: readonly LibraryVersion[],
  { kind, version, rows }: Difference,
): Finding {
  const first = rows[0] ?? '';
  const other = versions.find((v) => v !== version && v.provisions.some((p) => p.id === first));
  const having = kind === 'missing' ? other : version;
  const provision = having?.provisions.find((p) => p.id === first);
  const lacking = kind === 'missing' ? version : versions.find((v) => v !== version && v !== other);
  const own = LANGUAGE_NAMES[version.language];
  const count = rows.length === 1 ? '' : ` and ${rows.length - 1} more after it`;
  const name = having && provision ? nameOf(having, provision) : first;
  return finding({
    code: 'versions-differ',
    message:
      kind === 'missing'
        ? `${symbol}: the ${own} version has nothing that answers to ${name} of the ${LANGUAGE_NAMES[having?.language ?? 'en']} version${count}.`
        : `${symbol}: the ${own} version has ${name}${count}, to which most other versions have nothing that answers.`,
    place: {
      source: version.file,
      line: kind === 'missing' ? lineBefore(version, versions, first) : (provision?.line ?? 1),
    },
    ...(provision && { published: opening(provision.text) }),
    refs: rows,
    evidence:
      kind === 'missing'
        ? having && provision
          ? [`${having.file}, line ${provision.line}: ${opening(provision.text)}`]
          : []
        : lacking
          ? [`${lacking.file}, after line ${lineBefore(lacking, versions, first)}.`]
          : [],
  });
}

/** Line of the last paragraph that both have before the one that is missing. */
function lineBefore(version: LibraryVersion, versions: readonly LibraryVersion[], row: string): number {
  const other = versions.find((v) => v !== version && v.provisions.some((p) => p.id === row));
  const at = other?.provisions.findIndex((p) => p.id === row) ?? 0;
  const lines = new Map(version.provisions.map((p) => [p.id, p.line]));
  const before = other?.provisions.slice(0, at).findLast((p) => lines.has(p.id));
  return (before && lines.get(before.id)) ?? 1;
}

/** `paragraph 3 (a)`, `preambular paragraph 4`, `the heading "Annex I"`. */
function nameOf({ provisions }: LibraryVersion, provision: LibraryProvision): string {
  if (provision.kind === 'preambular') return `preambular paragraph ${provision.number}`;
  const numbers: string[] = [];
  for (let at: LibraryProvision | undefined = provision; at; ) {
    if (at.number !== '') numbers.unshift(at.number.replace(/[.\s-]+$/u, ''));
    const { parent }: LibraryProvision = at;
    at = parent === null ? undefined : provisions.find((p) => p.id === parent);
  }
  if (provision.number !== '') return `paragraph ${numbers.join(' ')}`;
  const noun = provision.kind === 'heading' || provision.kind === 'annex' ? 'the heading' : 'the text';
  return `${noun} “${opening(provision.text)}”`;
}

const MOST = 80;
const opening = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST).trimEnd()}…`);
